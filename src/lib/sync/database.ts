/**
 * One plan's database in this browser, with the stores of y-indexeddb, which reads and compacts them. It drops the
 * outcome of opening and of writing; here each is a promise that says what happened.
 */
const UPDATES = 'updates';

export function openDatabase(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onupgradeneeded = () => {
			request.result.createObjectStore(UPDATES, { autoIncrement: true });
			request.result.createObjectStore('custom');
		};
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const db = request.result;
			// Another tab deletes the plan: holding on would block it for ever.
			db.onversionchange = () => db.close();
			resolve(db);
		};
	});
}

export function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onerror = () => reject(request.error);
		request.onsuccess = () => resolve();
	});
}

/** Resolves when the update is on disk, as far as the browser tells. */
export function addUpdate(db: IDBDatabase, update: Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = db.transaction([UPDATES], 'readwrite', { durability: 'strict' });
		transaction.oncomplete = () => resolve();
		// An error of the request aborts the transaction, which then knows the reason.
		transaction.onabort = () => reject(transaction.error);
		transaction.objectStore(UPDATES).add(update);
		// Said at once, it is done also when the window closes before the browser asks whether more is to come.
		transaction.commit();
	});
}
