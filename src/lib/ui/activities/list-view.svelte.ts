import { flushSync } from 'svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Id, Person, Programme, Theme } from '$lib/plan/model';
import type { Drop } from './drag';
import { programmesByActivity } from './facts';
import type { Filter } from './filter.svelte';
import type { ListLayout } from './list-layout.svelte';
import { createListWindow, type ListWindow } from './list-window.svelte';
import { byId } from './rows';
import { createSelection, type Selection } from './selection.svelte';
import { countOf, indexOfKey, keyOf, lineAt, linesOf, type Line } from './windowing';

/** Where the reader is in the list (the state of this window), and what every row needs, read once for all of them. */
export interface ListView {
	readonly themes: readonly Theme[];
	readonly people: ReadonlyMap<Id, Person>;
	readonly programmesOf: (activity: Id) => readonly Programme[];
	readonly layout: ListLayout;
	/** What follows ? in the address of a row. */
	readonly query: string;
	readonly readOnly: boolean;
	/** Whether a pointer or keys can move rows. */
	readonly movable: boolean;
	readonly selection: Selection;
	readonly window: ListWindow;
	/** The row in the detail beside the list. */
	readonly opened: Id | null;
	/** The key of the one line that Tab reaches; the arrows go on from there. */
	readonly reached: string | null;
	/** The key of the line that has the focus. */
	focused: string | null;
	/** The key of the line that the pointer is on. */
	pointed: string | null;
	drop: Drop | null;
	/** Every activity that is shown, once. */
	readonly rows: readonly Id[];
	/** Chooses the row of a line or, of a head, all that stands under it; or no longer. */
	choose(key: string): void;
	/** Puts the focus on the line of something that the list shows, drawing it first; says no when it shows none. */
	focus(id: Id): boolean;
	/** Goes to a line counted from the one that has the focus, or to the first or last; returns where it came. */
	go(to: 1 | -1 | 'first' | 'last'): Line | null;
}

interface Input {
	readonly plan: () => LivePlan;
	readonly filter: Filter;
	readonly layout: ListLayout;
	readonly opened: () => Id | null;
}

/** Pixels. */
const HEAD = 34;
const ROW = 46;
const STACKED_ROW = 74;

export function createListView({ plan, filter, layout, opened }: Input): ListView {
	let focused = $state<string | null>(null);
	let pointed = $state<string | null>(null);
	/** A line that is about to get the focus. */
	let awaited = $state<string | null>(null);
	let drop = $state.raw<Drop | null>(null);
	const themes = $derived(plan().list('themes'));
	const people = $derived(byId(plan().list('people')));
	const programmes = $derived(programmesByActivity(plan().list('programmes')));
	const readOnly = $derived(plan().readOnly);
	const lines = $derived(linesOf(filter.groups, filter.wanted.group !== 'none'));
	const has = (key: string | null): key is string => key !== null && indexOfKey(lines, key) !== -1;
	/** Stays with the row that was open last: on a narrow screen the focus goes back to it. */
	let lastOpened: Id | null = null;
	const openedKey = $derived.by(() => {
		lastOpened = opened() ?? lastOpened;
		return lastOpened === null ? null : keyOf(lines, lastOpened);
	});
	const reached = $derived([focused, openedKey].find(has) ?? firstStop() ?? null);
	const window = createListWindow(
		() => lines,
		() => ({ head: HEAD, row: layout.stacked ? STACKED_ROW : ROW }),
		() => [focused, awaited, openedKey, reached],
		() => layout.printing
	);
	const selection = createSelection(
		() => filter.rows,
		(id) => plan().entity('activities', id)?.removed === false
	);

	/** A head that is no link and has nothing to choose is not in the way of the keys. */
	const isStop = ({ row, group }: Line) =>
		row !== null || !readOnly || group.by === 'ambition' || group.by === 'programme';
	function firstStop(): string | undefined {
		for (let index = 0; index < countOf(lines); index++) {
			const line = lineAt(lines, index);
			if (line && isStop(line)) return line.key;
		}
		return undefined;
	}
	function focusLine(key: string): boolean {
		flushSync(() => (awaited = key));
		const stop = document.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"] [data-stop]`);
		stop?.focus();
		awaited = null;
		return stop !== null;
	}

	return {
		get themes() {
			return themes;
		},
		get people() {
			return people;
		},
		programmesOf: (activity) =>
			plan()
				.list('programmes')
				.filter(({ id }) => programmes.get(activity)?.includes(id)),
		layout,
		get query() {
			return filter.query;
		},
		get readOnly() {
			return readOnly;
		},
		get movable() {
			return filter.movable && !readOnly;
		},
		selection,
		window,
		get opened() {
			return opened();
		},
		get reached() {
			return reached;
		},
		get focused() {
			return focused;
		},
		set focused(key) {
			focused = key;
		},
		get pointed() {
			return pointed;
		},
		set pointed(key) {
			pointed = key;
		},
		get drop() {
			return drop;
		},
		set drop(next) {
			drop = next;
		},
		get rows() {
			return filter.rows;
		},
		choose(key) {
			const line = lineAt(lines, indexOfKey(lines, key));
			if (!line) return;
			if (line.row !== null) selection.toggle(line.row);
			else selection.set(line.group.activities, !line.group.activities.every(selection.has));
		},
		focus(id) {
			const key = keyOf(lines, id);
			return key !== null && focusLine(key);
		},
		go(to) {
			const last = countOf(lines) - 1;
			const here = reached === null ? -1 : indexOfKey(lines, reached);
			const step = to === 'last' || to === -1 ? -1 : 1;
			let index = to === 'first' ? 0 : to === 'last' ? last : focused === null ? here : here + step;
			for (; index >= 0 && index <= last; index += step) {
				const line = lineAt(lines, index);
				if (line && isStop(line)) return focusLine(line.key) ? line : null;
			}
			return null;
		}
	};
}
