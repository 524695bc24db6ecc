import type { Activity, Id } from '$lib/plan/model';
import type { Line } from './lines';
import { linesToRich } from './rich';
import type { Section } from './sections';
import { LISTED, type Tools } from './tools';

/** A longer text under the heading is no subtitle but the introduction. */
const LONGEST_SUBTITLE = 260;

export type ActivityField = 'introduction' | 'purposeAndImpact' | 'result';

/** The lines right under the heading are the subtitle, what follows up to the first label the introduction. */
export function readActivity(section: Section, ambition: Id | null, tools: Tools): Activity {
	const id = tools.newId();
	const under = subtitleEnd(section.body);
	const subtitle = tools.joiner.join(section.body.slice(0, under));
	const fits = subtitle.length <= LONGEST_SUBTITLE && !subtitle.endsWith('.');
	readActivityText(id, 'introduction', { ...section, body: fits ? section.body.slice(under) : section.body }, tools);
	return {
		id,
		...LISTED,
		ambition,
		title: tools.joiner.join(section.heading),
		subtitle: fits ? subtitle : '',
		owner: null,
		state: 'draft',
		themes: [],
		roles: [],
		partners: [],
		targetGroups: []
	};
}

export function readActivityText(id: Id, field: ActivityField, section: Section, { joiner, addText }: Tools): void {
	addText(id, field, linesToRich(section.body, joiner));
	for (const note of section.footnotes) addText(id, field, linesToRich(note, joiner));
}

function subtitleEnd(body: readonly Line[]): number {
	const end = body.findIndex(
		(line, index) => line.text === '' || (line.page && index > 0 && /^\p{Lu}/u.test(line.text))
	);
	return end < 0 ? body.length : end;
}
