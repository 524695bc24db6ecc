import type { Cell, Merged, Sheet } from './sheet';

export type SheetError = 'encrypted' | 'damaged' | 'tooLarge' | 'empty';

/** Thrown where a reader has to stop, however deep it is; readSheets makes a value of it. */
export class SheetFault extends Error {
	constructor(readonly error: SheetError) {
		super(error);
	}
}

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;
/** Of all sheets of a file together. */
const MOST_CELLS = 500_000;
/** Characters. A spreadsheet program itself stops at a third of it. */
export const LONGEST_CELL = 100_000;
/** Of one sheet; what is merged beyond it stands alone. */
export const MOST_MERGED = 10_000;
const MOST_CHARACTERS = 20_000_000;

/** What all sheets of one file together may still hold. */
export interface Allowance {
	cells: number;
	characters: number;
}
export const fullAllowance = (): Allowance => ({ cells: MOST_CELLS, characters: MOST_CHARACTERS });

/**
 * Collects the cells of one sheet, rows from the top and cells from the left. What is empty costs nothing, however far
 * it reaches: what is used counts, and that is bounded.
 */
export function createGrid(allowance: Allowance) {
	const rows: Cell[][] = [];
	return {
		/** Rows and columns count from 0. */
		put(row: number, column: number, cell: Cell): void {
			if (cell === null || cell === '') return;
			if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw new SheetFault('tooLarge');
			if (typeof cell === 'string') {
				allowance.characters -= cell.length;
				if (cell.length > LONGEST_CELL) throw new SheetFault('tooLarge');
			}
			while (rows.length <= row) rows.push([]);
			const cells = rows[row] ?? [];
			allowance.cells -= Math.max(0, column + 1 - cells.length);
			if (allowance.cells < 0 || allowance.characters < 0) throw new SheetFault('tooLarge');
			while (cells.length < column) cells.push(null);
			cells[column] = cell;
		},
		rows: (): readonly (readonly Cell[])[] => rows
	};
}

export const withMerged = (rows: Sheet['rows'], merged: readonly Merged[]): Omit<Sheet, 'name'> =>
	merged.length > 0 ? { rows, merged } : { rows };
