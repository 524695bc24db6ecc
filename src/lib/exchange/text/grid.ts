import type { SourceTable } from '../document/source';
import { cleaned } from './lines';

export interface GridCell {
	/** Cleaned, without empty ones. */
	readonly paragraphs: readonly string[];
	readonly text: string;
	/** Whether it starts here, and does not only span this place. */
	readonly starts: boolean;
	/** How many columns it spans. */
	readonly columns: number;
}
export type Grid = readonly (readonly GridCell[])[];

/** What is wider is a sheet and no table of a document. */
const WIDEST = 40;
const EMPTY: GridCell = { paragraphs: [], text: '', starts: true, columns: 1 };

/** The cells of a table in their columns: each row as wide as the widest. Null for a table that is too wide. */
export function gridOf({ rows }: SourceTable): Grid | null {
	const grid: GridCell[][] = [];
	/** What spans into the rows to come, by column. */
	const spanning = new Map<number, { readonly cell: GridCell; rows: number }>();
	for (const row of rows) {
		const cells: GridCell[] = [];
		const fromAbove = () => {
			for (let above = spanning.get(cells.length); above; above = spanning.get(cells.length)) {
				above.rows -= 1;
				if (above.rows === 0) spanning.delete(cells.length);
				cells.push({ ...above.cell, starts: false });
			}
		};
		for (const { paragraphs, columns, rows: height } of row) {
			fromAbove();
			const cell = cellOf(paragraphs, Math.min(Math.max(1, columns), WIDEST + 1));
			if (cells.length + cell.columns > WIDEST) return null;
			for (let column = 0; column < cell.columns; column += 1) {
				if (height > 1) spanning.set(cells.length, { cell, rows: Math.min(height, rows.length) - 1 });
				cells.push(column === 0 ? cell : { ...cell, starts: false });
			}
		}
		fromAbove();
		if (cells.length > WIDEST) return null;
		grid.push(cells);
	}
	const width = grid.reduce((most, { length }) => Math.max(most, length), 0);
	return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => EMPTY)]);
}

function cellOf(paragraphs: readonly string[], columns: number): GridCell {
	const texts = paragraphs.flatMap((text) => text.split('\n').map(cleaned)).filter((text) => text !== '');
	return { paragraphs: texts, text: texts.join(' '), starts: true, columns };
}

/** Rows become columns. */
export const turned = (grid: Grid): Grid => (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? EMPTY));
