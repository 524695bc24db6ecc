import * as Y from 'yjs';
import type { Id } from '$lib/plan/model';
import { IMPORT, openRoots } from './schema';

export type PlanDocument = Y.Doc;

export function newDocument(id: Id): PlanDocument {
	const doc = new Y.Doc({ guid: id });
	openRoots(doc);
	return doc;
}

/** Fills a document from a file. @param update in the v2 encoding, read and judged before */
export function fillFromUpdate(doc: PlanDocument, update: Uint8Array): void {
	Y.applyUpdateV2(doc, update, IMPORT);
}

/** The whole document as one update, in the v2 encoding. */
export function stateOf(doc: PlanDocument): Uint8Array {
	return Y.encodeStateAsUpdateV2(doc);
}

/** Whether anything at all is in it. */
export const hasContent = (doc: PlanDocument): boolean => doc.store.clients.size > 0;
