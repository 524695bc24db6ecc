import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { openDatabase } from './database';
import { addUpdate } from './pieces';
import { databaseName, deleteStored, openStorage, type Storage, type StorageStatus } from './storage';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('a plan in this browser', () => {
	test('is there again after closing and opening', async () => {
		const plan = aPlan();
		const { doc, storage } = await opened(plan);
		write(doc, 'titel');
		await storage.close();
		expect((await opened(plan)).doc.getMap('meta').toJSON()).toEqual({ title: 'titel' });
	});

	test('is saved when the transaction is complete, and saving until then', async () => {
		const plan = aPlan();
		const { doc, storage } = await opened(plan);
		expect(storage.status).toEqual({ type: 'saved' });
		write(doc, 'titel');
		expect(storage.status).toEqual({ type: 'saving' });
		await becoming(storage, 'saved');
		expect(await storedTitle(plan)).toBe('titel');
	});

	test('is not called saved when its transaction is broken off after the browser took the change', async () => {
		const { doc, storage } = await opened(aPlan());
		vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(() => {});
		const add = IDBObjectStore.prototype.add;
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, value) {
			const request = add.call(this, value);
			request.addEventListener('success', () => this.transaction.abort());
			return request;
		});
		const seen = statusesOf(storage);
		write(doc, 'titel');
		await becoming(storage, 'failed');
		expect(seen).toEqual(['saving', 'failed']);
	});

	test('what it held before it was opened is written too', async () => {
		const plan = aPlan();
		const doc = new Y.Doc();
		write(doc, 'vooraf');
		const storage = openStorage(doc, plan);
		expect(await storage.flush()).toBe(true);
		expect(await storedTitle(plan)).toBe('vooraf');
	});

	test('what is changed while it is opening is written when it is open', async () => {
		const plan = aPlan();
		const doc = new Y.Doc();
		const storage = openStorage(doc, plan);
		write(doc, 'vroeg');
		expect(storage.status).toEqual({ type: 'opening' });
		expect(await storage.flush()).toBe(true);
		expect(await storedTitle(plan)).toBe('vroeg');
	});

	test('what is read from the device is not written again', async () => {
		const plan = aPlan();
		const first = await opened(plan);
		write(first.doc, 'titel');
		await first.storage.close();
		const add = vi.spyOn(IDBObjectStore.prototype, 'add');
		const origins: unknown[] = [];
		const doc = new Y.Doc();
		doc.on('update', (_update: Uint8Array, origin: unknown) => origins.push(origin));
		const storage = openStorage(doc, plan);
		expect(await storage.opened).toBe(true);
		await storage.close();
		expect(origins).toHaveLength(1);
		expect(storage.isOrigin(origins[0])).toBe(true);
		expect(storage.isOrigin(null)).toBe(false);
		expect(add).not.toHaveBeenCalled();
	});

	test('many changes in one moment are written together', async () => {
		const plan = aPlan();
		const { doc, storage } = await opened(plan);
		for (let count = 0; count < 50; count++) write(doc, String(count));
		await storage.flush();
		expect((await stored(plan)).length).toBeLessThan(5);
		expect(await storedTitle(plan)).toBe('49');
	});

	test('is written before it closes', async () => {
		const plan = aPlan();
		const { doc, storage } = await opened(plan);
		write(doc, 'laatste');
		await storage.close();
		write(doc, 'te laat');
		expect(await storedTitle(plan)).toBe('laatste');
	});

	test('64 pieces are merged into one, with what another tab wrote', async () => {
		const plan = aPlan();
		const db = await databaseOf63(plan);
		const { doc, storage } = await opened(plan);
		await addUpdate(db, updateWith('from another tab'));
		write(doc, 'titel');
		expect(await storage.flush()).toBe(true);
		expect(await stored(plan)).toHaveLength(1);
		const map = docOf(await stored(plan)).getMap('meta');
		expect(map.size).toBe(65);
		expect(map.get('from another tab')).toBe(true);
		write(doc, 'daarna');
		await storage.flush();
		expect(await stored(plan)).toHaveLength(2);
		db.close();
	});

	test('says how many bytes the device has of it, before and after merging', async () => {
		const plan = aPlan();
		const db = await databaseOf63(plan);
		const { doc, storage } = await opened(plan);
		const bytes = async () => (await stored(plan)).reduce((sum, piece) => sum + piece.length, 0);
		const before = storage.size;
		expect(before).toBe(await bytes());
		write(doc, 'titel');
		await storage.flush();
		expect(storage.size).toBe(await bytes());
		expect(storage.size).toBeLessThan(before);
		write(doc, 'daarna');
		await storage.flush();
		expect(storage.size).toBe(await bytes());
		db.close();
	});

	test('when merging fails everything stays as it was, and saved', async () => {
		const plan = aPlan();
		const db = await databaseOf63(plan);
		const { doc, storage } = await opened(plan);
		vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
			throw new Error('no');
		});
		write(doc, 'titel');
		expect(await storage.flush()).toBe(true);
		expect(await stored(plan)).toHaveLength(64);
		write(doc, 'nog eens');
		await storage.flush();
		expect(await stored(plan)).toHaveLength(1);
		expect(await storedTitle(plan)).toBe('nog eens');
		db.close();
	});

	test('is told to be deleted in the tab that has it open, also after a change there', async () => {
		const plan = aPlan();
		const { doc, storage } = await opened(plan);
		await deleteStored(plan);
		expect(storage.status).toEqual({ type: 'failed', reason: 'deleted' });
		write(doc, 'titel');
		expect(await storage.flush()).toBe(false);
		expect(storage.status).toEqual({ type: 'failed', reason: 'deleted' });
		expect(await stored(plan)).toEqual([]);
	});

	test('is gone when it was deleted, also while a tab has it open', async () => {
		const plan = aPlan();
		const { doc, storage } = await opened(plan);
		write(doc, 'titel');
		await storage.flush();
		await deleteStored(plan);
		expect(await stored(plan)).toEqual([]);
	});
});

describe('when the browser refuses', () => {
	test('a database that does not open is told, and everything stays in memory', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('blocked', 'SecurityError');
		});
		const doc = new Y.Doc();
		const storage = openStorage(doc, aPlan());
		expect(await storage.opened).toBe(false);
		expect(storage.status).toEqual({ type: 'failed', reason: 'open' });
		write(doc, 'titel');
		expect(await storage.flush()).toBe(false);
		await storage.close();
		expect(doc.getMap('meta').get('title')).toBe('titel');
	});

	test('what is stored and cannot be read is told, and left as it is', async () => {
		const plan = aPlan();
		const db = await openDatabase(databaseName(plan));
		await addUpdate(db, new Uint8Array([255, 255, 255, 255, 1]));
		db.close();
		const storage = openStorage(new Y.Doc(), plan);
		expect(await storage.opened).toBe(false);
		expect(storage.status).toEqual({ type: 'failed', reason: 'open' });
		await storage.close();
		expect(await stored(plan)).toHaveLength(1);
	});

	test.each([
		['there is no room', 'QuotaExceededError', 'full'],
		['something else is wrong', 'UnknownError', 'write']
	] as const)('when %s, the change waits and is written when it can be', async (_why, name, reason) => {
		const plan = aPlan();
		const { doc, storage } = await opened(plan);
		const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('no', name);
		});
		write(doc, 'eerste');
		await becoming(storage, 'failed');
		expect(storage.status).toEqual({ type: 'failed', reason });
		write(doc, 'tweede', 'other');
		expect(await storage.flush()).toBe(false);
		add.mockRestore();
		await vi.advanceTimersByTimeAsync(3000);
		await becoming(storage, 'saved');
		expect(
			docOf(await stored(plan))
				.getMap('meta')
				.toJSON()
		).toEqual({ title: 'eerste', other: 'tweede' });
	});

	test('a change at the very moment of failing is written with the rest', async () => {
		const plan = aPlan();
		const { doc, storage } = await opened(plan);
		refuseOnce();
		const stop = storage.observe(() => {
			if (storage.status.type === 'failed') queueMicrotask(() => write(doc, 'tweede', 'other'));
		});
		write(doc, 'eerste');
		await becoming(storage, 'failed');
		stop();
		await vi.advanceTimersByTimeAsync(3000);
		await becoming(storage, 'saved');
		expect(
			docOf(await stored(plan))
				.getMap('meta')
				.toJSON()
		).toEqual({ title: 'eerste', other: 'tweede' });
	});

	test('a next change does not wait for the retry', async () => {
		const plan = aPlan();
		const { doc, storage } = await opened(plan);
		refuseOnce();
		write(doc, 'eerste');
		await becoming(storage, 'failed');
		refuseOnce();
		expect(await storage.flush()).toBe(false);
		write(doc, 'tweede', 'other');
		await becoming(storage, 'saved');
		expect(docOf(await stored(plan)).getMap('meta').size).toBe(2);
	});

	test('whoever watches hears every status until it stops', async () => {
		const { doc, storage } = await opened(aPlan());
		const heard = vi.fn();
		const stop = storage.observe(heard);
		write(doc, 'een');
		await storage.flush();
		expect(heard).toHaveBeenCalledTimes(2);
		stop();
		write(doc, 'twee');
		await storage.flush();
		expect(heard).toHaveBeenCalledTimes(2);
	});
});

let plans = 0;
const aPlan = () => `plan-${plans++}`;

async function opened(plan: string) {
	const doc = new Y.Doc();
	const storage = openStorage(doc, plan);
	expect(await storage.opened).toBe(true);
	return { doc, storage };
}

async function databaseOf63(plan: string): Promise<IDBDatabase> {
	const db = await openDatabase(databaseName(plan));
	const transaction = db.transaction('updates', 'readwrite');
	for (let count = 0; count < 63; count++) transaction.objectStore('updates').add(updateWith(`key-${count}`));
	return new Promise((resolve) => (transaction.oncomplete = () => resolve(db)));
}

function refuseOnce(): void {
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
		throw new DOMException('no', 'UnknownError');
	});
}

const write = (doc: Y.Doc, value: string, key = 'title') => void doc.getMap('meta').set(key, value);

/** Waits as long as a change waits for what follows it, and then for the status. */
async function becoming(storage: Storage, type: StorageStatus['type']): Promise<void> {
	await vi.advanceTimersByTimeAsync(20);
	await new Promise<void>((resolve) => {
		const look = () => {
			if (storage.status.type === type) resolve();
		};
		storage.observe(look);
		look();
	});
}

function statusesOf(storage: Storage): string[] {
	const seen: string[] = [];
	storage.observe(() => seen.push(storage.status.type));
	return seen;
}

async function stored(plan: string): Promise<readonly Uint8Array[]> {
	const db = await openDatabase(databaseName(plan));
	const request = db.transaction('updates').objectStore('updates').getAll();
	await new Promise((resolve) => (request.onsuccess = resolve));
	db.close();
	return request.result;
}

const storedTitle = async (plan: string): Promise<unknown> =>
	docOf(await stored(plan))
		.getMap('meta')
		.get('title');

function docOf(updates: readonly Uint8Array[]): Y.Doc {
	const doc = new Y.Doc();
	for (const update of updates) Y.applyUpdate(doc, update);
	return doc;
}

function updateWith(key: string): Uint8Array {
	const doc = new Y.Doc();
	doc.getMap('meta').set(key, true);
	return Y.encodeStateAsUpdate(doc);
}
