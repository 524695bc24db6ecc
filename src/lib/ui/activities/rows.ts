import { tick } from 'svelte';
import type { AmbitionGroup } from '$lib/plan/numbering';
import type { Id } from '$lib/plan/model';
import { focusRow } from '$lib/ui/base/rows';

/** The rows of the list from top to bottom: each ambition, then its activities. */
export function rowsOf(groups: readonly AmbitionGroup[]): readonly Id[] {
	return groups.flatMap(({ ambition, activities }) => [
		...(ambition ? [ambition.id] : []),
		...activities.map(({ id }) => id)
	]);
}

/** What every row looks up, as a table. */
export const byId = <T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> =>
	new Map(items.map((item) => [item.id, item]));

/** The row that takes the focus when one goes: the next, else the one before. */
export function neighbourOf(rows: readonly Id[], id: Id): Id | null {
	const at = rows.indexOf(id);
	return at === -1 ? null : (rows[at + 1] ?? rows[at - 1] ?? null);
}

/** The row in which the focus is, if it is in the list. */
export function focusedRow(): Id | null {
	return document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset.line ?? null;
}

/** Call it before rows change place: a row that is moved, here or by someone else, keeps the focus. */
export function keepFocus(): void {
	const id = focusedRow();
	if (id === null) return;
	void tick().then(() => {
		if (document.activeElement === document.body) focusRow(id);
	});
}

/** Up, Down, Home and End go from row to row; Alt with Up or Down moves the row itself. */
export function onRowKey(event: KeyboardEvent, list: HTMLElement, move: (id: Id, step: -1 | 1) => void): void {
	const inPanel = event.target instanceof Element && event.target.closest('[popover]');
	const id = focusedRow();
	if (id === null || inPanel || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
	const at = rows.findIndex((row) => row.dataset.row === id);
	const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
	if (to === undefined) return;
	event.preventDefault();
	if (!event.altKey) rows[to]?.focus();
	else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') move(id, event.key === 'ArrowUp' ? -1 : 1);
}
