/** Opening and deleting databases of this browser, in which every outcome reaches the caller. */
const UPDATES = 'updates';
/** What y-indexeddb made, and so what is on devices already. A database of a higher version is a newer app's. */
const VERSION = 1;

/** @param blocked called when another tab holds the database and the opening waits for it */
export function openDatabase(name: string, blocked: () => void = () => {}): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, VERSION);
		request.onupgradeneeded = () => {
			request.result.createObjectStore(UPDATES, { autoIncrement: true });
			request.result.createObjectStore('custom');
		};
		request.onblocked = blocked;
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const db = request.result;
			// Another tab deletes or upgrades the database: holding on would block it for ever.
			db.onversionchange = () => db.close();
			resolve(db);
		};
	});
}

/** What became of a database that had to go. A blocked one goes as soon as the other tab lets go of it. */
export type Deletion = 'deleted' | 'blocked' | 'failed';

export function deleteDatabase(name: string): Promise<Deletion> {
	return new Promise((resolve) => {
		const after = (ms: number, deletion: Deletion) => setTimeout(() => resolve(deletion), ms);
		const timers = [after(DELETE_MS, 'failed')];
		const answer = (deletion: Deletion) => {
			timers.forEach(clearTimeout);
			resolve(deletion);
		};
		try {
			const request = indexedDB.deleteDatabase(name);
			request.onerror = () => answer('failed');
			request.onsuccess = () => answer('deleted');
			// A tab that is just writing lets go when that is done.
			request.onblocked = () => timers.push(after(BLOCKED_MS, 'blocked'));
		} catch {
			answer('failed');
		}
	});
}

/** Milliseconds after which no answer will come. */
const DELETE_MS = 10_000;
/** Milliseconds that another tab gets to let go. */
const BLOCKED_MS = 1_500;

/** The updates of a plan, to write them as durably as the browser can. */
export function updatesToWrite(db: IDBDatabase): { readonly store: IDBObjectStore; readonly done: Promise<void> } {
	const transaction = db.transaction([UPDATES], 'readwrite', { durability: 'strict' });
	const done = outcomeOf(transaction);
	return { store: transaction.objectStore(UPDATES), done };
}

/** Resolves when all of a transaction is on disk, as far as the browser tells. */
export function outcomeOf(transaction: IDBTransaction): Promise<void> {
	const done = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		// An error of a request aborts the transaction, which then knows the reason.
		transaction.onabort = () => reject(transaction.error);
	});
	// Whoever waits for it hears of it; a caller that stopped before does not wait.
	done.catch(() => {});
	return done;
}

export const updatesToRead = (db: IDBDatabase): IDBObjectStore => db.transaction([UPDATES]).objectStore(UPDATES);

export function resultOf<T>(ask: () => IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const request = ask();
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

export const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;
