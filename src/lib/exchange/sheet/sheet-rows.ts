import { THOUSANDS } from '../text/labels';
import { centsOf, lineOf } from './cells';
import { isEuro, type ColumnUse } from './columns';
import type { SheetMatch } from './match-columns';
import type { Cell, Sheet } from './sheet';

/** A row with its cells by what their column holds. */
export interface SheetRow {
	/** From 1. */
	readonly number: number;
	readonly cells: ReadonlyMap<ColumnUse, Cell>;
}

/** The rows under the heads in which something stands, as they are meant: amounts in euros, names in each row they are of. */
export function rowsOf(sheet: Sheet, { head, uses }: SheetMatch): readonly SheetRow[] {
	const start = head === null ? 0 : head + 1;
	const isInThousands = sheet.rows.slice(0, start).some((row) => row.some((cell) => THOUSANDS.test(lineOf(cell))));
	const reaching = cellsThatReach(sheet);
	return sheet.rows.slice(start).flatMap((cells, index) => {
		const over = reaching(start + index);
		if (cells.every((cell) => cell === null || cell === '')) return [];
		const entries = uses.flatMap((use, column): (readonly [ColumnUse, Cell])[] => {
			if (use === 'skip') return [];
			const cell = cells[column] ?? (OF_EACH_ROW.has(use) ? over(column) : null);
			return [[use, isInThousands && isEuro(use) ? thousandfold(cell) : cell]];
		});
		return [{ number: start + index + 1, cells: new Map(entries) }];
	});
}

/** Over several rows these say the same of each; an amount or a title would count twice. */
const OF_EACH_ROW: ReadonlySet<ColumnUse> = new Set<ColumnUse>([
	'ambition',
	'heading',
	'owner',
	'state',
	'themes',
	'roles',
	'partners',
	'targetGroups'
]);

/** For rows in their order: the cell above that reaches down into a column of the row. */
function cellsThatReach({ rows, merged = [] }: Sheet): (row: number) => (column: number) => Cell {
	const tall = merged.filter((one) => one.rows > 1).sort((a, b) => a.row - b.row);
	const open = new Map<number, { readonly last: number; readonly cell: Cell }>();
	let next = 0;
	return (row) => {
		for (let one = tall[next]; one && one.row <= row; one = tall[++next])
			open.set(one.column, { last: one.row + one.rows - 1, cell: rows[one.row]?.[one.column] ?? null });
		return (column) => {
			const above = open.get(column);
			return above && row <= above.last ? above.cell : null;
		};
	};
}

/** What is no amount stays as it is, to be told. */
function thousandfold(cell: Cell): Cell {
	if (typeof cell === 'number') return Math.round(cell * 100_000) / 100;
	const read = centsOf(cell, 'nl');
	return 'cents' in read && read.cents !== null ? read.cents * 10 : cell;
}
