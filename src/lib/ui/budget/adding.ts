import { addBudgetHeading, addFunding } from '$lib/doc/commands/budget';
import type { PlanDocument } from '$lib/doc/document';
import { t } from '$lib/i18n/t.svelte';
import type { Id } from '$lib/plan/model';
import type { GridState } from './grid-state.svelte';

/** Adds a heading and has its name typed at once. */
export function addHeadingUnder(doc: PlanDocument, grid: GridState, parent: Id | null): void {
	const id = addBudgetHeading(doc, { title: t().budget.newHeading, parent, kind: 'sum' });
	void grid.editLater(`heading:${id}`, 'label');
}

/** Adds a source of funding and has its name typed at once. */
export function addSource(doc: PlanDocument, grid: GridState): void {
	const id = addFunding(doc, { label: t().budget.newFunding, kind: 'subsidy' });
	void grid.editLater(`funding:${id}`, 'label');
}
