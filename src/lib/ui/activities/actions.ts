import type { Id } from '$lib/plan/model';
import type { Session } from '$lib/session';
import type { Filter } from './filter.svelte';
import type { Edge } from './places';

/** What can be done with rows of the list, from its keys, its menus, by dragging and in the detail. */
export interface Actions {
	/** At the end of the ambition of what is open, or of the first one; opens it at its title. */
	addActivity(): Promise<void>;
	addAmbition(): Promise<void>;
	duplicate(activity: Id): Promise<void>;
	/** An activity or an ambition, one place up (-1) or down (1). */
	step(row: Id, by: -1 | 1): Promise<void>;
	toAmbition(activity: Id, ambition: Id): Promise<void>;
	beside(activity: Id, row: Id, edge: Edge): Promise<void>;
	remove(row: Id): Promise<void>;
	restore(row: Id): Promise<void>;
}

export interface ActionsInput {
	readonly session: () => Session;
	readonly filter: Filter;
	readonly opened: () => Id | null;
	/** Puts the focus on a row of the list. */
	readonly focus: (row: Id) => void;
}

/** The same actions, loaded when the first of them is asked for: reading the list needs no writing. */
export function actionsOnDemand(input: ActionsInput): Actions {
	let loading: Promise<Actions> | undefined;
	const loaded = () => (loading ??= import('./row-actions').then(({ createActions }) => createActions(input)));
	return {
		addActivity: async () => (await loaded()).addActivity(),
		addAmbition: async () => (await loaded()).addAmbition(),
		duplicate: async (activity) => (await loaded()).duplicate(activity),
		step: async (row, by) => (await loaded()).step(row, by),
		toAmbition: async (activity, ambition) => (await loaded()).toAmbition(activity, ambition),
		beside: async (activity, row, edge) => (await loaded()).beside(activity, row, edge),
		remove: async (row) => (await loaded()).remove(row),
		restore: async (row) => (await loaded()).restore(row)
	};
}
