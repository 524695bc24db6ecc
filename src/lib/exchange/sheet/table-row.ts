import type { AmountKey, Id, Phase } from '$lib/plan/model';
import { normalForm } from './cells';
import { writeCheck } from './check';
import { isFilledIn, isThemeUse, type ColumnUse } from './columns';
import type { Cell } from './sheet';

export interface TableRow {
	readonly id: Id;
	readonly cells: ReadonlyMap<ColumnUse, Cell>;
	/** What a cell with a name points at. */
	readonly references: ReadonlyMap<ColumnUse, Id | null>;
}

/** A sheet holds the amounts that people plan in. */
export const PHASE = 'original';

/** Where the document keeps the amount of a column. */
export const amountKeyOf = (use: ColumnUse): AmountKey | Phase =>
	use === 'personnel' || use === 'other' ? `${PHASE}.${use}` : PHASE;

/** A row with one more column, which says what it holds now. */
export function checkedRow(
	id: Id,
	cells: ReadonlyMap<ColumnUse, Cell>,
	references: ReadonlyMap<ColumnUse, Id | null>,
	sets: Readonly<Record<string, readonly string[]>>,
	language: 'nl' | 'en'
): TableRow {
	const values = [...cells]
		.filter(([use]) => isFilledIn(use) && !isThemeUse(use))
		.map(([use, cell]) => [use, normalForm(use, cell, language)]);
	const ids = [...references].map(([use, reference]) => [referenceName(use), reference ?? '']);
	const check = writeCheck(id, Object.fromEntries([...values, ...ids]), sets);
	return { id, cells: new Map([...cells, ['check', check]]), references };
}

/** Under which name the check has the id that a column's name stood for. */
export const referenceName = (use: ColumnUse): string => `${use}Id`;
