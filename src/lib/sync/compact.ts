import { fetchUpdates, IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { outcomeOf } from './database';

/**
 * Has y-indexeddb read all pieces, also those of other tabs, and puts what they make together in their place. The open
 * document is not touched, and nothing changes when a piece cannot be read. What is written is ours, since y-indexeddb
 * drops its outcome. Returns the bytes that stand there now.
 */
export async function compact(db: IDBDatabase): Promise<number> {
	const doc = new Y.Doc();
	// Without its constructor, which opens, reads and writes by itself.
	const reader: IndexeddbPersistence = Object.assign(Object.create(IndexeddbPersistence.prototype), {
		doc,
		db,
		_dbref: 0,
		_dbsize: 0,
		_destroyed: false
	});
	const store = await fetchUpdates(reader);
	const whole = Y.encodeStateAsUpdate(doc);
	const done = outcomeOf(store.transaction);
	store.delete(IDBKeyRange.upperBound(reader._dbref, true));
	store.add(whole);
	await done;
	return whole.length;
}
