import type { BudgetRow } from '$lib/plan/budget-table';

/** The budget without what an ambition's money is divided into: the row of the ambition has all of it. */
export function shortBudget(rows: readonly BudgetRow[]): readonly Exclude<BudgetRow, { readonly type: 'rest' }>[] {
	const short: Exclude<BudgetRow, { readonly type: 'rest' }>[] = [];
	let inDivided = false;
	for (const row of rows) {
		if (row.type === 'rest') inDivided = false;
		else if (!inDivided) {
			inDivided = row.type === 'divided';
			short.push(row);
		}
	}
	return short;
}
