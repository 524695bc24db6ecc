import type { Ambition, Goal } from '$lib/plan/model';
import { toBlocks } from './blocks';
import { blocksToRich, linesToRich } from './rich';
import type { Section } from './section';
import { LISTED, type Tools } from './tools';
import { withoutEndPoint } from './words';

export interface ReadAmbition {
	readonly ambition: Ambition;
	readonly goals: readonly Goal[];
}

/** Its goals are the list under the label; all other text is its introduction. */
export function readAmbition(section: Section, { newId, joiner, addText, labels }: Tools): ReadAmbition {
	const title = withoutEndPoint(joiner.join(section.heading));
	const ambition: Ambition = { id: newId(), ...LISTED, title, shortTitle: '' };
	const label = section.body.findIndex((line) => labels.labelOf(line.text) === 'goals');
	const listed = label < 0 ? [] : toBlocks(section.body.slice(label + 1));
	const end = listed.findIndex((block) => block.bullet === null);
	const items = end < 0 ? listed : listed.slice(0, end);
	const goals = items.map((block): Goal => ({
		id: newId(),
		...LISTED,
		ambition: ambition.id,
		title: withoutEndPoint(joiner.join(block.lines))
	}));
	const before = label < 0 ? section.body : section.body.slice(0, label);
	addText(ambition.id, 'introduction', linesToRich(before, joiner));
	if (label >= 0 && end >= 0) addText(ambition.id, 'introduction', blocksToRich(listed.slice(end), joiner));
	for (const note of section.footnotes) addText(ambition.id, 'introduction', linesToRich(note, joiner));
	return { ambition, goals };
}
