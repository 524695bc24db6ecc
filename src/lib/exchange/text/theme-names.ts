import { toBlocks } from './blocks';
import { captionOf } from './headings';
import { listsAbout } from './introduced-lists';
import type { Joiner } from './joining';
import { LABELS, TOPICS } from './labels';
import type { Line } from './lines';
import type { Labels } from './make-labels';
import { nameKey } from './words';

export interface ThemeHead {
	readonly names: readonly string[];
	/** Numbers of the lines: where the head starts, and where the goals start under it. */
	readonly from: number;
	readonly to: number;
}

/** More than this is no head of a table. */
const MOST_LINES = 10;
const MOST_THEMES = 12;
const LONGEST_NAME = 80;

/**
 * The names of the themes, from the head of their table. Its columns have run together in text: a list of the themes
 * elsewhere in the document tells where one ends, and without it a capital tells where one begins.
 */
export function themeHeadIn(
	lines: readonly Line[],
	{ joiner, labels }: { readonly joiner: Joiner; readonly labels: Labels }
): ThemeHead | null {
	const caption = lines.findIndex((line) => TOPICS.themes.test(captionOf(line.text) ?? ''));
	const start = findWithin(lines, caption + 1, (text) => text.startsWith(`${LABELS.tableTheme} `));
	const end = findWithin(lines, start + 1, (text) => isGoalRow(text, labels));
	const from = lines[start]?.number;
	const to = lines[end]?.number;
	if (caption < 0 || start < 0 || end < 0 || from === undefined || to === undefined) return null;
	const rows = toBlocks(lines.slice(start, end)).map((block) => joiner.join(block.lines).split(' '));
	rows[0]?.shift();
	const lists = listsAbout(TOPICS.themes, toBlocks(lines), joiner);
	const names = lists.map((list) => cutByList(rows.flat(), list)).find((cut) => cut !== null) ?? cutByCapitals(rows);
	const fits = names.length <= MOST_THEMES && names.every((name) => name.length <= LONGEST_NAME);
	return fits && names.length > 0 ? { names, from, to } : null;
}

/** The row of goals starts with its label; "Doel en impact" is another one. */
function isGoalRow(text: string, labels: Labels): boolean {
	return text.startsWith(`${LABELS.tableThemeGoal} `) && labels.labelOf(text) === null;
}

function findWithin(lines: readonly Line[], start: number, fits: (text: string) => boolean): number {
	for (let index = start; start > 0 && index < start + MOST_LINES; index += 1)
		if (fits(lines[index]?.text ?? '')) return index;
	return -1;
}

/** Each name is the longest run of words that stands in the list's item for it. */
function cutByList(words: readonly string[], list: readonly string[]): readonly string[] | null {
	const names: string[] = [];
	let at = 0;
	for (const item of list) {
		const inside = ` ${nameKey(item)} `;
		let length = 0;
		while (at + length < words.length && inside.includes(` ${nameKey(words.slice(at, at + length + 1).join(' '))} `))
			length += 1;
		if (length === 0) return null;
		names.push(words.slice(at, at + length).join(' '));
		at += length;
	}
	return at === words.length && names.length > 0 ? names : null;
}

function cutByCapitals(rows: readonly (readonly string[])[]): readonly string[] {
	const names: string[][] = [];
	for (const word of rows.flat()) {
		const last = names.at(-1);
		if (!last || /^\p{Lu}/u.test(word)) names.push([word]);
		else last.push(word);
	}
	return names.map((name) => name.join(' '));
}
