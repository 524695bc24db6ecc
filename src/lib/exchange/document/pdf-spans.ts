import type { TaggedCell, TaggedTable } from './pdf-tags';
import type { SourceCell, SourceTable } from './source';

type OpenCell = { -readonly [Key in keyof SourceCell]: SourceCell[Key] };

/**
 * The tags that can be read do not say which cells span others. A row with fewer cells than the table has columns is laid
 * under the full rows by where its words stand: what it lacks at its start runs on from the row above, and what it lacks
 * behind a cell belongs to that cell.
 */
export function withSpans({ rows }: TaggedTable): SourceTable {
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const columns = columnsOf(
		rows.map(({ cells }) => cells).filter(({ length }) => length === width),
		width
	);
	let above: readonly (OpenCell | undefined)[] = [];
	const made = rows.map(({ cells }) => {
		const starts = startsOf(cells, columns);
		const row = cells.map(({ paragraphs }): OpenCell => ({ paragraphs, columns: 1, rows: 1 }));
		const places: (OpenCell | undefined)[] = [];
		for (let column = 0; column < width; column += 1) {
			const cell = row[starts.indexOf(column)];
			const before = column > (starts[0] ?? width) ? places[column - 1] : undefined;
			places[column] = cell ?? before ?? above[column];
			if (!cell && before) before.columns += 1;
		}
		for (const cell of new Set(places)) if (cell && !row.includes(cell)) cell.rows += 1;
		above = places;
		return row;
	});
	const heads = rows.findIndex(({ head }) => !head);
	return { type: 'table', heads: heads === -1 ? 0 : heads, rows: made };
}

interface Column {
	readonly left: number;
	readonly right: number;
}

function columnsOf(rows: readonly (readonly TaggedCell[])[], width: number): readonly Column[] {
	return Array.from({ length: width }, (_, index) => ({
		left: Math.min(...rows.map((cells) => cells[index]?.left ?? Infinity)),
		right: Math.max(...rows.map((cells) => cells[index]?.right ?? -Infinity))
	}));
}

/** The column in which each cell of a row starts: as far as its words stand under those of the column, left or right. */
function startsOf(cells: readonly TaggedCell[], columns: readonly Column[]): readonly number[] {
	if (cells.length === columns.length) return cells.map((_, index) => index);
	/** The cheapest way to lay the first cells, the last of them in each column. */
	let ways: readonly Way[] = columns.map((column, index) => ({ cost: costOf(cells[0], column), starts: [index] }));
	for (const cell of cells.slice(1)) {
		let best: Way = { cost: Infinity, starts: [] };
		ways = columns.map((column, index) => {
			const way = { cost: best.cost + costOf(cell, column), starts: [...best.starts, index] };
			const here = ways[index];
			if (here && here.cost < best.cost) best = here;
			return way;
		});
	}
	return ways.reduce((best, way) => (way.cost < best.cost ? way : best), {
		cost: Infinity,
		starts: [] as readonly number[]
	}).starts;
}

interface Way {
	readonly cost: number;
	readonly starts: readonly number[];
}

/** Points; an empty cell fits anywhere. */
function costOf(cell: TaggedCell | undefined, { left, right }: Column): number {
	if (!cell || !Number.isFinite(cell.left) || !Number.isFinite(left)) return 0;
	return Math.min(Math.abs(cell.left - left), Math.abs(cell.right - right));
}
