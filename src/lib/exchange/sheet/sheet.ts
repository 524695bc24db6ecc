/** What stands in a cell of a spreadsheet. A date is an ISO date; a formula is its last result. */
export type Cell = string | number | boolean | null;

/** One sheet, its rows from the top; rows may differ in length. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly Cell[])[];
}
