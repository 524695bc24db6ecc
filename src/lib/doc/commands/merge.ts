import * as Y from 'yjs';
import { change } from '../change';
import type { Merge } from '../merge';

/**
 * Brings what a file has into the plan, as one step. Where the file shows that somebody else writes under the number of
 * this document, it goes on under another.
 */
export function mergeFile(doc: Y.Doc, { update, twins }: Pick<Merge, 'update' | 'twins'>): void {
	const own = Y.getState(doc.store, doc.clientID);
	change(doc, 'mergeFile', null, () => Y.applyUpdateV2(doc, update));
	if (Y.getState(doc.store, doc.clientID) > own || twins.includes(doc.clientID)) doc.clientID = newClient();
}

const newClient = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
