/** What runs on over the end of a page becomes whole again. */
import type { TaggedBlock, TaggedCell, TaggedRow, TaggedTable } from './pdf-tags';
import { ends, runsOn } from './pdf-text';

/** Makes one table of two, or null if they are two. */
export type JoinTables = (last: TaggedTable, first: TaggedTable) => TaggedTable | null;

export function joinPages(pages: readonly (readonly TaggedBlock[])[], joinTables: JoinTables): readonly TaggedBlock[] {
	const all: TaggedBlock[] = [];
	for (const page of pages) {
		const last = all.at(-1);
		const [first, ...rest] = page;
		const joined = last && first ? join(last, first, joinTables) : null;
		if (joined) all.splice(-1, 1, joined, ...rest);
		else all.push(...page);
	}
	return all;
}

function join(last: TaggedBlock, first: TaggedBlock, joinTables: JoinTables): TaggedBlock | null {
	if (last.type === 'table') return first.type === 'table' ? joinTables(last, first) : null;
	if (first.type === 'table' || !runsOn(last.text, first.text)) return null;
	const isSame = first.type === 'item' && last.type === 'item' && first.depth === last.depth;
	return isSame || first.type === 'paragraph' ? { ...last, text: `${last.text}\n${first.text}` } : null;
}

/**
 * Each page tells all rows of a table, with the words that stand on that page; its head is printed on each. One row may
 * stand on both pages.
 */
export const joinByShape: JoinTables = (last, first) => {
	const sameShape =
		last.rows.length === first.rows.length &&
		last.rows.every(({ cells }, index) => cells.length === first.rows[index]?.cells.length);
	if (!sameShape) return null;
	const onBoth = last.rows.filter(({ cells }, index) =>
		cells.some((cell, at) => isSplit(cell, first.rows[index]?.cells[at]))
	);
	if (onBoth.length > 1) return null;
	return {
		type: 'table',
		rows: last.rows.map(({ head, cells }, index) => ({
			head,
			cells: cells.map((cell, at) => joinCells(cell, first.rows[index]?.cells[at] ?? cell))
		}))
	};
};

/** Without tags a table runs on when its cells stand under its columns; its head may stand on each page. */
export const joinByColumns: JoinTables = (last, first) => {
	const widest = Math.max(...last.rows.map(({ cells }) => cells.length));
	const columns = last.rows.find(({ cells }) => cells.length === widest)?.cells ?? [];
	const columnOf = ({ left }: TaggedCell): number => columns.findIndex((column) => Math.abs(column.left - left) <= 3);
	const isUnder = first.rows.every(({ cells }) => cells.every((cell) => columnOf(cell) >= 0));
	if (!isUnder) return null;
	const isHeadAgain = wordsOfRow(last.rows[0]) === wordsOfRow(first.rows[0]);
	const [next, ...rest] = first.rows.slice(isHeadAgain ? 1 : 0);
	const before = last.rows.at(-1);
	if (!next || !before) return last;
	const above = (cell: TaggedCell) => before.cells.find((one) => columnOf(one) === columnOf(cell));
	const isRest = next.cells.every((cell) => {
		const over = above(cell);
		return over !== undefined && runsOn(wordsIn(over), wordsIn(cell));
	});
	if (!isRest) return { type: 'table', rows: [...last.rows, next, ...rest] };
	const whole = before.cells.map((cell) => {
		const more = next.cells.find((one) => above(one) === cell);
		return more ? joinCells(cell, more) : cell;
	});
	return { type: 'table', rows: [...last.rows.slice(0, -1), { head: before.head, cells: whole }, ...rest] };
};

const wordsOfRow = (row: TaggedRow | undefined): string => (row?.cells ?? []).map(wordsIn).join(' ');
const wordsIn = ({ paragraphs }: TaggedCell): string => paragraphs.join(' ');
const isSplit = (cell: TaggedCell, next: TaggedCell | undefined): boolean =>
	next !== undefined && wordsIn(cell) !== '' && wordsIn(next) !== '' && wordsIn(cell) !== wordsIn(next);

function joinCells(cell: TaggedCell, next: TaggedCell): TaggedCell {
	if (wordsIn(next) === '' || wordsIn(cell) === wordsIn(next)) return cell;
	const [first = '', ...rest] = next.paragraphs;
	const before = cell.paragraphs.at(-1);
	// A name in the middle of a sentence starts with a capital too.
	const isOne = cell.paragraphs.length === 1 && rest.length === 0;
	const paragraphs =
		before !== undefined && (runsOn(before, first) || (isOne && !ends(before)))
			? [...cell.paragraphs.slice(0, -1), `${before} ${first}`, ...rest]
			: [...cell.paragraphs, ...next.paragraphs];
	return { paragraphs, left: Math.min(cell.left, next.left), right: Math.max(cell.right, next.right) };
}
