import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Id } from '$lib/plan/model';

/** What stands beside the list for an item of the address. A goal opens its ambition; one that has none, itself. */
export function openedItem(plan: Pick<LivePlan, 'entity'>, item: Id | null): Id | null {
	if (item === null) return null;
	const home = plan.entity('ambitions', plan.entity('goals', item)?.ambition ?? '');
	return home?.removed === false ? home.id : item;
}
