import { untrack } from 'svelte';
import type { Id } from '$lib/plan/model';
import { activities, activitiesWhere } from './routes';

let queries = $state.raw<Readonly<Record<Id, string>>>({});

/** Keeps how this window showed the list of a plan: whoever goes to another screen finds it as it was. */
export function keepListQuery(plan: Id, query: string): void {
	untrack(() => {
		if (listQuery(plan) !== query) queries = { ...queries, [plan]: query };
	});
}

/** What the list of a plan was asked for last in this window, as it stands after ? in an address. */
export const listQuery = (plan: Id): string => queries[plan] ?? '';

/** The list as it was left. */
export const listAsLeft = (plan: Id): string =>
	listQuery(plan) === '' ? activities(plan) : activitiesWhere(plan, listQuery(plan));
