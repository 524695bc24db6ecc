import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchUpdates, IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { closeAsBrowser } from '../../../tests/support/faulty-database';
import { openDatabase, updatesToWrite } from './database';
import { databaseName, deleteStored, openStorage, storedPieces, type Storage } from './storage';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(async () => {
	vi.restoreAllMocks();
	await Promise.all(storages.splice(0).map((storage) => storage.close()));
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a browser that does not answer', () => {
	test('when it opens the plan is told after some seconds, and the plan opens when the answer comes', async () => {
		const plan = await aPlanWith('title');
		const answer = holdBack('open');
		const doc = new Y.Doc();
		const storage = open(doc, plan);
		await passing(3900);
		expect(storage.status).toEqual({ type: 'opening' });
		await passing(200);
		expect(storage.status).toEqual({ type: 'failed', reason: 'slow' });
		answer();
		expect(await storage.opened).toBe(true);
		await passing(0);
		expect(storage.status).toEqual({ type: 'saved' });
		expect(doc.getMap('meta').get('title')).toBe(true);
	});

	test('when it never opens, each try is given up and each next one waits longer', async () => {
		const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
		const storage = open(docWith('title'), aPlan());
		expect(await Promise.race([storage.flush(), passing(4100).then(() => 'waits')])).toBe(false);
		await passing(3000 + 8000 + 6000);
		expect(opening).toHaveBeenCalledTimes(3);
		opening.mockRestore();
		await passing(60_000);
		expect(storage.status).toEqual({ type: 'saved' });
	});

	test('that is slow each time gets longer each time, so that the plan opens', async () => {
		const plan = await aPlanWith('title');
		const getAll = IDBObjectStore.prototype.getAll;
		vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore) {
			const request = getAll.call(this);
			Reflect.defineProperty(request, 'onsuccess', { get: () => null, set: (heard) => setTimeout(heard, 6000) });
			return request;
		});
		const storage = open(new Y.Doc(), plan);
		await passing(4000 + 3000);
		expect(storage.status).toEqual({ type: 'failed', reason: 'slow' });
		await passing(6000);
		expect(storage.status).toEqual({ type: 'saved' });
	});

	test('when it writes is told, and what it wrote after all is saved as soon as it says so', async () => {
		const { doc, storage, plan } = await opened();
		const answer = holdBack('write');
		write(doc, 'title');
		await passing(20 + 4000);
		expect(storage.status).toEqual({ type: 'failed', reason: 'slow' });
		expect(storage.unsavedSince).not.toBeNull();
		answer();
		await passing(0);
		expect(storage.status).toEqual({ type: 'saved' });
		expect(storage.unsavedSince).toBeNull();
		expect(await storedKeys(plan)).toEqual(['title']);
	});

	test('while another tab holds the database is told at once', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			const request = new IDBOpenDBRequest();
			queueMicrotask(() => request.onblocked?.(new IDBVersionChangeEvent('blocked')));
			return request;
		});
		const storage = open(new Y.Doc(), aPlan());
		await passing(10);
		expect(storage.status).toEqual({ type: 'failed', reason: 'blocked' });
		await passing(5000);
		expect(storage.status).toEqual({ type: 'failed', reason: 'blocked' });
	});
});

describe('a newer version of the app', () => {
	test('that wrote the plan is told, and the plan is left as it is', async () => {
		const plan = aPlan();
		(await upgraded(plan)).close();
		const storage = open(new Y.Doc(), plan);
		expect(await storage.opened).toBe(false);
		expect(storage.status).toEqual({ type: 'failed', reason: 'newer' });
	});

	test('in another tab gets the storage, and this tab says that it must be loaded anew', async () => {
		const { doc, storage, plan } = await opened();
		const newer = await upgraded(plan);
		expect(storage.status).toEqual({ type: 'failed', reason: 'newer' });
		expect(storage.unsavedSince).toBeNull();
		write(doc, 'later');
		await passing(60_000);
		expect(storage.status).toEqual({ type: 'failed', reason: 'newer' });
		expect(storage.unsavedSince).not.toBeNull();
		newer.close();
	});
});

describe('a store that is taken away while the plan is open', () => {
	test('by a browser that clears it is written anew as a whole, and said afterwards', async () => {
		const { doc, storage, plan } = await opened('old');
		const seen = statusesOf(storage);
		await clearBehindItsBack(plan);
		write(doc, 'new');
		await passing(20);
		expect(seen).toEqual(['saving', 'lost', 'saved']);
		expect(storage.restored).toBe(true);
		expect(await storedKeys(plan)).toEqual(['new', 'old']);
	});

	test('with its connection is written anew at once, also when nobody changes anything', async () => {
		const opening = vi.spyOn(indexedDB, 'open');
		const { storage, plan } = await opened('old');
		const seen = statusesOf(storage);
		await clearBehindItsBack(plan);
		const connection = await connectionOf(opening.mock.results.at(-2)?.value);
		closeAsBrowser(connection);
		expect(seen).toEqual(['lost']);
		await passing(0);
		expect(seen).toEqual(['lost', 'saved']);
		expect(storage.restored).toBe(true);
		expect(await storedKeys(plan)).toEqual(['old']);
	});

	test('and that kept what it had is not said to have been cleared', async () => {
		const opening = vi.spyOn(indexedDB, 'open');
		const { storage } = await opened('old');
		closeAsBrowser(await connectionOf(opening.mock.results.at(-1)?.value));
		await passing(0);
		expect(storage.status).toEqual({ type: 'saved' });
		expect(storage.restored).toBe(false);
	});

	test('on purpose stays away, until somebody puts the plan back', async () => {
		const { doc, storage, plan } = await opened('old');
		await deleteStored(plan);
		expect(storage.status).toEqual({ type: 'failed', reason: 'deleted' });
		expect(storage.unsavedSince).toBeNull();
		write(doc, 'new');
		expect(storage.unsavedSince).not.toBeNull();
		await passing(60_000);
		expect(await indexedDB.databases()).not.toContainEqual(expect.objectContaining({ name: databaseName(plan) }));
		expect(await storage.putBack()).toBe(true);
		expect(storage.status).toEqual({ type: 'saved' });
		expect(await storedKeys(plan)).toEqual(['new', 'old']);
		write(doc, 'later');
		expect(await storage.flush()).toBe(true);
		expect(await storedKeys(plan)).toEqual(['later', 'new', 'old']);
	});
});

describe('a plan of which a part cannot be read', () => {
	const broken = [
		['is no update', new Uint8Array([255, 255, 255, 255, 1])],
		['is cut off', Y.encodeStateAsUpdate(docWith('cut off')).slice(0, -3)],
		['is something else', 'words']
	] as const;

	test.each(broken)('because it %s shows the rest, and keeps that part for ever', async (_why, piece) => {
		const plan = await aPlanWith('before');
		await put(plan, [piece]);
		await put(
			plan,
			Array.from({ length: 600 }, () => updateWith('after'))
		);
		expect(await open(new Y.Doc(), plan).opened).toBe(false);
		const doc = new Y.Doc();
		const storage = open(doc, plan, true);
		expect(await storage.opened).toBe(true);
		expect(storage.damage).toEqual({ pieces: 602, unreadable: 1 });
		expect([...doc.getMap('meta').keys()].sort()).toEqual(['after', 'before']);
		write(doc, 'new');
		expect(await storage.flush()).toBe(true);
		await storage.close();
		const values = await storedValues(plan);
		expect(values).toHaveLength(603);
		expect(values).toContainEqual(piece);
	});

	test('does not open half when nobody asked to read with care', async () => {
		const plan = aPlan();
		await put(plan, [broken[1][1]]);
		const storage = open(new Y.Doc(), plan);
		expect(await storage.opened).toBe(false);
		expect(storage.damage).not.toBeNull();
	});

	test('gives all that is stored, byte for byte', async () => {
		const plan = aPlan();
		const pieces = [updateWith('one'), broken[0][1], updateWith('two')];
		await put(plan, pieces);
		expect(await storedPieces(plan)).toEqual(pieces);
	});

	test('because the browser does not hand it over shows the rest', async () => {
		const plan = await aPlanWith('before', 'after');
		const refuse = () => {
			throw new DOMException('Failed to read large value', 'NotReadableError');
		};
		vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(refuse);
		vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(refuse);
		const doc = new Y.Doc();
		const storage = open(doc, plan, true);
		expect(await storage.opened).toBe(true);
		expect(storage.damage).toEqual({ pieces: 2, unreadable: 1 });
		expect([...doc.getMap('meta').keys()]).toEqual(['after']);
	});
});

describe('what is on devices already', () => {
	test('a database of y-indexeddb opens, and y-indexeddb opens ours', async () => {
		const plan = aPlan();
		const before = new Y.Doc();
		const theirs = new IndexeddbPersistence(databaseName(plan), before);
		await theirs.whenSynced;
		write(before, 'theirs');
		await theirs.destroy();
		const doc = new Y.Doc();
		const storage = open(doc, plan);
		await storage.opened;
		expect(doc.getMap('meta').get('theirs')).toBe(true);
		write(doc, 'ours');
		await storage.close();
		const after = new Y.Doc();
		const again = new IndexeddbPersistence(databaseName(plan), after);
		await again.whenSynced;
		await fetchUpdates(again);
		expect([...after.getMap('meta').keys()].sort()).toEqual(['ours', 'theirs']);
		await again.destroy();
	});

	test('a profile that is copied to another machine goes on there as somebody else, and both can be merged', async () => {
		const [here, there] = [await aPlanWith('shared'), aPlan()];
		const [first, second] = [new Y.Doc(), new Y.Doc()];
		const one = open(first, here);
		await one.opened;
		write(first, 'of the first opening');
		await one.close();
		await put(there, await storedValues(here));
		const two = open(second, there);
		const again = new Y.Doc();
		const three = open(again, here);
		await Promise.all([two.opened, three.opened]);
		expect(new Set([first.clientID, second.clientID, again.clientID]).size).toBe(3);
		write(second, 'there');
		write(again, 'here');
		await Promise.all([two.close(), three.close()]);
		const merged = new Y.Doc();
		for (const plan of [here, there]) for (const update of await storedPieces(plan)) Y.applyUpdate(merged, update);
		expect([...merged.getMap('meta').keys()].sort()).toEqual(['here', 'of the first opening', 'shared', 'there']);
	});
});

describe('leaving the window', () => {
	test('is asked about while something is not saved, and only then', async () => {
		vi.stubGlobal('window', new EventTarget());
		const { doc, storage } = await opened();
		expect(leaves()).toBe(true);
		const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		write(doc, 'title');
		expect(leaves()).toBe(true);
		await passing(20);
		expect(leaves()).toBe(false);
		add.mockRestore();
		expect(await storage.flush()).toBe(true);
		expect(leaves()).toBe(true);
	});
});

const storages: Storage[] = [];

function open(...args: Parameters<typeof openStorage>): Storage {
	const storage = openStorage(...args);
	storages.push(storage);
	return storage;
}

let plans = 0;
const aPlan = () => `states-${plans++}`;
const write = (doc: Y.Doc, key: string) => void doc.getMap('meta').set(key, true);

async function opened(...keys: readonly string[]) {
	const plan = await aPlanWith(...keys);
	const doc = new Y.Doc();
	const storage = open(doc, plan);
	expect(await storage.opened).toBe(true);
	return { plan, doc, storage };
}

async function aPlanWith(...keys: readonly string[]): Promise<string> {
	const plan = aPlan();
	await put(plan, keys.map(updateWith));
	return plan;
}

function docWith(key: string): Y.Doc {
	const doc = new Y.Doc();
	write(doc, key);
	return doc;
}

const updateWith = (key: string): Uint8Array => Y.encodeStateAsUpdate(docWith(key));

async function put(plan: string, values: readonly unknown[]): Promise<void> {
	const db = await openDatabase(databaseName(plan));
	const { store, done } = updatesToWrite(db);
	for (const value of values) store.add(value);
	await done;
	db.close();
}

async function clearBehindItsBack(plan: string): Promise<void> {
	const db = await openDatabase(databaseName(plan));
	const { store, done } = updatesToWrite(db);
	store.clear();
	await done;
	db.close();
}

async function storedValues(plan: string): Promise<readonly unknown[]> {
	const db = await openDatabase(databaseName(plan));
	const request = db.transaction('updates').objectStore('updates').getAll();
	await new Promise((resolve) => (request.onsuccess = resolve));
	db.close();
	return request.result;
}

async function storedKeys(plan: string): Promise<readonly string[]> {
	const doc = new Y.Doc();
	for (const update of await storedPieces(plan)) Y.applyUpdate(doc, update);
	return [...doc.getMap('meta').keys()].sort();
}

function upgraded(plan: string): Promise<IDBDatabase> {
	return new Promise((resolve) => {
		const request = indexedDB.open(databaseName(plan), 2);
		request.onsuccess = () => resolve(request.result);
	});
}

const connectionOf = (request: unknown): IDBDatabase => {
	if (!(request instanceof IDBOpenDBRequest)) throw new Error('Nothing was opened.');
	return request.result;
};

/** The next opening or writing is done, and is told when the returned function is called. */
function holdBack(what: 'open' | 'write'): () => void {
	let told = () => {};
	const later = (on: object, event: string) => {
		let heard: unknown = null;
		let happened: (() => void) | null = null;
		const tell = () => typeof heard === 'function' && heard();
		Reflect.defineProperty(on, event, {
			get: () => () => (happened = tell),
			set: (listener) => (heard = listener)
		});
		told = () => happened?.();
	};
	if (what === 'open') {
		const original = indexedDB.open.bind(indexedDB);
		vi.spyOn(indexedDB, 'open').mockImplementationOnce((...args) => {
			const request = original(...args);
			later(request, 'onsuccess');
			return request;
		});
	} else {
		const transaction = IDBDatabase.prototype.transaction;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...args) {
			const made = transaction.apply(this, args);
			later(made, 'oncomplete');
			return made;
		});
	}
	return () => told();
}

function statusesOf(storage: Storage): string[] {
	const seen: string[] = [];
	storage.observe(() => {
		const { status } = storage;
		seen.push(status.type === 'failed' ? status.reason : status.type);
	});
	return seen;
}

/** So much time, and all that the database does in it. */
async function passing(ms: number): Promise<void> {
	await vi.advanceTimersByTimeAsync(ms);
	for (let turn = 0; turn < 15; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const leaves = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
