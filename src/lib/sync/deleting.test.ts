import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { memoryStorage } from '../../../tests/support/memory-storage';
import { noteCopy, readCopied, readCopy } from './copies';
import { deleteDatabase, openDatabase } from './database';
import { deleteForever, deleteLeaving } from './deleting';
import { findOnShelf, markLeaving, moveToBin, putOnShelf, readShelf } from './shelf';
import { databaseName, openStorage } from './storage';
import { letGo, unsavedPlans } from './unsaved';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	vi.stubGlobal('localStorage', memoryStorage());
	vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const BEFORE = '2026-05-05T09:59:59.000Z';
const NOW = '2026-05-05T10:00:00.000Z';
const LATER = '2026-05-05T10:00:01.000Z';

test('a plan that is deleted is gone from the list, from the browser, and so is what was known of its copy', async () => {
	await stored('gone');
	await noteCopy('gone', { saved: NOW, name: 'gone.planregie', file: null }, new Uint8Array([1]));
	expect(await deleteForever('gone')).toBe('deleted');
	expect(findOnShelf('gone')).toBeNull();
	expect(await names()).not.toContain(databaseName('gone'));
	expect(await readCopy('gone')).toBeNull();
	expect(await readCopied('gone')).toBeNull();
});

test('a plan of which this window still held something is not written again', async () => {
	await stored('in-memory');
	const doc = new Y.Doc();
	const storage = openStorage(doc, 'in-memory');
	await storage.opened;
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
		throw new DOMException('no', 'UnknownError');
	});
	doc.getMap('meta').set('title', 'alleen in het geheugen');
	await patiently(letGo({ id: 'in-memory', title: '', doc, storage }, () => {}));
	expect(unsavedPlans()).toHaveLength(1);
	vi.restoreAllMocks();
	expect(await patiently(deleteForever('in-memory'))).toBe('deleted');
	expect(unsavedPlans()).toEqual([]);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(await names()).not.toContain(databaseName('in-memory'));
});

test('a plan that another tab holds stays on the list, and goes when that tab lets go', async () => {
	const db = await stored('held', false);
	db.onversionchange = null;
	expect(await patiently(deleteForever('held'))).toBe('blocked');
	expect(findOnShelf('held')?.id).toBe('held');
	db.close();
	expect(await patiently(deleteForever('held'))).toBe('deleted');
	expect(readShelf()).toEqual([]);
});

test('a browser that refuses, throws or never answers costs nothing and is told', async () => {
	await stored('kept');
	const refusing = vi.spyOn(indexedDB, 'deleteDatabase');
	refusing.mockImplementationOnce(() => {
		throw new DOMException('no', 'SecurityError');
	});
	expect(await deleteForever('kept')).toBe('failed');
	const request = new EventTarget();
	refusing.mockImplementationOnce(() => Object.assign(Object.create(IDBOpenDBRequest.prototype), request));
	expect(await patiently(deleteForever('kept'))).toBe('failed');
	expect(findOnShelf('kept')?.id).toBe('kept');
	expect(await names()).toContain(databaseName('kept'));
});

test('the plans of which the time has come go, and no other', async () => {
	for (const [id, leaves] of [
		['due', BEFORE],
		['now', NOW],
		['not-yet', LATER],
		['shown', BEFORE],
		['only-binned', null]
	] as const) {
		await stored(id);
		moveToBin(id, BEFORE);
		markLeaving(id, leaves);
	}
	await stored('in-use');
	expect(await deleteLeaving(NOW, 'shown')).toEqual([]);
	expect(
		readShelf()
			.map(({ id }) => id)
			.sort()
	).toEqual(['in-use', 'not-yet', 'only-binned', 'shown']);
});

test('of the plans of which the time has come, those that cannot go are named', async () => {
	const db = await stored('held-too', false);
	db.onversionchange = null;
	await stored('goes');
	for (const id of ['held-too', 'goes']) {
		moveToBin(id, BEFORE);
		markLeaving(id, BEFORE);
	}
	expect((await patiently(deleteLeaving(NOW, null))).map(({ id }) => id)).toEqual(['held-too']);
	expect(readShelf().map(({ id }) => id)).toEqual(['held-too']);
	db.close();
	await deleteDatabase(databaseName('held-too'));
});

async function stored(id: string, closed = true): Promise<IDBDatabase> {
	putOnShelf({ id, title: id, year: 2027, state: 'draft', edited: NOW, size: 1, binned: null, leaves: null });
	const db = await openDatabase(databaseName(id));
	if (closed) db.close();
	return db;
}

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Lets the time pass that the browser gets. */
async function patiently<T>(promise: Promise<T>): Promise<T> {
	let isDone = false;
	void promise.finally(() => (isDone = true));
	while (!isDone) {
		await new Promise((resolve) => setImmediate(resolve));
		await vi.advanceTimersByTimeAsync(500);
	}
	return promise;
}
