import type { Activity, Id } from '$lib/plan/model';
import type { Line } from './lines';
import { linesToRich } from './rich';
import type { Section } from './section';
import { LISTED, type Tools } from './tools';

/** A longer text under the heading is no subtitle but the introduction. */
export const LONGEST_SUBTITLE = 260;

export type ActivityField = 'introduction' | 'purposeAndImpact' | 'result';

/** The lines right under the heading are the subtitle, what follows up to the first label the introduction. */
export function readActivity(section: Section, ambition: Id | null, tools: Tools): Activity {
	const id = tools.newId();
	const under = subtitleEnd(section.body);
	const subtitle = tools.joiner.join(section.body.slice(0, under));
	const fits = subtitle.length <= LONGEST_SUBTITLE && !/[.:]$/u.test(subtitle);
	readActivityText(id, 'introduction', { ...section, body: fits ? section.body.slice(under) : section.body }, tools);
	return newActivity(id, ambition, tools.joiner.join(section.heading), fits ? subtitle : '');
}

export function newActivity(id: Id, ambition: Id | null, title: string, subtitle: string): Activity {
	return {
		id,
		...LISTED,
		ambition,
		title,
		subtitle,
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
	const mark = body[0]?.mark;
	if (mark) {
		const rest = body.findIndex((line, index) => index > 0 && line.mark?.type !== 'rest');
		return mark.type === 'item' ? 0 : rest < 0 ? body.length : rest;
	}
	const end = body.findIndex(
		(line, index) => line.text === '' || (line.page && index > 0 && /^\p{Lu}/u.test(line.text))
	);
	return end < 0 ? body.length : end;
}
