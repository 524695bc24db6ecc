import type { Id } from '$lib/plan/model';

/**
 * The database beside those of the plans: one record a plan about its last copy, and what that copy holds. Its loss
 * costs no plan anything, so every function here gives up instead of failing, and after a while instead of waiting.
 */
const NAME = 'planregie-copies';
const ABOUT = 'copies';
const CONTENT = 'updates';
/** Milliseconds in which any answer comes; a browser that gives none must not keep a file from being saved. */
const PATIENCE_MS = 3000;

export interface Stored {
	readonly plan: Id;
	/** Whatever stands there; it may be of another version of the app, or damaged. */
	readonly about: unknown;
}

/** Null when it cannot be read. */
export function readAllAbout(): Promise<readonly Stored[] | null> {
	return inDatabase('readonly', (transaction) => {
		const store = transaction.objectStore(ABOUT);
		const [keys, values] = [store.getAllKeys(), store.getAll()];
		return () => keys.result.map((key, index) => ({ plan: String(key), about: values.result[index] }));
	});
}

export function readAbout(plan: Id): Promise<unknown> {
	return inDatabase('readonly', (transaction) => {
		const request = transaction.objectStore(ABOUT).get(plan);
		return (): unknown => request.result;
	});
}

export function readContent(plan: Id): Promise<unknown> {
	return inDatabase('readonly', (transaction) => {
		const request = transaction.objectStore(CONTENT).get(plan);
		return (): unknown => request.result;
	});
}

/** @param content stays as it is when it is left out */
export async function writeCopy(plan: Id, about: object, content?: Uint8Array): Promise<boolean> {
	const written = await inDatabase('readwrite', (transaction) => {
		transaction.objectStore(ABOUT).put(about, plan);
		if (content) transaction.objectStore(CONTENT).put(content, plan);
		return () => true;
	});
	return written === true;
}

export async function removeCopy(plan: Id): Promise<void> {
	await inDatabase('readwrite', (transaction) => {
		transaction.objectStore(ABOUT).delete(plan);
		transaction.objectStore(CONTENT).delete(plan);
		return () => true;
	});
}

/** Asks within one transaction and answers when that is complete; null when anything goes wrong. */
function inDatabase<T>(mode: IDBTransactionMode, ask: (transaction: IDBTransaction) => () => T): Promise<T | null> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(null), PATIENCE_MS);
		const answer = (value: T | null, db?: IDBDatabase) => {
			clearTimeout(timer);
			db?.close();
			resolve(value);
		};
		open().then(
			(db) => {
				try {
					const transaction = db.transaction([ABOUT, CONTENT], mode);
					const read = ask(transaction);
					transaction.oncomplete = () => answer(read(), db);
					transaction.onabort = () => answer(null, db);
				} catch {
					// What cannot be stored is refused at once, as is a database without these stores.
					answer(null, db);
				}
			},
			() => answer(null)
		);
	});
}

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(NAME, 1);
		request.onupgradeneeded = () => {
			request.result.createObjectStore(ABOUT);
			request.result.createObjectStore(CONTENT);
		};
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			request.result.onversionchange = () => request.result.close();
			resolve(request.result);
		};
	});
}
