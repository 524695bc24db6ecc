import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../tests/support/memory-storage';
import { libraryPlan } from '../../tests/support/plans';
import { watch } from '../../tests/support/watch.svelte';
import { addActivity, setActivity } from '$lib/doc/commands/activities';
import { setPlan } from '$lib/doc/commands/plan';
import type { Id } from '$lib/plan/model';
import { adoptStrayPlans, createPlan, openPlan, type Session } from './session';
import { deleteForever, findOnShelf, moveToBin, putOnShelf, readShelf } from '$lib/sync/shelf';

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
		expect(again.plan.words('books', 'result')).toBe('Iedere klas leent boeken.');
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
			binned: null
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
		putOnShelf({ id: 'empty', title: 'Weg', year: 2027, state: 'draft', edited: NOW, size: 0, binned: null });
		expect(await openPlan('empty')).toEqual({ ok: false, error: 'notFound' });
	});

	test('a browser that does not open its database says so', async () => {
		const id = await created();
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('blocked', 'SecurityError');
		});
		expect(await openPlan(id)).toEqual({ ok: false, error: 'cannotOpen' });
		expect(await createPlan(libraryPlan(), NOW)).toEqual({ ok: false, error: 'cannotSave' });
	});

	test('a new plan that does not fit is not on the list', async () => {
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect(await createPlan(libraryPlan(), NOW)).toEqual({ ok: false, error: 'cannotSave' });
		expect(readShelf()).toEqual([]);
	});
});

async function created(): Promise<Id> {
	const made = await createPlan(libraryPlan(), NOW);
	if (!made.ok) throw new Error(made.error);
	return made.value;
}

async function opened(id: Id): Promise<Session> {
	const result = await openPlan(id);
	if (!result.ok) throw new Error(result.error);
	return result.value;
}
