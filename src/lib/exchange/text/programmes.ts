import type { Id, Programme } from '$lib/plan/model';
import { FUNDER, LEAD, OWN_SHARE } from './labels';
import { othersOf, textOf, type TableRecord } from './found-table';
import type { Labels } from './make-labels';
import { linesToRich, paragraph } from './rich';
import type { Section } from './section';
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

export function programmeNames(listed: readonly string[], themes: readonly string[], labels: Labels): ProgrammeNames {
	const kinds = labels.programmeWords;
	const names = listed.filter((name) => name.length <= 120);
	const whole = new Map<string, number>();
	const cores = new Map<string, number>();
	names.forEach((name, index) => {
		for (const key of [nameKey(name), nameKey(nameAndShort(name).name)]) if (!whole.has(key)) whole.set(key, index);
		const core = coreOf(name, kinds);
		if (core !== '' && !cores.has(core)) cores.set(core, index);
	});
	for (const theme of themes) whole.delete(nameKey(theme));
	const at = (text: string): number => {
		if (text.length > 160) return -1;
		const exact = whole.get(nameKey(text)) ?? whole.get(nameKey(nameAndShort(text).name));
		return exact ?? (saysProgramme(text, kinds) ? cores.get(coreOf(text, kinds)) : undefined) ?? -1;
	};
	const within = (text: string): number => {
		const exact = at(text);
		if (exact >= 0 || !saysProgramme(text, kinds)) return exact;
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

/** What tables say of programmes, by the names in them. */
export function withTableDetails(
	programmes: readonly Programme[],
	records: readonly TableRecord[],
	{ addText, leave }: Tools
): readonly Programme[] {
	const byName = new Map(programmes.map(({ id, title }) => [nameKey(title), id]));
	const told = new Map<Id, TableRecord>();
	for (const record of records) {
		const id = byName.get(nameKey(nameAndShort(nameOfProgramme(record)).name));
		const texts = [
			...(record.cells.get('programme') ?? []).slice(1),
			...othersOf(record, ['programme', 'funder', 'lead'])
		];
		if (id === undefined || told.has(id)) for (const text of [record.group, ...othersOf(record, [])]) leave(text);
		else {
			told.set(id, record);
			addText(id, 'text', texts.map(paragraph));
		}
	}
	return programmes.map((programme) => {
		const record = told.get(programme.id);
		if (!record) return programme;
		return {
			...programme,
			funder: textOf(record, 'funder') || programme.funder,
			lead: textOf(record, 'lead') || programme.lead
		};
	});
}

export const nameOfProgramme = (record: TableRecord): string => record.cells.get('programme')?.[0] ?? '';

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
const coreOf = (text: string, kinds: ReadonlySet<string>): string =>
	wordsOfName(text)
		.filter((word) => !kinds.has(word))
		.join(' ');
const saysProgramme = (text: string, kinds: ReadonlySet<string>): boolean =>
	wordsOfName(text).some((word) => kinds.has(word) && word.length > 3);
