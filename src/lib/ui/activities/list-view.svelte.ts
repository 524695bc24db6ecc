import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Id, Person, Theme } from '$lib/plan/model';
import type { Drop } from './drag';
import type { Filter } from './filter.svelte';
import { byId, rowsOf } from './rows';

/** Where the reader is in the list (the state of this window), and what every row needs, read once for all of them. */
export interface ListView {
	readonly themes: readonly Theme[];
	readonly people: ReadonlyMap<Id, Person>;
	readonly readOnly: boolean;
	/** The row in the detail beside the list. */
	readonly opened: Id | null;
	/** The one row that Tab reaches; the arrows go on from there. */
	readonly reached: Id | null;
	/** The row that has the focus. */
	focused: Id | null;
	/** The row that the pointer is on. */
	pointed: Id | null;
	drop: Drop | null;
}

export function createListView(plan: () => LivePlan, filter: () => Filter, opened: () => Id | null): ListView {
	let focused = $state<Id | null>(null);
	let pointed = $state<Id | null>(null);
	let drop = $state.raw<Drop | null>(null);
	const themes = $derived(plan().list('themes'));
	const people = $derived(byId(plan().list('people')));
	const readOnly = $derived(plan().readOnly);
	const rows = $derived(rowsOf(filter().shown));
	const reached = $derived([focused, opened()].find((id) => id !== null && rows.includes(id)) ?? rows[0] ?? null);
	return {
		get themes() {
			return themes;
		},
		get people() {
			return people;
		},
		get readOnly() {
			return readOnly;
		},
		get opened() {
			return opened();
		},
		get reached() {
			return reached;
		},
		get focused() {
			return focused;
		},
		set focused(id) {
			focused = id;
		},
		get pointed() {
			return pointed;
		},
		set pointed(id) {
			pointed = id;
		},
		get drop() {
			return drop;
		},
		set drop(next) {
			drop = next;
		}
	};
}
