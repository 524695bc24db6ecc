import * as Y from 'yjs';
import { isNamed, resultOf, updatesToRead, updatesToWrite } from './database';

/** One stored update; null where the browser does not hand it over, or where it is something else. */
export type Piece = Uint8Array | null;

/** All that the device has of a plan, in the order in which it was written. */
export async function readPieces(db: IDBDatabase): Promise<readonly Piece[]> {
	try {
		return (await resultOf(() => updatesToRead(db).getAll())).map(bytesOf);
	} catch {
		return readEach(db);
	}
}

/** The piece that was last written over this connection. */
export interface OwnPiece {
	readonly db: IDBDatabase;
	readonly key: IDBValidKey;
	readonly bytes: Uint8Array;
}

/** Bytes up to which a piece takes in the next update: one of each keystroke would make a plan open slowly. */
const PIECE_BYTES = 4_096;

/**
 * Adds an update, together with what this connection wrote last while that is small. Resolves when it is on disk, as
 * far as the browser tells, with the piece it is in now, the bytes that came with it, and how many pieces stood there
 * before it and after it.
 */
export async function addUpdate(db: IDBDatabase, update: Uint8Array, last: OwnPiece | null = null) {
	// Where the connection is another, the key may be that of somebody else's piece.
	const grown = last?.db === db && last.bytes.length + update.length <= PIECE_BYTES ? last : null;
	const bytes = grown ? Y.mergeUpdates([grown.bytes, update]) : update;
	const { store, done } = updatesToWrite(db);
	const before = store.count();
	// Under a new key: a tab that makes one of all pieces deletes those that it has read, up to the last of their keys.
	const added = store.add(bytes);
	// Asked for second: when the browser refuses one of the two, what was there stays.
	if (grown) store.delete(grown.key);
	// Said at once, it is done also when the window closes before the browser asks whether more is to come.
	store.transaction.commit();
	await done;
	return {
		piece: { db, key: added.result, bytes },
		bytes: bytes.length - (grown?.bytes.length ?? 0),
		before: before.result,
		after: before.result + (grown ? 0 : 1)
	};
}

/**
 * Applies all in one go. Returns how many cannot be read: none, or at least one, and then the document is half filled
 * and of no use.
 */
export function applyAll(doc: Y.Doc, pieces: readonly Piece[], origin: unknown): number {
	try {
		Y.transact(doc, () => pieces.forEach((bytes) => Y.applyUpdate(doc, bytes ?? NOTHING)), origin, false);
		return 0;
	} catch {
		return pieces.length;
	}
}

/** Tries each piece on another document first, and applies those that can be read. Returns how many cannot be. */
export function applyReadable(doc: Y.Doc, pieces: readonly Piece[], origin: unknown): number {
	let trial = new Y.Doc();
	const readable: Piece[] = [];
	for (const piece of pieces) {
		// Decoding tells most of them apart for less than a trial, after which the trial begins anew.
		if (canDecode(piece) && applyAll(trial, [piece], null) === 0) readable.push(piece);
		else {
			trial = new Y.Doc();
			applyAll(trial, readable, null);
		}
	}
	applyAll(doc, readable, origin);
	return pieces.length - readable.length;
}

async function readEach(db: IDBDatabase): Promise<readonly Piece[]> {
	const keys = await resultOf(() => updatesToRead(db).getAllKeys());
	const pieces: Piece[] = [];
	// Each in a transaction of its own: one that is broken ends it.
	for (const key of keys) pieces.push(await readOne(db, key));
	return pieces;
}

async function readOne(db: IDBDatabase, key: IDBValidKey): Promise<Piece> {
	try {
		return bytesOf(await resultOf(() => updatesToRead(db).get(key)));
	} catch (error) {
		// That the connection broke says nothing about the piece.
		if (isNamed(error, 'AbortError') || isNamed(error, 'InvalidStateError')) throw error;
		return null;
	}
}

/** No update: applying or decoding it throws. */
const NOTHING = new Uint8Array();

/** Whether it is an update from beginning to end, so that nothing of it gets half way into a document. */
function canDecode(piece: Piece): boolean {
	try {
		Y.decodeUpdate(piece ?? NOTHING);
		return true;
	} catch {
		return false;
	}
}

const bytesOf = (value: unknown): Piece => (value instanceof Uint8Array ? value : null);
