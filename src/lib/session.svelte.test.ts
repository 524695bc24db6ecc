import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../tests/support/memory-storage';
import { NoSocket } from '../../tests/support/no-socket';
import { libraryPlan } from '../../tests/support/plans';
import { watch } from '../../tests/support/watch.svelte';
import { wordsIn } from '$lib/live/live-texts';
import { addActivity, setActivity } from '$lib/doc/commands/activities';
import { setPlan } from '$lib/doc/commands/plan';
import type { Id } from '$lib/plan/model';
import { adoptStrayPlans, createPlan, openPlan, takePlan, type Session } from './session';
import { databaseName } from '$lib/sync/storage';
import { openDatabase, updatesToWrite } from '$lib/sync/database';
import { unsavedPlans } from '$lib/sync/unsaved';
import { stateOf } from '$lib/doc/document';
import { deleteForever } from '$lib/sync/deleting';
import { keepServer } from '$lib/sync/server-setting';
import { findOnShelf, markLeaving, moveToBin, putOnShelf, readShelf } from '$lib/sync/shelf';

const NOW = '2026-10-01T12:00:00.000Z';

beforeEach(() => {
	vi.stubGlobal('localStorage', memoryStorage());
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date(NOW) });
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('a plan from making to reopening', () => {
	test('a new title is written and listed when the window closes right after it was typed', async () => {
		const id = await created();
		const session = await opened(id);
		setPlan(session.doc, { title: 'Nieuwe titel' });
		const add = vi.spyOn(IDBObjectStore.prototype, 'add');
		session.settle();
		expect(findOnShelf(id)?.title).toBe('Nieuwe titel');
		// No time passes: the window is about to go.
		await new Promise((resolve) => setImmediate(resolve));
		expect(add).toHaveBeenCalledOnce();
		await session.close();
	});

	test('what was made, changed and closed is there when it is opened again', async () => {
		const id = await created();
		const session = await opened(id);
		expect(session.plan.list('activities').map(({ id }) => id)).toEqual(['books', 'courses', 'square']);
		setActivity(session.doc, 'books', { title: 'Boeken' });
		await session.close();
		const again = await opened(id);
		expect(again.plan.entity('activities', 'books')?.title).toBe('Boeken');
		expect(wordsIn(again.plan, 'books', 'result')).toBe('Iedere klas leent boeken.');
		await again.close();
	});

	test('an opened plan is saved, and has nothing to undo', async () => {
		const session = await opened(await created());
		expect(session.saving.current).toEqual({ type: 'saved' });
		expect(session.history.undoStep).toBeNull();
		await session.close();
	});

	test('the screen hears of saving, of steps and of undo', async () => {
		const session = await opened(await created());
		const saving = watch(() => session.saving.current.type);
		const step = watch(() => session.history.undoStep?.label ?? null);
		const redo = watch(() => session.history.redoStep?.label ?? null);
		addActivity(session.doc, 'reading', 'Nieuw');
		flushSync();
		session.history.undo();
		flushSync();
		expect(step.seen).toEqual([null, 'activityAdd', null]);
		expect(redo.seen.at(-1)).toBe('activityAdd');
		expect(saving.seen).toEqual(['saved', 'saving']);
		for (const reader of [saving, step, redo]) await reader.stop();
		await session.close();
	});

	test('a server that was named is called when the plan opens, and none is called otherwise', async () => {
		NoSocket.called = [];
		vi.stubGlobal('WebSocket', NoSocket);
		const id = await created();
		const before = await opened(id);
		await vi.dynamicImportSettled();
		await before.close();
		expect(NoSocket.called).toEqual([]);
		keepServer(id, { address: 'wss://sync.example.org/plans', token: '' });
		const session = await opened(id);
		await vi.waitFor(() => expect(NoSocket.called).toEqual(['wss://sync.example.org/plans']), { timeout: 20_000 });
		await session.close();
	});

	test('two windows with one plan show the same', async () => {
		const id = await created();
		const [first, second] = [await opened(id), await opened(id)];
		const arrived = new Promise((resolve) => second.doc.on('update', resolve));
		setPlan(first.doc, { title: 'Van het eerste venster' });
		await arrived;
		expect(second.plan.meta.title).toBe('Van het eerste venster');
		expect(second.history.undoStep).toBeNull();
		await first.close();
		await second.close();
	});

	test('two plans do not touch each other', async () => {
		const [one, two] = [await created(), await created()];
		expect(one).not.toBe(two);
		const session = await opened(one);
		setPlan(session.doc, { title: 'Een' });
		await session.close();
		const other = await opened(two);
		expect(other.plan.meta.title).toBe('Jaarplan 2027');
		await other.close();
	});
});

describe('the list of my plans', () => {
	test('has a new plan with its title, year, state, size and time', async () => {
		const id = await created();
		expect(findOnShelf(id)).toMatchObject({
			id,
			title: 'Jaarplan 2027',
			year: 2027,
			state: 'draft',
			edited: NOW,
			binned: null,
			leaves: null
		});
		expect(findOnShelf(id)?.size).toBeGreaterThan(1000);
	});

	test('has the new title some time after a change, or at once when the plan is closed', async () => {
		const id = await created();
		const session = await opened(id);
		vi.setSystemTime('2026-10-02T08:00:00.000Z');
		setPlan(session.doc, { title: 'Een', state: 'adopted' });
		expect(findOnShelf(id)?.title).toBe('Jaarplan 2027');
		vi.advanceTimersByTime(500);
		expect(findOnShelf(id)).toMatchObject({ title: 'Een', state: 'adopted', edited: '2026-10-02T08:00:00.000Z' });
		setPlan(session.doc, { title: 'Twee' });
		await session.close();
		expect(findOnShelf(id)?.title).toBe('Twee');
	});

	test('keeps the time of a plan that was only looked at', async () => {
		const id = await created();
		vi.setSystemTime('2026-12-01T08:00:00.000Z');
		await (await opened(id)).close();
		expect(findOnShelf(id)?.edited).toBe(NOW);
	});

	test('keeps a plan in the bin that is still being changed in a window', async () => {
		const id = await created();
		const session = await opened(id);
		moveToBin(id, NOW);
		setPlan(session.doc, { title: 'Een' });
		await session.close();
		expect(findOnShelf(id)).toMatchObject({ title: 'Een', binned: NOW });
	});

	test('keeps a plan that was to be deleted when somebody goes on working in it', async () => {
		const id = await created();
		moveToBin(id, NOW);
		markLeaving(id, '2026-10-02T12:00:00.000Z');
		const session = await opened(id);
		await session.close();
		expect(findOnShelf(id)?.leaves).toBe('2026-10-02T12:00:00.000Z');
		const again = await opened(id);
		setPlan(again.doc, { title: 'Toch nog' });
		await again.close();
		expect(findOnShelf(id)).toMatchObject({ title: 'Toch nog', binned: NOW, leaves: null });
	});

	test('does not get a plan back that was deleted while it was open', async () => {
		const id = await created();
		const session = await opened(id);
		setPlan(session.doc, { title: 'Een' });
		await deleteForever(id);
		await session.close();
		expect(readShelf()).toEqual([]);
		expect(await openPlan(id)).toEqual({ ok: false, error: 'notFound' });
	});

	test('gets plans back that it lost, as long as they are in the browser', async () => {
		const id = await created();
		localStorage.clear();
		expect(readShelf()).toEqual([]);
		await adoptStrayPlans();
		expect(findOnShelf(id)).toMatchObject({ id, title: 'Jaarplan 2027', binned: null });
	});

	test('loses nothing when adopting: a plan that was lost can be opened even before', async () => {
		const id = await created();
		localStorage.clear();
		const session = await opened(id);
		expect(session.plan.meta.title).toBe('Jaarplan 2027');
		await session.close();
	});
});

describe('when it cannot be done', () => {
	test('a plan that is nowhere is not found, and no database is made for it', async () => {
		expect(await openPlan('nowhere')).toEqual({ ok: false, error: 'notFound' });
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('planregie-plan-nowhere');
	});

	test('a plan of which only the entry is left is not found', async () => {
		putOnShelf({
			id: 'empty',
			title: 'Weg',
			year: 2027,
			state: 'draft',
			edited: NOW,
			size: 0,
			binned: null,
			leaves: null
		});
		expect(await openPlan('empty')).toEqual({ ok: false, error: 'notFound' });
	});

	test('a browser that does not open its database says so', async () => {
		const id = await created();
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('blocked', 'SecurityError');
		});
		expect(await openPlan(id)).toEqual({ ok: false, error: 'open' });
	});
});

describe('a plan that the browser does not store', () => {
	test('is made all the same, opens from memory, and is on the list when it could be written', async () => {
		refuse('open');
		const id = await created();
		expect(readShelf()).toEqual([]);
		const session = await opened(id);
		expect(session.saving.current).toEqual({ type: 'failed', reason: 'open' });
		setPlan(session.doc, { title: 'In het geheugen' });
		vi.restoreAllMocks();
		expect(await session.retry()).toBe(true);
		expect(findOnShelf(id)?.title).toBe('In het geheugen');
		await session.close();
		const again = await opened(id);
		expect(again.plan.meta.title).toBe('In het geheugen');
		await again.close();
	});

	test('is written and listed by itself when nobody looks at it', async () => {
		refuse('add');
		const id = await created();
		expect(unsavedPlans()).toMatchObject([{ id, title: 'Jaarplan 2027' }]);
		expect(readShelf()).toEqual([]);
		vi.restoreAllMocks();
		await vi.advanceTimersByTimeAsync(3000);
		await vi.waitFor(() => expect(findOnShelf(id)).not.toBeNull());
		expect(unsavedPlans()).toEqual([]);
		await (await opened(id)).close();
	});

	test('keeps what was changed in it when it is closed and opened again', async () => {
		const id = await created();
		const session = await opened(id);
		refuse('add');
		setPlan(session.doc, { title: 'Niet opgeslagen' });
		await session.close();
		expect(unsavedPlans()).toMatchObject([{ id, title: 'Niet opgeslagen' }]);
		const again = await opened(id);
		expect(unsavedPlans()).toEqual([]);
		expect(again.plan.meta.title).toBe('Niet opgeslagen');
		expect(again.saving.unsavedSince).not.toBeNull();
		vi.restoreAllMocks();
		await again.close();
		const stored = await opened(id);
		expect(stored.plan.meta.title).toBe('Niet opgeslagen');
		expect(stored.saving.unsavedSince).toBeNull();
		await stored.close();
	});

	test('that was deleted in another window is put back, with its place on the list', async () => {
		const id = await created();
		const session = await opened(id);
		await deleteForever(id);
		expect(session.saving.current).toEqual({ type: 'failed', reason: 'deleted' });
		expect(await session.putBack()).toBe(true);
		expect(findOnShelf(id)?.title).toBe('Jaarplan 2027');
		await session.close();
		await (await opened(id)).close();
	});

	test('says why it does not open yet, and opens after all', async () => {
		const id = await created();
		vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
		const delayed = vi.fn();
		const opening = openPlan(id, delayed);
		await vi.advanceTimersByTimeAsync(4000);
		expect(delayed).toHaveBeenCalledExactlyOnceWith('slow');
		vi.restoreAllMocks();
		await vi.advanceTimersByTimeAsync(3000);
		const result = await opening;
		expect(result.ok).toBe(true);
		if (result.ok) await result.value.close();
	});
});

describe('a plan that is damaged', () => {
	test('shows what can be read, and says so', async () => {
		const id = await created();
		await addPiece(id, false);
		const session = await opened(id);
		expect(session.plan.meta.title).toBe('Jaarplan 2027');
		expect(session.saving.damage).toEqual({ pieces: 2, unreadable: 1 });
		await session.close();
	});

	test('of which nothing can be read is told, and comes back with a copy of it', async () => {
		const id = await created();
		const session = await opened(id);
		const copy = stateOf(session.doc);
		await session.close();
		await addPiece(id, true);
		expect(await openPlan(id)).toEqual({ ok: false, error: 'damaged' });
		await takePlan(id, copy, NOW);
		const again = await opened(id);
		expect(again.plan.meta.title).toBe('Jaarplan 2027');
		expect(again.saving.damage).toEqual({ pieces: 2, unreadable: 1 });
		await again.close();
	});
});

test('a plan that came as a file is kept under its own id', async () => {
	const id = await created();
	const session = await opened(id);
	const copy = stateOf(session.doc);
	await session.close();
	await deleteForever(id);
	await takePlan(id, copy, NOW);
	expect(findOnShelf(id)).toMatchObject({ title: 'Jaarplan 2027', edited: NOW });
	const again = await opened(id);
	expect(again.plan.list('activities').map(({ id }) => id)).toEqual(['books', 'courses', 'square']);
	await again.close();
});

function refuse(what: 'open' | 'add'): void {
	const fail = () => {
		throw new DOMException('no', what === 'open' ? 'SecurityError' : 'QuotaExceededError');
	};
	if (what === 'open') vi.spyOn(indexedDB, 'open').mockImplementation(fail);
	else vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(fail);
}

/** A piece that is no update; with `alone` in the place of all that is stored. */
async function addPiece(id: Id, alone: boolean): Promise<void> {
	const db = await openDatabase(databaseName(id));
	const { store, done } = updatesToWrite(db);
	if (alone) store.clear();
	store.add(new Uint8Array([255, 255, 255, 255, 1]));
	await done;
	db.close();
}

const created = (): Promise<Id> => createPlan(libraryPlan(), NOW);

async function opened(id: Id): Promise<Session> {
	const result = await openPlan(id);
	if (!result.ok) throw new Error(result.error);
	return result.value;
}
