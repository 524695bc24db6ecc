import type * as Y from 'yjs';
import type { Id, Kind } from '$lib/plan/model';
import { change, put } from './change';
import { orderBetween } from './order';
import { readAll } from './read';
import { entityOf, focusKey } from './schema';

/** Puts an entity at a place in the list of its kind, counted without itself and without what was removed. */
export function moveInList(
	doc: Y.Doc,
	kind: Exclude<Kind, 'people' | 'partners'>,
	id: Id,
	index: number,
	label: string
): void {
	const map = entityOf(doc, kind, id);
	const list = readAll(doc, kind).filter((item) => !item.removed);
	const from = list.findIndex((item) => item.id === id);
	const to = Math.max(0, Math.min(index, list.length - 1));
	if (!map || from === -1 || from === to) return;
	const order = orderBetween(
		list.filter((item) => item.id !== id),
		to
	);
	change(doc, label, focusKey(kind, id), () => put(map, 'order', order));
}
