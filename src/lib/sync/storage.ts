import * as Y from 'yjs';
import type { Id } from '$lib/plan/model';
import { createConnection } from './connection';
import { createStatus } from './current-status';
import { deleteDatabase, isNamed, openDatabase, type Deletion } from './database';
import { createBacklog } from './backlog';
import { SLOW } from './in-time';
import { createPace } from './pace';
import { addUpdate, applyAll, applyReadable, readPieces, type OwnPiece, type Piece } from './pieces';

/** What is true about the plan's copy on this device. Saved means written, not "sent to be written". */
export type StorageStatus =
	| { readonly type: 'opening' }
	| { readonly type: 'saving' }
	| { readonly type: 'saved' }
	/** What could not be written stays in memory and is tried again. */
	| { readonly type: 'failed'; readonly reason: FailReason };

/**
 * open: the browser does not open the database; slow: it does not answer, and may yet; blocked: another tab holds it;
 * newer: the database is of a newer version of the app; full: there is no room; write: it refuses to write;
 * deleted: on purpose, in another tab; lost: the browser closed or cleared it, and it is being written anew.
 */
export type FailReason = 'open' | 'slow' | 'blocked' | 'newer' | 'full' | 'write' | 'deleted' | 'lost';

/** So many of the pieces that the device has cannot be read. They stay where they are. */
export interface Damage {
	readonly pieces: number;
	readonly unreadable: number;
}

export interface Storage {
	readonly status: StorageStatus;
	/** Since when there is something that this device does not have, or null. */
	readonly unsavedSince: Date | null;
	readonly damage: Damage | null;
	/** Bytes that this device has of it, without what other tabs wrote since it was opened. */
	readonly size: number;
	/** Whether the browser had cleared the plan while it was open, and it was written anew. */
	readonly restored: boolean;
	/** Resolves when what the device has is in the document; false when that cannot be. */
	readonly opened: Promise<boolean>;
	/** Writes what waits, at once. Resolves when everything so far is written; false as soon as that fails. */
	flush(): Promise<boolean>;
	/** Writes the whole plan anew after it was deleted in another tab, as flush does. */
	putBack(): Promise<boolean>;
	/** Whether a change came out of this storage, so that nobody sends it on. */
	isOrigin(origin: unknown): boolean;
	observe(changed: () => void): () => void;
	close(): Promise<void>;
	/** Closes without writing what waits: the plan was deleted here. */
	forget(): void;
}

export const databaseName = (plan: Id): string => `planregie-plan-${plan}`;
export const deleteStored = (plan: Id): Promise<Deletion> => deleteDatabase(databaseName(plan));

/** All that the device has of a plan, byte for byte, read with a connection of its own. */
export async function storedPieces(plan: Id): Promise<readonly Uint8Array[]> {
	const db = await openDatabase(databaseName(plan));
	try {
		return (await readPieces(db)).flatMap((piece) => piece ?? []);
	} finally {
		db.close();
	}
}

/** Pieces at which they are written as one. */
const MANY_PIECES = 64;

/**
 * Keeps a document in this browser's database, in the stores and with the updates of y-indexeddb. A change counts as
 * saved when the transaction that writes it is complete. What the document held before is written too.
 * @param careful tries each stored piece apart and leaves out what cannot be read. Otherwise one such piece means that
 * the plan does not open: `damage` says so, and the document is of no use any more.
 */
export function openStorage(doc: Y.Doc, plan: Id, careful = doc.store.clients.size > 0): Storage {
	const origin = Symbol('storage');
	const backlog = createBacklog(doc);
	const status = createStatus(backlog);
	let damage: Damage | null = null;
	let restored = false;
	let lost = false;
	/** Nothing is opened, read or written any more. */
	let over = false;
	let isRead = false;
	let pieces = 0;
	let size = 0;
	let last: OwnPiece | null = null;
	let running: Promise<void> | null = null;
	let tellOpened: (opened: boolean) => void = () => {};
	const opened = new Promise<boolean>((resolve) => (tellOpened = resolve));
	const pace = createPace(() => start());

	const end = () => {
		over = true;
		pace.stop();
		connection.end();
		tellOpened(false);
	};
	const connection = createConnection(databaseName(plan), {
		blocked: () => status.fail('blocked'),
		taken(newVersion) {
			end();
			// Whoever deleted the plan deleted what was written in it until then.
			if (newVersion === null) backlog.clear();
			status.fail(newVersion === null ? 'deleted' : 'newer');
		},
		lost() {
			if (!isRead) return;
			lost = true;
			pace.hurry();
			backlog.addAll();
			status.fail('lost');
			start();
		}
	});

	const load = (found: readonly Piece[]) => {
		if (over) return;
		const unreadable = (careful ? applyReadable : applyAll)(doc, found, origin);
		if (unreadable > 0) damage = { pieces: found.length, unreadable };
		if (unreadable > 0 && !careful) throw DAMAGED;
		isRead = true;
		pieces = found.length;
		size = found.reduce((sum, piece) => sum + (piece?.length ?? 0), 0);
		doc.off('afterTransaction', noteBefore);
		doc.on('update', note);
		tellOpened(true);
	};
	const write = async (db: IDBDatabase) => {
		if (!status.failure) status.become({ type: 'saving' });
		const taken = backlog.take();
		const { piece, bytes, before, after } = await pace.answered(addUpdate(db, taken.update, last)).catch((error) => {
			taken.giveBack();
			throw error;
		});
		const isCleared = before === 0 && pieces > 0;
		pieces = after;
		size = (before === 0 ? 0 : size) + bytes;
		last = piece;
		if (!isCleared) return;
		restored = true;
		if (taken.all) return;
		lost = true;
		backlog.addAll();
		if (!over) status.fail('lost');
	};
	const shrink = async (db: IDBDatabase) => {
		if (pieces < MANY_PIECES || damage) return;
		try {
			// A plan that opens does not wait for it.
			const { compact } = await import('./compact');
			size = await pace.answered(compact(db));
			pieces = 1;
			last = null;
		} catch {
			// Everything is on disk as it was; the next write tries again.
		}
	};
	const work = async () => {
		const db = connection.current ?? (await pace.answered(connection.open()));
		if (!isRead) load(await pace.answered(readPieces(db)));
		while (!over && backlog.waiting) await write(db);
		if (over || db !== connection.current) return;
		lost = false;
		backlog.clear();
		pace.reset();
		status.become({ type: 'saved' });
		await shrink(db);
	};
	const retryAfter = (error: unknown) => {
		if (over) return;
		if (error === DAMAGED || isNamed(error, 'VersionError')) {
			end();
			return status.fail(error === DAMAGED ? 'open' : 'newer');
		}
		const reason = error === SLOW ? 'slow' : isNamed(error, 'QuotaExceededError') ? 'full' : isRead ? 'write' : 'open';
		if (reason !== 'full') connection.drop();
		if (reason !== 'slow') tellOpened(false);
		const isBlocked = status.failure === 'blocked' && reason === 'slow';
		status.fail(reason === 'full' ? 'full' : lost ? 'lost' : isBlocked ? 'blocked' : reason);
		pace.retry(reason === 'slow');
	};
	const start = () => {
		if (running || over || (isRead && connection.current && !backlog.waiting)) return;
		pace.stop();
		running = work()
			.catch(retryAfter)
			.finally(() => {
				running = null;
				if (!status.failure) start();
			});
	};
	const flush = async () => {
		pace.again();
		start();
		while (running) await running;
		return status.value.type === 'saved';
	};

	/** Until the device has been read nobody listens to updates: Yjs would encode again all that comes from there. */
	const noteBefore = ({ origin: from, changed }: Y.Transaction) => {
		if (from === origin || changed.size === 0) return;
		status.note(backlog.addAll);
	};
	const note = (update: Uint8Array, from: unknown) => {
		if (from === origin) return;
		const isFirst = !backlog.waiting;
		status.note(() => backlog.add(update));
		if (status.value.type === 'saved') status.become({ type: 'saving' });
		if (!over && (isFirst || status.failure)) pace.soon();
	};
	const onVisible = () => {
		if (status.failure) start();
	};

	const stop = () => {
		doc.off('update', note);
		doc.off('afterTransaction', noteBefore);
		globalThis.document?.removeEventListener('visibilitychange', onVisible);
		end();
		status.end();
	};

	if (doc.store.clients.size > 0) backlog.addAll();
	doc.on('afterTransaction', noteBefore);
	globalThis.document?.addEventListener('visibilitychange', onVisible);
	start();
	return {
		get status() {
			return status.value;
		},
		get unsavedSince() {
			return backlog.since;
		},
		get damage() {
			return damage;
		},
		get size() {
			return size;
		},
		get restored() {
			return restored;
		},
		opened,
		flush,
		putBack() {
			over = false;
			pieces = 0;
			backlog.addAll();
			return flush();
		},
		isOrigin: (from) => from === origin,
		observe: status.observe,
		async close() {
			if (backlog.waiting || (isRead && running)) await flush();
			stop();
		},
		forget() {
			backlog.clear();
			stop();
		}
	};
}

/** Thrown when a piece cannot be read and nobody asked to read carefully. */
const DAMAGED = Symbol('damaged');
