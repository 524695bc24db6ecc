import * as Y from 'yjs';
import type { Id } from '$lib/plan/model';
import type { EntityMap } from './schema';

/** Whether what changed in an entity can move it or take it away, or is only about its other values. */
export type Reach = 'place' | 'values';

/** The keys that say where an entity stands, and whether it does. */
const PLACE: ReadonlySet<string> = new Set(['removed', 'order', 'ambition', 'activity', 'parent']);

/** The entities of a kind that a transaction touched, each with how far that reaches. */
export function touchedBy(
	root: Y.Map<EntityMap>,
	events: readonly Y.YEvent<Y.AbstractType<unknown>>[]
): ReadonlyMap<Id, Reach> {
	const touched = new Map<Id, Reach>();
	for (const event of events) {
		const first = event.target === root ? null : event.path[0];
		if (typeof first === 'string') {
			const isPlace = !(event instanceof Y.YMapEvent) || [...event.keysChanged].some((key) => PLACE.has(key));
			if (isPlace || !touched.has(first)) touched.set(first, isPlace ? 'place' : 'values');
		} else for (const key of event.changes.keys.keys()) touched.set(key, 'place');
	}
	return touched;
}
