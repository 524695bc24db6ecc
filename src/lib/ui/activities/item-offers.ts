import { addGoal } from '$lib/doc/commands/ambitions';
import { addBudgetLine } from '$lib/doc/commands/budget';
import { focusKey } from '$lib/doc/schema';
import { t } from '$lib/i18n/t.svelte';
import type { Id } from '$lib/plan/model';
import type { Session } from '$lib/session';
import { referenceOf } from '$lib/ui/find/things';
import { offer, type Offer } from '$lib/ui/shell/offers.svelte';
import { goToPlace } from '$lib/ui/shell/steps';
import type { Actions } from './actions';
import { createChanges } from './bulk-actions';
import { changeOffers } from './change-offers';

/** What can be done with the activity or ambition that is open, for the palette. */
export function offerItem(session: () => Session, id: () => Id, actions: () => Actions): void {
	offer(() => {
		const { plan, doc } = session();
		const row = id();
		const activity = plan.entity('activities', row);
		const ambition = plan.entity('ambitions', row);
		if (plan.readOnly || (activity ?? ambition)?.removed !== false) return [];
		const hint = referenceOf(plan, activity ? 'activities' : 'ambitions', row);
		const moves: readonly Offer[] = [
			{ id: 'item.up', label: t().common.moveUp, hint, run: () => actions().step(row, -1) },
			{ id: 'item.down', label: t().common.moveDown, hint, run: () => actions().step(row, 1) },
			{
				id: 'item.addLine',
				label: t().activities.addLine,
				hint,
				run: () => {
					const heading = plan.list('budgetHeadings').find(({ kind }) => kind === 'sum')?.id ?? null;
					const line = addBudgetLine(doc, { heading, entity: row, label: '' });
					return goToPlace(session(), focusKey('budgetLines', line, 'original.personnel'));
				}
			}
		];
		if (activity) {
			const changes = {
				...createChanges(session, () => [row]),
				toAmbition: (to: Id) => void actions().toAmbition(row, to),
				duplicate: () => void actions().duplicate(row),
				remove: () => void actions().remove(row)
			};
			return [...moves, ...changeOffers(plan, [activity], changes, hint)];
		}
		return [
			{
				id: 'item.addGoal',
				label: t().activities.addGoal,
				hint,
				run: () => goToPlace(session(), focusKey('goals', addGoal(doc, row, ''), 'title'))
			},
			...moves.slice(0, 2),
			{ id: 'change.remove', label: t().common.remove, hint, run: () => actions().remove(row) }
		];
	});
}
