/** Which rows of a budget are sums of others, and in which column a single amount stands. Cents. */
import type { BudgetRow, Column } from './budget-rows';
import { COLUMNS } from './labels';

export type Values = Readonly<Partial<Record<Column, number>>>;
/** A row that no sum has closed yet. */
export interface OpenRow {
	readonly row: BudgetRow;
	readonly values: Values;
	/** Whether one amount stands beside the total. */
	readonly isSingle: boolean;
}

/** A sum that differs by no more than this share is a misprint; by more, it is another row. */
const MISPRINT = 0.02;
/** With more rows than this before a sum, only its label tells that it is one. */
export const MOST_PARTS = 500;

export function openRow(row: BudgetRow, columns: readonly Column[]): OpenRow {
	const [first, second] = row.amounts;
	if (row.values) {
		// Known cells: only a row with nothing but a total leaves open where it belongs.
		const isSingle = columns.length > 2 && row.values.total !== undefined && !isSplit(row.values);
		return { row, values: row.values, isSingle };
	}
	const isSingle = columns.length > 2 && row.amounts.length === 2 && first === second;
	return { row, values: valuesOf(row, columns), isSingle };
}

function valuesOf({ amounts }: BudgetRow, columns: readonly Column[]): Values {
	const [first] = amounts;
	if (first !== undefined && columns.length > amounts.length && new Set(amounts).size === 1) return { total: first };
	return Object.fromEntries(columns.slice(0, amounts.length).map((column, index) => [column, amounts[index] ?? 0]));
}

/**
 * Whether a row is the sum of rows over it: two of its columns come out exactly, or all of them nearly. A row with a
 * single amount may stand in either column.
 */
export function isSum(values: Values, parts: readonly Values[]): boolean {
	if (parts.length < 2 || totalOf(values) <= 0) return false;
	const columns = COLUMNS.map(({ column }) => column).filter((column) => values[column] !== undefined);
	const misses = columns.map((column) => missOf(values, parts, column));
	const exact = misses.filter((miss) => miss === 0).length;
	const nearly = columns.every((column, index) => (misses[index] ?? 0) <= (values[column] ?? 0) * MISPRINT);
	return exact > 1 || nearly;
}

function missOf(values: Values, parts: readonly Values[], column: Column): number {
	const known = parts.reduce((sum, part) => sum + (column === 'total' ? totalOf(part) : (part[column] ?? 0)), 0);
	const slack = parts.reduce((sum, part) => sum + (column === 'total' || isSplit(part) ? 0 : totalOf(part)), 0);
	const miss = (values[column] ?? 0) - known;
	return miss >= 0 && miss <= slack ? 0 : Math.abs(miss);
}

const isSplit = ({ personnel, other }: Values): boolean => personnel !== undefined || other !== undefined;
const totalOf = (values: Values): number => values.total ?? (values.personnel ?? 0) + (values.other ?? 0);

/** The column in which the single amounts make the printed sum of personnel costs come out. */
export function columnThatFoots(printed: number | undefined, rows: readonly OpenRow[]): 'personnel' | 'other' {
	if (printed === undefined) return 'other';
	const known = rows.filter(({ isSingle }) => !isSingle).reduce((sum, { values }) => sum + (values.personnel ?? 0), 0);
	const singles = rows.filter(({ isSingle }) => isSingle).reduce((sum, { row }) => sum + (row.amounts[0] ?? 0), 0);
	return printed === known + singles && singles !== 0 ? 'personnel' : 'other';
}
