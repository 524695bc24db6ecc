import * as Y from 'yjs';
import type { Id } from '$lib/plan/model';
import { openRoots } from './schema';

export type PlanDocument = Y.Doc;

export function newDocument(id: Id): PlanDocument {
	const doc = new Y.Doc({ guid: id });
	openRoots(doc);
	return doc;
}

/** Bytes of the whole document as it is stored. */
export function documentSize(doc: PlanDocument): number {
	return Y.encodeStateAsUpdate(doc).byteLength;
}
