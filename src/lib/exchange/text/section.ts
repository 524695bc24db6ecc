import type { FoundTable } from './found-table';
import type { Line } from './lines';
import type { Labels } from './make-labels';

export type SectionType =
	| 'front'
	| 'chapter'
	| 'ambition'
	| 'activity'
	| 'purposeAndImpact'
	| 'result'
	| 'programme'
	| 'ambitionTable'
	| 'themeTable'
	| 'budgetTable'
	| 'activityTable'
	| 'programmeTable';

export interface Section {
	readonly type: SectionType;
	/** The lines of the heading, without what the type already says; empty for a front, a label and a table's head. */
	readonly heading: readonly Line[];
	/** The number printed in the heading: of a chapter its path ("2.1.3"), of an ambition or activity its number. */
	readonly number: string;
	/** How deep the heading is, if the file marks it as one. */
	readonly level: number | null;
	readonly body: readonly Line[];
	readonly footnotes: readonly (readonly Line[])[];
	/** Of an activity, wherever the strip stood in it. */
	readonly strips: readonly { readonly line: Line; readonly themes: readonly number[] }[];
	/** Index into the names of programmes, of a programme's box. */
	readonly programme: number;
	/** Of a table's section, if its cells are known. */
	readonly table: FoundTable | null;
	/** Whether the table stands in the text of another section, and not in one of its own. */
	readonly isAside: boolean;
}

export interface Open extends Section {
	readonly body: Line[];
	readonly footnotes: Line[][];
	readonly strips: { line: Line; themes: readonly number[] }[];
}

export interface Place {
	readonly lines: readonly Line[];
	readonly index: number;
	readonly line: Line;
	readonly current: Section;
	/** Whether nothing stands right before the line, but for what belongs to the page. */
	readonly startsBlock: boolean;
	/** The path of the chapter it stands in. */
	readonly chapter: readonly number[];
	/** The ambition and the activity it stands in. */
	readonly ambition: Section | null;
	readonly activity: Section | null;
	readonly programmeAt: (text: string) => number;
	readonly labels: Labels;
	readonly headed: Headed;
}
/** What the file marks with headings, so that a paragraph that looks like one is none. */
export interface Headed {
	readonly chapters: boolean;
	readonly ambitions: boolean;
	readonly activities: boolean;
	/** Headings without a label of which the text has the labels of an activity, in a document that has no other. */
	readonly unlabelled: ReadonlySet<Line>;
}
export interface Start {
	readonly section: Open;
	/** The index of the first line of its body. */
	readonly end: number;
}

export const opened = (type: SectionType, heading: readonly Line[], number: string, programme = -1): Open => ({
	type,
	heading,
	number,
	level: heading[0]?.mark?.type === 'heading' ? heading[0].mark.level : null,
	body: [],
	footnotes: [],
	strips: [],
	programme,
	table: null,
	isAside: false
});

/** A new chapter ends an ambition; a section inside the chapter of activities does not. */
export function endsAmbition(chapter: Section, ambition: Section | null): boolean {
	if (chapter.level !== null) return ambition?.level == null || chapter.level <= ambition.level;
	return !chapter.number.includes('.');
}
