import { fold } from '$lib/plan/fold';
import { lineOf } from './cells';
import type { MatchedSheet } from './compare';
import { HEADS } from './match-columns';
import type { Cell, Sheet } from './sheet';

/** Activities of which the ambition is told once, over them or beside the first, each with its ambition. */
export function withGroups(matched: MatchedSheet): MatchedSheet {
	const { type, uses } = matched.match;
	if (type !== 'activities') return matched;
	const column = uses.indexOf('ambition');
	return column >= 0 ? filledDown(matched, column) : underTheirGroups(matched, uses.indexOf('title'));
}

/** Where every ambition stands once, what is empty under it is of the same; where one comes back, empty is none. */
function filledDown({ sheet, match }: MatchedSheet, column: number): MatchedSheet {
	const start = match.head === null ? 0 : match.head + 1;
	const named = sheet.rows.slice(start).map((row) => lineOf(row[column]));
	const names = named.filter((name) => name !== '');
	const first = sheet.rows.slice(start).findIndex(isUsed);
	if (new Set(names).size < names.length || (named[first] ?? '') === '') return { sheet, match };
	let over: Cell = null;
	const rows = sheet.rows.map((row, index) => {
		if (index < start || !isUsed(row)) return row;
		over = lineOf(row[column]) === '' ? over : (row[column] ?? null);
		return withCell(row, column, over);
	});
	return { sheet: { ...sheet, rows }, match };
}

/** A row with a name alone, "Ambitie 2: Meer lezers", or merged over its columns, is over those that follow. */
function underTheirGroups({ sheet, match }: MatchedSheet, title: number): MatchedSheet {
	if (title < 0) return { sheet, match };
	const start = match.head === null ? 0 : match.head + 1;
	const wide = new Set((sheet.merged ?? []).flatMap(({ row, columns }) => (columns > 1 ? [row] : [])));
	const isGroup = (row: readonly Cell[], index: number): boolean => {
		const [only = title + 1, ...others] = row.flatMap((cell, at) => (lineOf(cell) === '' ? [] : [at]));
		return others.length === 0 && only <= title && (wide.has(index) || LABELLED.test(fold(lineOf(row[only]))));
	};
	const groups = groupsOverRows(sheet.rows, start, isGroup);
	if (groups.size === 0) return { sheet, match };
	let over = '';
	const rows = sheet.rows.map((row, index) => {
		if (groups.has(index)) over = row.map(lineOf).join('').replace(LABEL, '');
		if (groups.has(index)) return [];
		return over === '' || !isUsed(row) ? row : withCell(row, match.uses.length, over);
	});
	return { sheet: { ...sheet, rows }, match: { ...match, uses: [...match.uses, 'ambition'] } };
}

/** A row that is over nothing is no group, but a remark or an activity. */
function groupsOverRows(
	rows: Sheet['rows'],
	start: number,
	isGroup: (row: readonly Cell[], index: number) => boolean
): ReadonlySet<number> {
	const groups = new Set<number>();
	let last = -1;
	rows.forEach((row, index) => {
		if (index < start || !isUsed(row)) return;
		if (isGroup(row, index)) last = index;
		else if (last >= 0) groups.add(last);
	});
	return groups;
}

const isUsed = (row: readonly Cell[]): boolean => row.some((cell) => lineOf(cell) !== '');

const WORDS = (HEADS.activities.ambition ?? []).join('|');
const LABELLED = new RegExp(`^(?:${WORDS})(?: (?:\\d{1,3}|[a-z])(?: ?[:.–—-])? | ?: ?)\\S`);
const LABEL = new RegExp(`^(?:${WORDS})(?: (?:\\d{1,3}|[a-z])(?: ?[:.–—-])? | ?: ?)`, 'i');

const withCell = (row: readonly Cell[], column: number, cell: Cell): readonly Cell[] =>
	Array.from({ length: Math.max(row.length, column + 1) }, (_, at) => (at === column ? cell : (row[at] ?? null)));
