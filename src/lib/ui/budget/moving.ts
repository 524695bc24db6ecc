import type { BudgetRow } from '$lib/plan/budget-table';
import { byOrder, type BudgetLine, type Id } from '$lib/plan/model';

/**
 * The place that moves a line past its neighbour on screen, counted among its heading's other lines as moveBudgetLine
 * does; null at the edge and for a line without heading. Lines of a divided ambition move among each other.
 */
export function placePast(
	rows: readonly BudgetRow[],
	lines: readonly BudgetLine[],
	id: Id,
	direction: 'up' | 'down'
): number | null {
	const shown = rows.flatMap((row) => (row.type === 'line' || row.type === 'divided' ? [row] : []));
	const own = shown.find((row) => row.line.id === id);
	if (!own || own.line.heading === null) return null;
	const siblings = shown.filter((row) => row.line.heading === own.line.heading && row.depth === own.depth);
	const group = siblings.filter((row) => groupOf(rows, row.line.id) === groupOf(rows, id));
	const neighbour = group[group.indexOf(own) + (direction === 'up' ? -1 : 1)];
	if (!neighbour) return null;
	const others = lines.filter((line) => line.heading === own.line.heading && line.id !== id).sort(byOrder);
	const index = others.findIndex((line) => line.id === neighbour.line.id);
	return direction === 'up' ? index : index + 1;
}

/** The divided row that a line stands under, or null. */
function groupOf(rows: readonly BudgetRow[], id: Id): Id | null {
	const at = rows.findIndex((row) => row.type === 'line' && row.line.id === id);
	for (let index = at; index >= 0; index--) {
		const row = rows[index];
		if (row?.type === 'divided' && row.depth < (rows[at]?.depth ?? 0)) return row.line.id;
		if (row?.type === 'rest' || row?.type === 'heading') return null;
	}
	return null;
}
