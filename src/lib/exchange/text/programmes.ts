import type { Id, Programme } from '$lib/plan/model';
import { FUNDER, LEAD, OWN_SHARE, PROGRAMME_WORDS } from './labels';
import { linesToRich, paragraph } from './rich';
import type { Section } from './sections';
import { LISTED, type Tools } from './tools';
import { nameAndShort, nameKey } from './words';

/** The programmes a document lists, so that their boxes are found by their titles. */
export interface ProgrammeNames {
	readonly names: readonly string[];
	/** The index of the programme a text names, or -1. */
	readonly at: (text: string) => number;
	/** The same, where the text may hold more words than the name. */
	readonly within: (text: string) => number;
}

export function programmeNames(listed: readonly string[], themes: readonly string[]): ProgrammeNames {
	const names = listed.filter((name) => name.length <= 120);
	const whole = new Map<string, number>();
	const cores = new Map<string, number>();
	names.forEach((name, index) => {
		for (const key of [nameKey(name), nameKey(nameAndShort(name).name)]) if (!whole.has(key)) whole.set(key, index);
		const core = coreOf(name);
		if (core !== '' && !cores.has(core)) cores.set(core, index);
	});
	for (const theme of themes) whole.delete(nameKey(theme));
	const at = (text: string): number => {
		if (text.length > 160) return -1;
		const exact = whole.get(nameKey(text)) ?? whole.get(nameKey(nameAndShort(text).name));
		return exact ?? (saysProgramme(text) ? cores.get(coreOf(text)) : undefined) ?? -1;
	};
	const within = (text: string): number => {
		const exact = at(text);
		if (exact >= 0 || !saysProgramme(text)) return exact;
		const words = ` ${nameKey(text)} `;
		return [...cores].find(([core]) => words.includes(` ${core} `))?.[1] ?? -1;
	};
	return { names, at, within };
}

/**
 * The programmes in the order of their boxes, then those that are only listed. `placeOf` is the entity under which a
 * box stands.
 */
export function readProgrammes(
	boxes: readonly { readonly section: Section; readonly place: Id | null }[],
	{ names }: ProgrammeNames,
	{ newId, joiner, addText }: Tools
): readonly Programme[] {
	const found = new Map<number, Programme>();
	for (const { section, place } of boxes) {
		const title = joiner.join(section.heading);
		const before = found.get(section.programme);
		const programme = before ?? emptyProgramme(newId(), title, names[section.programme] ?? '', place);
		if (before) addText(programme.id, 'text', [paragraph(title)]);
		found.set(section.programme, { ...programme, ...detailsIn(joiner.join(section.body), programme) });
		addText(programme.id, 'text', linesToRich(section.body, joiner));
		for (const note of section.footnotes) addText(programme.id, 'text', linesToRich(note, joiner));
	}
	const listed = names.flatMap((name, index) => (found.has(index) ? [] : [emptyProgramme(newId(), name, name, null)]));
	return [...found.values(), ...listed];
}

function emptyProgramme(id: Id, title: string, listed: string, place: Id | null): Programme {
	const { name, short } = nameAndShort(title);
	return {
		id,
		...LISTED,
		title: name,
		shortName: short || nameAndShort(listed).short,
		funder: '',
		lead: '',
		share: null,
		place,
		activities: [],
		partners: []
	};
}

function detailsIn(text: string, { funder, lead, share }: Programme): Pick<Programme, 'funder' | 'lead' | 'share'> {
	const percentage = Number(OWN_SHARE.exec(text)?.[2] ?? NaN);
	return {
		funder: funder || (FUNDER.exec(text)?.[1] ?? '').trim(),
		lead: lead || (LEAD.exec(text)?.[1] ?? ''),
		share: percentage <= 100 ? percentage : share
	};
}

const wordsOfName = (text: string): readonly string[] => nameKey(nameAndShort(text).name).split(' ');
const coreOf = (text: string): string =>
	wordsOfName(text)
		.filter((word) => !PROGRAMME_WORDS.has(word))
		.join(' ');
const saysProgramme = (text: string): boolean =>
	wordsOfName(text).some((word) => PROGRAMME_WORDS.has(word) && word.length > 3);
