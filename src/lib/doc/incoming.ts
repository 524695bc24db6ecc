/**
 * What a colleague in the room sends is tried on a copy of the document first. What cannot be decoded, cannot be applied or
 * would break the plan's shape never reaches the document; nor does what builds on changes that are not here yet.
 */
import * as Y from 'yjs';
import { KINDS, MOST_OF_A_KIND, SCHEMA_VERSION } from '$lib/plan/model';
import { newDocument, type PlanDocument } from './document';
import { isFromTheFuture, metaOf, PEER, rootOf } from './schema';
import { placesIn } from './touched-places';
import { isUpdateSound } from './update-size';
import { isPlaceSound } from './well-formed';

/**
 * whole: all of it is in the document; part: something in it builds on what is not here, and was left out; refused: the
 * document is as it was.
 */
export type Taken = 'whole' | 'part' | 'refused';

export interface Incoming {
	/** Applies an update, in the first encoding of Yjs, under the origin PEER. */
	take(update: Uint8Array): Taken;
	/** Lets go of the copy. */
	close(): void;
}

export function createIncoming(doc: PlanDocument): Incoming {
	let copy: Y.Doc | null = null;
	let taking = false;
	/** Changes made here, so that the copy stays equal. */
	const follow = (update: Uint8Array, origin: unknown) => {
		if (copy && !(taking && origin === PEER)) Y.applyUpdate(copy, update);
	};
	const drop = () => {
		copy?.destroy();
		copy = null;
	};
	doc.on('update', follow);
	return {
		take(update) {
			if (!isUpdateSound(update)) return 'refused';
			copy ??= copyOf(doc);
			const tried = tryOn(copy, update);
			if (!tried || !isWelcome(tried.touched, copy, doc)) {
				drop();
				return 'refused';
			}
			const isComplete = forgetPending(copy);
			taking = doc.store.pendingStructs === null && doc.store.pendingDs === null;
			try {
				for (const one of tried.news) Y.applyUpdate(doc, one, PEER);
			} finally {
				taking = false;
			}
			return isComplete ? 'whole' : 'part';
		},
		close() {
			doc.off('update', follow);
			drop();
		}
	};
}

function copyOf(doc: PlanDocument): Y.Doc {
	const copy = newDocument(doc.guid);
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	forgetPending(copy);
	return copy;
}

/** What came of an update: as updates that are complete in themselves, and the places that it touched. */
interface Tried {
	readonly news: readonly Uint8Array[];
	readonly touched: Y.Transaction['changed'];
}

function tryOn(copy: Y.Doc, update: Uint8Array): Tried | null {
	const news: Uint8Array[] = [];
	const touched: Y.Transaction['changed'] = new Map();
	const hear = (one: Uint8Array) => news.push(one);
	const look = ({ changed }: Y.Transaction) => changed.forEach((keys, type) => touched.set(type, keys));
	copy.on('update', hear);
	copy.on('afterTransaction', look);
	try {
		Y.applyUpdate(copy, update);
		return { news, touched };
	} catch {
		return null;
	} finally {
		copy.off('update', hear);
		copy.off('afterTransaction', look);
	}
}

/** Whether nothing that was right in the document would be wrong after it. */
function isWelcome(touched: Y.Transaction['changed'], after: Y.Doc, before: Y.Doc): boolean {
	const places = placesIn(after, touched);
	if (!places) return false;
	const newer = isFromTheFuture(after);
	if (newer && isOurs(before)) return false;
	if (places.some((place) => !isPlaceSound(after, place, newer) && isPlaceSound(before, place, newer))) return false;
	return KINDS.every((kind) => !places.some(({ root }) => root === kind) || rootOf(after, kind).size <= MOST_OF_A_KIND);
}

/** Nobody makes a plan that is written here one that can only be read. */
function isOurs(doc: Y.Doc): boolean {
	const schema = metaOf(doc).get('schema');
	return typeof schema === 'number' && schema <= SCHEMA_VERSION;
}

/** Whether there was nothing that waits for other changes. */
function forgetPending({ store }: Y.Doc): boolean {
	const isComplete = store.pendingStructs === null && store.pendingDs === null;
	store.pendingStructs = null;
	store.pendingDs = null;
	return isComplete;
}
