import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../../tests/support/memory-storage';
import { openDatabase } from './database';
import {
	findOnShelf,
	findStray,
	isShelfKept,
	markLeaving,
	moveToBin,
	observeShelf,
	putOnShelf,
	readShelf,
	takeFromBin,
	takeOffShelf,
	type ShelfEntry
} from './shelf';
import { databaseName } from './storage';

beforeEach(() => {
	vi.stubGlobal('localStorage', memoryStorage());
	vi.stubGlobal('window', new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

describe('my plans', () => {
	test('stand with the one that was changed last on top', () => {
		putOnShelf(entry('old', { edited: '2026-01-01T00:00:00Z' }));
		putOnShelf(entry('new', { edited: '2026-03-01T00:00:00Z' }));
		putOnShelf(entry('b', { edited: '2026-02-01T00:00:00Z' }));
		putOnShelf(entry('a', { edited: '2026-02-01T00:00:00Z' }));
		expect(readShelf().map(({ id }) => id)).toEqual(['new', 'a', 'b', 'old']);
	});

	test('are found by their id; an unknown one is not there', () => {
		putOnShelf(entry('one'));
		expect(findOnShelf('one')).toEqual(entry('one'));
		expect(findOnShelf('two')).toBeNull();
	});

	test('go into the bin and come out of it', () => {
		putOnShelf(entry('one'));
		moveToBin('one', '2026-05-05T10:00:00Z');
		expect(findOnShelf('one')?.binned).toBe('2026-05-05T10:00:00Z');
		takeFromBin('one');
		expect(findOnShelf('one')?.binned).toBeNull();
	});

	test('what is not there cannot go into the bin', () => {
		moveToBin('one', '2026-05-05T10:00:00Z');
		takeFromBin('one');
		expect(readShelf()).toEqual([]);
	});

	test.each(['{', 'null', '7', '"words"', '[]', '{}', '{"id":7}'])('an entry that reads %s is passed over', (json) => {
		putOnShelf(entry('one'));
		localStorage.setItem('planregie:plan:bad', json);
		localStorage.setItem('of another site', '{"id":"x"}');
		expect(readShelf()).toEqual([entry('one')]);
	});

	test('an entry of which parts are missing or wrong has the usual ones', () => {
		localStorage.setItem(
			'planregie:plan:x',
			'{"id":"x","title":5,"year":"2026","state":"gone","size":null,"binned":true}'
		);
		expect(findOnShelf('x')).toEqual({
			id: 'x',
			title: '',
			year: 0,
			state: 'draft',
			edited: '',
			size: 0,
			binned: null,
			leaves: null
		});
	});

	test('a browser that has no room for the list does not stop the work', () => {
		vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect(putOnShelf(entry('one'))).toBe(false);
		expect(moveToBin('one', '2026-05-05T10:00:00Z')).toBe(false);
		expect(readShelf()).toEqual([]);
	});

	test('stand on a list that lasts as long as the window where the browser keeps its storage from the page', () => {
		vi.stubGlobal('localStorage', undefined);
		Object.defineProperty(globalThis, 'localStorage', {
			configurable: true,
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			}
		});
		const heard = vi.fn();
		const stop = observeShelf(heard);
		expect(readShelf()).toEqual([]);
		expect(findOnShelf('one')).toBeNull();
		expect(isShelfKept()).toBe(false);
		expect(putOnShelf(entry('one'))).toBe(true);
		expect(moveToBin('one', '2026-05-05T10:00:00Z')).toBe(true);
		expect(readShelf()).toEqual([entry('one', { binned: '2026-05-05T10:00:00Z' })]);
		takeOffShelf('one');
		stop();
		expect(readShelf()).toEqual([]);
		expect(heard).toHaveBeenCalledTimes(3);
	});

	test('stand on a list that is kept wherever the browser has its storage, full or not', () => {
		expect(isShelfKept()).toBe(true);
		vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect(isShelfKept()).toBe(true);
	});

	test('that were confirmed to go say when, and no longer when they are put back', () => {
		putOnShelf(entry('one'));
		moveToBin('one', '2026-05-05T10:00:00Z');
		expect(markLeaving('one', '2026-05-06T10:00:00.000Z')).toBe(true);
		expect(findOnShelf('one')?.leaves).toBe('2026-05-06T10:00:00.000Z');
		takeFromBin('one');
		expect(findOnShelf('one')).toEqual(entry('one'));
	});

	test.each([
		['in use', '2026-05-06T10:00:00.000Z', 'null'],
		['with a moment that is none', 'soon', '"2026-05-05T10:00:00Z"'],
		['with a moment in another form', '2026', '"2026-05-05T10:00:00Z"']
	])('a plan %s does not go by itself', (_what, leaves, binned) => {
		localStorage.setItem('planregie:plan:x', `{"id":"x","binned":${binned},"leaves":"${leaves}"}`);
		expect(findOnShelf('x')?.leaves).toBeNull();
	});

	test('whoever watches hears of changes here and in another window, until it stops', () => {
		const heard = vi.fn();
		const stop = observeShelf(heard);
		putOnShelf(entry('one'));
		expect(heard).toHaveBeenCalledTimes(1);
		window.dispatchEvent(elsewhere('planregie:plan:two'));
		window.dispatchEvent(elsewhere(null));
		expect(heard).toHaveBeenCalledTimes(3);
		window.dispatchEvent(elsewhere('planregie:language'));
		expect(heard).toHaveBeenCalledTimes(3);
		stop();
		putOnShelf(entry('two'));
		window.dispatchEvent(elsewhere('planregie:plan:two'));
		expect(heard).toHaveBeenCalledTimes(3);
	});
});

describe('the plans themselves', () => {
	test('that the list lost are found by their database, and no other database is', async () => {
		for (const name of [databaseName('known'), databaseName('lost'), 'something-else'])
			(await openDatabase(name)).close();
		putOnShelf(entry('known'));
		expect(await findStray()).toEqual(['lost']);
	});

	test('that go take with them what the device kept of them, and nothing of another plan or an organisation', () => {
		for (const key of ['list:gone', 'plan:gone', 'list:stays', 'plan:stays', 'words:kennisnet', 'language'])
			localStorage.setItem(`planregie:${key}`, '{}');
		localStorage.setItem('of another site:list:gone', '{}');
		const heard = vi.fn();
		const stop = observeShelf(heard);
		takeOffShelf('gone');
		stop();
		expect(heard).toHaveBeenCalledTimes(1);
		expect(Object.keys(localStorage).sort()).toEqual([
			'of another site:list:gone',
			'planregie:language',
			'planregie:list:stays',
			'planregie:plan:stays',
			'planregie:words:kennisnet'
		]);
	});

	test('are looked for without complaint in a browser that cannot list its databases, or may not', async () => {
		vi.stubGlobal('indexedDB', {});
		expect(await findStray()).toEqual([]);
		vi.stubGlobal('indexedDB', { databases: () => Promise.reject(new DOMException('No', 'SecurityError')) });
		expect(await findStray()).toEqual([]);
	});
});

const entry = (id: string, fields: Partial<ShelfEntry> = {}): ShelfEntry => ({
	id,
	title: `Plan ${id}`,
	year: 2027,
	state: 'draft',
	edited: '2026-04-01T00:00:00Z',
	size: 100,
	binned: null,
	leaves: null,
	...fields
});

/** What a browser tells this window of a change in another one. */
const elsewhere = (key: string | null) => Object.assign(new Event('storage'), { key });
