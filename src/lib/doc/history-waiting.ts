import type * as Y from 'yjs';
import type { History } from './history';

const waiting = new WeakMap<Y.Doc, (history: History) => void>();

/** Calls back with the history of a document just before the first change: whoever only reads needs none. */
export function awaitHistory(doc: Y.Doc, begun: (history: History) => void): void {
	waiting.set(doc, begun);
}

export function takeWaiting(doc: Y.Doc): ((history: History) => void) | undefined {
	const begun = waiting.get(doc);
	waiting.delete(doc);
	return begun;
}
