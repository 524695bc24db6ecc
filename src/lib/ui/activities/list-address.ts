import type { Id } from '$lib/plan/model';
import { activities } from '$lib/ui/shell/routes';

/** The address of the list with a filter, beside one of its items or alone. */
export function listAddress(plan: Id, item: Id | null, query: string): string {
	const address = item === null ? activities(plan) : activities(plan, item);
	return query === '' ? address : `${address}?${query}`;
}
