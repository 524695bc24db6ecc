import { language, t } from '$lib/i18n/t.svelte';
import type { Id, Levels } from '$lib/plan/model';
import { formatEuro } from '$lib/plan/money';
import { filterQuery } from '$lib/ui/activities/address-filter';
import * as routes from '$lib/ui/shell/routes';
import { wantedAt, type MatrixHead, type TableCell } from './matrix-table';

/** The list of exactly the activities that a cell counts, or the budget for what is not divided; null for nothing. */
export function addressOfCell(plan: Id, cell: TableCell, row: MatrixHead, column: MatrixHead): string | null {
	if (cell.activities === null) return cell.costs === 0 ? null : routes.budget(plan);
	if (cell.activities === 0) return null;
	const query = filterQuery(wantedAt(row, column));
	return query === '' ? routes.activities(plan) : routes.activitiesWhere(plan, query);
}

/** "3 activiteiten, € 109.000: Ambitie 1 · Samen, Publieke regie": a link is also heard outside of its table. */
export function nameOfCell({ activity }: Levels, cell: TableCell, row: MatrixHead, column: MatrixHead): string {
	const euro = formatEuro(cell.costs, language());
	if (cell.activities === null) {
		const about = row.type === 'undivided' ? column : row;
		return t().matrix.divideCell(euro, about.name);
	}
	const level = (cell.activities === 1 ? activity.one : activity.many).toLowerCase();
	const counted = `${cell.activities} ${level}`;
	return t().matrix.cell(cell.costs === 0 ? counted : `${counted}, ${euro}`, row.name, column.name);
}
