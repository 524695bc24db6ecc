import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { injectFault, type Fault } from '../../../tests/support/faulty-database';
import { openDatabase, updatesToWrite } from './database';
import { databaseName, openStorage, type Storage } from './storage';

/** The browser's database fails at every call in turn, in each way, while somebody opens a plan and writes in it. */

const FAULTS: readonly Fault[] = [
	{ type: 'throws', name: 'UnknownError' },
	{ type: 'throws', name: 'InvalidStateError' },
	{ type: 'refuses', name: 'UnknownError' },
	{ type: 'refuses', name: 'QuotaExceededError' },
	{ type: 'silent' },
	{ type: 'closed', told: false },
	{ type: 'closed', told: true }
];

/** What is there before the plan opens: nothing, a few pieces, or so many that the next is one too many. */
const STORIES = { new: 0, used: 3, full: 63 } as const;

// Loaded on demand by the app; here no time passes for that.
await import('./compact');

const unheard: unknown[] = [];
const hear = (error: unknown) => void unheard.push(error);
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	process.on('unhandledRejection', hear);
});
afterEach(() => {
	vi.useRealTimers();
	process.off('unhandledRejection', hear);
});

describe.each(Object.entries(STORIES))('in a plan that is %s', (story, seeds) => {
	test.each(FAULTS)('nothing is lost and nothing untrue is said when a call $type $name', async (fault) => {
		const { calls } = await live(story, seeds, Infinity, fault);
		expect(calls.length).toBeGreaterThan(10);
		for (let at = 0; at < calls.length; at++) {
			const { untrue, end } = await live(story, seeds, at, fault);
			const where = `${fault.type} at ${calls[at]}, call ${at}`;
			expect(untrue, `${where}: said to be saved, and not on the device`).toEqual([]);
			expect(end.status, where).toBe('saved');
			expect(end.unsavedSince, where).toBeNull();
			expect(end.missingInStore, `${where}: not on the device in the end`).toEqual([]);
			expect(end.missingInDocument, `${where}: not on screen in the end`).toEqual([]);
			expect(unheard, `${where}: an error that nobody hears`).toEqual([]);
		}
	});
});

let plans = 0;

/** Opens a plan and writes in it, while the call with this number fails; then goes on until all is well. */
async function live(story: string, seeds: number, at: number, fault: Fault) {
	const plan = `${story}-${plans++}`;
	const doc = new Y.Doc();
	const written = ['before'];
	if (seeds === 0) doc.getMap('meta').set('before', true);
	else await seed(plan, seeds);
	const faulty = injectFault(at, fault);
	const storage = openStorage(doc, plan);
	const untrue: string[] = [];
	storage.observe(() => {
		if (storage.status.type === 'saved') untrue.push(...missing(storedDoc(plan), keysOf(doc)));
	});
	await passing(20);
	for (const key of ['one', 'two', 'three']) {
		written.push(key);
		doc.getMap('meta').set(key, true);
		await passing(20);
	}
	for (let tries = 0; tries < 20 && !isWell(storage); tries++) await passing(5000);
	faulty.stop();
	const end = {
		status: storage.status.type,
		unsavedSince: storage.unsavedSince,
		missingInStore: missing(storedDoc(plan), written),
		missingInDocument: missing(doc, written)
	};
	await storage.close();
	indexedDB.deleteDatabase(databaseName(plan));
	return { calls: faulty.calls, untrue, end };
}

const isWell = (storage: Storage): boolean => storage.status.type === 'saved';
const keysOf = (doc: Y.Doc): string[] => [...doc.getMap('meta').keys()];
const missing = (doc: Y.Doc, keys: readonly string[]): string[] => keys.filter((key) => !doc.getMap('meta').has(key));

/** So much time, and all that the database does in it. */
async function passing(ms: number): Promise<void> {
	await vi.advanceTimersByTimeAsync(ms);
	for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** So many pieces that say the same: it is their number that counts. */
async function seed(plan: string, count: number): Promise<void> {
	const doc = new Y.Doc();
	doc.getMap('meta').set('before', true);
	const update = Y.encodeStateAsUpdate(doc);
	const db = await openDatabase(databaseName(plan));
	const { store, done } = updatesToWrite(db);
	for (let left = count; left > 0; left--) store.add(update);
	await done;
	db.close();
}

/** What is in the database at this very moment, past everything that could wait for it or fail. */
function storedDoc(plan: string): Y.Doc {
	const database = Reflect.get(indexedDB, '_databases').get(databaseName(plan));
	const doc = new Y.Doc();
	for (const { value } of database?.rawObjectStores.get('updates')?.records.values() ?? []) Y.applyUpdate(doc, value);
	return doc;
}
