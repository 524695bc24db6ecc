import { freshColour } from '$lib/plan/colour';
import type { MatrixHead, MatrixTable, TableCell } from './matrix-table';

/** What the bars measure: how many activities, or their cents. */
export type Measure = 'activities' | 'costs';

export const valueOf = ({ activities, costs }: TableCell, measure: Measure): number =>
	measure === 'costs' ? costs : (activities ?? 0);

/** The rows that become bars and the columns that become their parts: no totals, and no money where activities count. */
export function barsOf({ columns, rows }: MatrixTable, measure: Measure): MatrixTable {
	const isDrawn = ({ type }: MatrixHead) => type !== 'total' && (type !== 'undivided' || measure === 'costs');
	return {
		columns: columns.filter(isDrawn),
		rows: rows
			.filter(({ head }) => isDrawn(head))
			.map(({ head, cells }) => ({
				head,
				cells: cells.filter((_, index) => columns.slice(index, index + 1).some(isDrawn))
			}))
	};
}

export const isEmpty = ({ rows }: MatrixTable, measure: Measure): boolean =>
	rows.every(({ cells }) => cells.every((cell) => valueOf(cell, measure) === 0));

export interface Part {
	readonly row: MatrixHead;
	readonly column: MatrixHead;
	readonly cell: TableCell;
}

/** The one part that is larger than every other; null when two are, or none is above zero. */
export function largestPart({ columns, rows }: MatrixTable, measure: Measure): Part | null {
	const parts = rows.flatMap(({ head, cells }) =>
		columns.flatMap((column, index) => cells.slice(index, index + 1).map((cell): Part => ({ row: head, column, cell })))
	);
	const most = Math.max(1, ...parts.map(({ cell }) => valueOf(cell, measure)));
	const largest = parts.filter(({ cell }) => valueOf(cell, measure) === most);
	return largest.length === 1 ? (largest[0] ?? null) : null;
}

const UNTAGGED = '#62706c';

/**
 * A colour for each column, as it is in the light scheme: a theme has its own, and an ambition one that no theme has.
 * Null for what is no theme and no ambition: an outline without filling.
 */
export function partColours({ columns, rows }: MatrixTable): readonly (string | null)[] {
	const used = [...columns, ...rows.map(({ head }) => head)].flatMap(({ colour }) => colour ?? []);
	return columns.map(({ type, colour }) => {
		if (colour !== undefined) return colour;
		if (type === 'theme') return UNTAGGED;
		if (type !== 'ambition') return null;
		const fresh = freshColour(used);
		used.push(fresh);
		return fresh;
	});
}
