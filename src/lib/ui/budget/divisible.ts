import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Id } from '$lib/plan/model';
import { ambitionLabel } from '$lib/ui/base/names';

/** The lines whose money can be divided: those of ambitions with activities to divide it over. */
export function divisible(plan: LivePlan): readonly { readonly line: Id; readonly name: string }[] {
	const homes = new Set(plan.list('activities').map(({ ambition }) => ambition));
	return plan.list('budgetLines').flatMap(({ id, entity }) => {
		const ambition = plan.entity('ambitions', entity ?? '');
		return ambition?.removed === false && homes.has(ambition.id)
			? [{ line: id, name: ambitionLabel(plan, ambition) }]
			: [];
	});
}
