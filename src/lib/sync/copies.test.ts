import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cloneWithFiles, FakeFile, handleOf } from '../../../tests/support/fake-files';
import {
	forgetCopy,
	letGoOfFile,
	noteCopy,
	observeCopies,
	readCopied,
	readCopies,
	readCopy,
	type Copy
} from './copies';
import { writeCopy } from './copies-database';

const stops: (() => void)[] = [];
beforeEach(() => vi.stubGlobal('structuredClone', cloneWithFiles));
afterEach(async () => {
	stops.splice(0).forEach((stop) => stop());
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.useRealTimers();
	await new Promise((resolve) => (indexedDB.deleteDatabase('planregie-copies').onsuccess = resolve));
});

const copy: Copy = { saved: '2026-10-01T12:00:00.000Z', name: 'plan.planregie', file: null };
const update = new Uint8Array([1, 2, 3]);

describe('the last copy of a plan', () => {
	test('is known with its date, its name and what is in it', async () => {
		await noteCopy('one', copy, update);
		expect(await readCopy('one')).toEqual(copy);
		expect(await readCopied('one')).toEqual(update);
		expect(await readCopies()).toEqual(new Map([['one', copy]]));
	});

	test('is not known of a plan that was never saved', async () => {
		expect(await readCopy('one')).toBeNull();
		expect(await readCopied('one')).toBeNull();
		expect(await readCopies()).toEqual(new Map());
	});

	test('keeps the file that was named for it, until that is let go', async () => {
		const handle = new FakeFile('plan.planregie');
		await writeCopy('one', { ...copy, file: { handle, modified: 7, size: 3 } }, update);
		expect((await readCopy('one'))?.file).toMatchObject({ modified: 7, size: 3 });
		expect((await readCopy('one'))?.file?.handle).toBe(handle);
		await letGoOfFile('one');
		expect(await readCopy('one')).toEqual(copy);
		expect(await readCopied('one')).toEqual(update);
	});

	test('is forgotten with the plan', async () => {
		await noteCopy('one', copy, update);
		await noteCopy('two', copy, update);
		await forgetCopy('one');
		expect(await readCopied('one')).toBeNull();
		expect([...(await readCopies()).keys()]).toEqual(['two']);
	});

	test.each([
		['nothing', undefined],
		['a word', 'copy'],
		['a list', []],
		['no date', { name: 'x', file: null }],
		['a date that is none', { saved: 'yesterday', name: 'x', file: null }],
		['a name that is none', { saved: copy.saved, name: 7, file: null }]
	])('that is recorded as %s is no copy', async (_what, about) => {
		await writeCopy('good', copy, update);
		await raw('bad', about, update);
		expect(await readCopy('bad')).toBeNull();
		expect(await readCopied('bad')).toBeNull();
		expect([...(await readCopies()).keys()]).toEqual(['good']);
	});

	test.each([
		['no handle', { modified: 1, size: 1 }],
		['a folder', { handle: { kind: 'directory' }, modified: 1, size: 1 }],
		['no size', { handle: new FakeFile('x'), modified: 1 }],
		['words', 'file']
	])('with %s as its file has no file', async (_what, file) => {
		await raw('one', { ...copy, file }, update);
		expect(await readCopy('one')).toEqual(copy);
	});

	test('of which the content is something else is known, and its content is not', async () => {
		await raw('one', copy, 'words');
		expect(await readCopy('one')).toEqual(copy);
		expect(await readCopied('one')).toBeNull();
	});
});

describe('a browser', () => {
	test('that cannot keep the handle of a file keeps the rest', async () => {
		vi.stubGlobal('structuredClone', (value: unknown) => {
			if (hasFile(value)) throw new DOMException('no', 'DataCloneError');
			return cloneWithFiles(value);
		});
		await noteCopy('one', { ...copy, file: { handle: handleOf(new FakeFile('x')), modified: 1, size: 1 } }, update);
		expect(await readCopy('one')).toEqual(copy);
	});

	test('that refuses to open the database knows no copies, and nothing fails', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('no', 'SecurityError');
		});
		await noteCopy('one', copy, update);
		expect(await readCopy('one')).toBeNull();
		expect(await readCopies()).toEqual(new Map());
	});

	test('that never answers keeps nobody waiting', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		vi.spyOn(indexedDB, 'open').mockImplementation(() => Object.create(IDBOpenDBRequest.prototype));
		const reading = readCopy('one');
		await vi.advanceTimersByTimeAsync(3_000);
		expect(await reading).toBeNull();
	});

	test('of which the database lacks its stores knows no copies', async () => {
		await new Promise((resolve) => {
			const request = indexedDB.open('planregie-copies', 1);
			request.onsuccess = () => {
				request.result.close();
				resolve(null);
			};
		});
		expect(await readCopies()).toEqual(new Map());
		await noteCopy('one', copy, update);
		expect(await readCopy('one')).toBeNull();
	});
});

test('whoever watches hears that a copy was made, let go of or forgotten', async () => {
	let heard = 0;
	stops.push(observeCopies(() => void heard++));
	await noteCopy('one', copy, update);
	await vi.waitUntil(() => heard === 1);
	await letGoOfFile('one');
	await vi.waitUntil(() => heard === 2);
	await forgetCopy('one');
	await vi.waitUntil(() => heard === 3);
});

/** Puts anything in the database, as a damaged disk or another version might. */
async function raw(plan: string, about: unknown, content: unknown): Promise<void> {
	await writeCopy(plan, copy, update);
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.open('planregie-copies');
		request.onsuccess = () => {
			const transaction = request.result.transaction(['copies', 'updates'], 'readwrite');
			transaction.objectStore('copies').put(about, plan);
			transaction.objectStore('updates').put(content, plan);
			transaction.onabort = () => reject(transaction.error);
			transaction.oncomplete = () => {
				request.result.close();
				resolve();
			};
		};
	});
}

const hasFile = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && 'file' in value && value.file !== null;
