/**
 * What a colleague in the room sends is tried on a copy of the document first. What cannot be decoded, cannot be applied or
 * would break the plan's shape never reaches the document; nor does what builds on changes that are not here yet. Typing
 * alone is told by its structs, and needs no trial.
 */
import * as Y from 'yjs';
import { KINDS, MOST_OF_A_KIND, SCHEMA_VERSION } from '$lib/plan/model';
import { newDocument, type PlanDocument } from './document';
import { isOnlyTyping } from './only-typing';
import { isFromTheFuture, metaOf, PEER, rootOf } from './schema';
import { placesIn } from './touched-places';
import { decodeSoundUpdate } from './update-size';
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

/** So many changes may wait before the copy has them too. */
const MOST_BEHIND = 100;

export function createIncoming(doc: PlanDocument): Incoming {
	let copy: Y.Doc | null = null;
	/** Changes made here, and typing by others: the copy gets them when it is needed, since whoever types waits for nothing. */
	let behind: Uint8Array[] = [];
	let taking = false;
	const catchUp = (copy: Y.Doc) => {
		const updates = behind;
		behind = [];
		if (updates.length > 0)
			Y.transact(copy, () => updates.forEach((update) => Y.applyUpdate(copy, update)), null, false);
	};
	const follow = (update: Uint8Array, origin: unknown) => {
		if (!copy || (taking && origin === PEER)) return;
		behind.push(update);
		if (behind.length >= MOST_BEHIND) catchUp(copy);
	};
	const drop = () => {
		copy?.destroy();
		copy = null;
		behind = [];
	};
	doc.on('update', follow);
	return {
		take(update) {
			const decoded = decodeSoundUpdate(update);
			if (!decoded) return 'refused';
			if (isOnlyTyping(doc, decoded)) {
				Y.applyUpdate(doc, update, PEER);
				return 'whole';
			}
			copy ??= copyOf(doc);
			catchUp(copy);
			const touched = tryOn(copy, update);
			if (!touched || !isWelcome(touched, copy, doc)) {
				drop();
				return 'refused';
			}
			const isComplete = forgetPending(copy);
			const news = isComplete ? update : Y.encodeStateAsUpdate(copy, Y.encodeStateVector(doc));
			taking = doc.store.pendingStructs === null && doc.store.pendingDs === null;
			try {
				Y.applyUpdate(doc, news, PEER);
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

/** The places that an update touched; null when it cannot be applied. */
function tryOn(copy: Y.Doc, update: Uint8Array): Y.Transaction['changed'] | null {
	const touched: Y.Transaction['changed'] = new Map();
	const look = ({ changed }: Y.Transaction) => changed.forEach((keys, type) => touched.set(type, keys));
	copy.on('afterTransaction', look);
	try {
		Y.applyUpdate(copy, update);
		return touched;
	} catch {
		return null;
	} finally {
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
