/** What stands in a cell of a spreadsheet. A date is an ISO date; a formula is its last result. */
export type Cell = string | number | boolean | null;

/** One sheet, its rows from the top; rows may differ in length. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly Cell[])[];
	/** Cells that reach over others, from the top. What they reach over is empty. */
	readonly merged?: readonly Merged[];
}

/** Rows and columns count from 0; one reaches over more than one of either. */
export interface Merged {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}
