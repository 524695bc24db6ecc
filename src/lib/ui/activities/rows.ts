import { tick } from 'svelte';
import type { Id } from '$lib/plan/model';
import type { ListView } from './list-view.svelte';

/** What every row looks up, as a table. */
export const byId = <T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> =>
	new Map(items.map((item) => [item.id, item]));

/** The row that takes the focus when one goes: the next, else the one before. */
export function neighbourOf(rows: readonly Id[], id: Id): Id | null {
	const at = rows.indexOf(id);
	return at === -1 ? null : (rows[at + 1] ?? rows[at - 1] ?? null);
}

/** The key of the line in which the focus is, if it is in the list. */
export function focusedLine(): string | null {
	return document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset.line ?? null;
}

/** Call it before rows change: one that is moved, here or by someone else, keeps the focus; one that goes leaves it to the next. */
export function keepFocus(view: ListView): void {
	const line = document.activeElement?.closest<HTMLElement>('[data-line]');
	const id = line?.dataset.id;
	if (!line || id === undefined) return;
	const lines = [...document.querySelectorAll<HTMLElement>('[data-line][data-id]')];
	const at = lines.indexOf(line);
	const near = [...lines.slice(at), ...lines.slice(0, at).reverse()].map(({ dataset }) => dataset.id ?? '');
	void tick().then(() => {
		if (document.activeElement === document.body) near.some((row) => view.focus(row));
	});
}

/**
 * Up, Down, Home and End go from row to row; Alt with Up or Down moves the row itself. Space chooses it, Shift with an
 * arrow chooses on, Ctrl+A chooses all, and Escape none.
 */
export function onRowKey(
	event: RowKey,
	view: Pick<ListView, 'selection' | 'readOnly' | 'rows' | 'choose' | 'go'>,
	move: (id: Id, step: -1 | 1) => void
): void {
	const { target, key } = event;
	const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
	if (!(target instanceof Element) || !line || target.closest('[popover]')) return;
	const row = line.dataset.id ?? '';
	const isRow = line.dataset.kind === 'row';
	const { selection } = view;
	const used = () => {
		event.preventDefault();
		event.stopPropagation();
	};
	if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'a' && !view.readOnly) {
		used();
		selection.set(view.rows, true);
	} else if (event.ctrlKey || event.metaKey) return;
	else if (key === 'Escape' && selection.any) {
		used();
		selection.clear();
	} else if (key === ' ' && target.matches('a') && !view.readOnly) {
		used();
		view.choose(line.dataset.line ?? '');
	} else if (key in STEPS) {
		const step = STEPS[key];
		if (step === undefined) return;
		used();
		if (event.altKey) {
			if (step === 1 || step === -1) move(row, step);
			return;
		}
		const to = view.go(step);
		if (event.shiftKey && isRow && to?.row && !view.readOnly) selection.stretch(to.row, row);
	}
}

type RowKey = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target' | 'preventDefault' | 'stopPropagation'
>;

const STEPS: Readonly<Record<string, 1 | -1 | 'first' | 'last'>> = {
	ArrowUp: -1,
	ArrowDown: 1,
	Home: 'first',
	End: 'last'
};
