import { fetchUpdates, IndexeddbPersistence, PREFERRED_TRIM_SIZE, storeState } from 'y-indexeddb';
import * as Y from 'yjs';
import type { Id } from '$lib/plan/model';
import { addUpdate, deleteDatabase, openDatabase } from './database';

/** What is true about the plan's copy on this device. Saved means written, not "sent to be written". */
export type StorageStatus =
	| { readonly type: 'opening' }
	| { readonly type: 'saving' }
	| { readonly type: 'saved' }
	/** What could not be written stays in memory and is tried again. */
	| { readonly type: 'failed'; readonly reason: 'open' | 'full' | 'write' | 'deleted' };

export interface Storage {
	readonly status: StorageStatus;
	/** Resolves when what the device has is in the document; false when its database cannot be opened. */
	readonly opened: Promise<boolean>;
	/** Writes what waits, at once. Resolves when everything so far is written; false when that failed. */
	flush(): Promise<boolean>;
	/** Whether a change came out of this storage, so that nobody sends it on. */
	isOrigin(origin: unknown): boolean;
	observe(changed: () => void): () => void;
	close(): Promise<void>;
}

export const databaseName = (plan: Id): string => `planregie-plan-${plan}`;
export const deleteStored = (plan: Id): Promise<void> => deleteDatabase(databaseName(plan));

const RETRY_MS = 3000;
/** Milliseconds that a change waits, so that the screen shows it first and what follows at once is written with it. */
const WRITE_MS = 20;

/**
 * Keeps a document in this browser's database. y-indexeddb reads the updates and merges them when there are many;
 * a change counts as saved when the transaction that writes it is complete. What the document held before it was
 * opened is written too.
 */
export function openStorage(doc: Y.Doc, plan: Id): Storage {
	const persistence = persistenceOf(doc);
	let status: StorageStatus = { type: 'opening' };
	let pending: Uint8Array[] = [];
	let changedBefore = doc.store.clients.size > 0;
	let writing: Promise<void> | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let closed = false;
	const observers = new Set<() => void>();

	const become = (next: StorageStatus) => {
		if (closed || JSON.stringify(next) === JSON.stringify(status)) return;
		status = next;
		for (const observer of observers) observer();
	};
	const write = async (into: IDBDatabase) => {
		const batch = pending;
		pending = [];
		become({ type: 'saving' });
		try {
			await addUpdate(into, batch.length === 1 && batch[0] ? batch[0] : Y.mergeUpdates(batch));
		} catch (error) {
			pending = [...batch, ...pending];
			if (!persistence.db) return;
			become({ type: 'failed', reason: isQuota(error) ? 'full' : 'write' });
			startAfter(RETRY_MS);
			return;
		}
		if (++persistence._dbsize >= PREFERRED_TRIM_SIZE) await merge();
		if (pending.length === 0 && persistence.db) become({ type: 'saved' });
	};
	const merge = async () => {
		try {
			await storeState(persistence, false);
		} catch {
			// Everything is on disk as it was; the next write tries again.
		}
	};
	const start = () => {
		if (writing || pending.length === 0 || !persistence.db) return;
		clearTimeout(timer);
		writing = write(persistence.db).finally(() => {
			writing = null;
			if (status.type !== 'failed') start();
		});
	};
	const startAfter = (ms: number) => {
		clearTimeout(timer);
		if (!closed) timer = setTimeout(start, ms);
	};
	/** Until the device has been read nobody listens to updates: Yjs would encode again all that comes from there. */
	const noteBefore = ({ origin, changed }: Y.Transaction) => {
		if (origin !== persistence && changed.size > 0) changedBefore = true;
	};
	const store = (update: Uint8Array, origin: unknown) => {
		if (origin === persistence) return;
		pending.push(update);
		if (status.type === 'saved') become({ type: 'saving' });
		if (pending.length === 1 || status.type === 'failed') startAfter(WRITE_MS);
	};
	doc.on('afterTransaction', noteBefore);

	const open = async () => {
		const db = await openDatabase(databaseName(plan));
		persistence.db = db;
		db.addEventListener('versionchange', ({ newVersion }) => {
			if (newVersion !== null) return;
			persistence.db = null;
			clearTimeout(timer);
			become({ type: 'failed', reason: 'deleted' });
		});
		try {
			await fetchUpdates(persistence);
		} catch (error) {
			persistence.db = null;
			db.close();
			throw error;
		}
	};
	const opened = open().then(
		() => {
			doc.off('afterTransaction', noteBefore);
			if (!closed) doc.on('update', store);
			if (changedBefore) pending.push(Y.encodeStateAsUpdate(doc));
			else become({ type: 'saved' });
			start();
			return true;
		},
		() => {
			become({ type: 'failed', reason: 'open' });
			return false;
		}
	);
	const flush = async () => {
		if (!(await opened)) return false;
		start();
		while (writing) await writing;
		return status.type === 'saved';
	};

	return {
		get status() {
			return status;
		},
		opened,
		flush,
		isOrigin: (origin) => origin === persistence,
		observe(changed) {
			observers.add(changed);
			return () => observers.delete(changed);
		},
		async close() {
			await flush();
			closed = true;
			clearTimeout(timer);
			doc.off('update', store);
			doc.off('afterTransaction', noteBefore);
			persistence.db?.close();
		}
	};
}

/**
 * What y-indexeddb's functions work on, without the constructor: that opens, reads and writes at once and tells nobody
 * when one of them fails.
 */
function persistenceOf(doc: Y.Doc): IndexeddbPersistence {
	const state = { doc, db: null, _dbref: 0, _dbsize: 0, _destroyed: false };
	return Object.assign(Object.create(IndexeddbPersistence.prototype), state);
}

const isQuota = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
