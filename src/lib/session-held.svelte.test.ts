import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../tests/support/memory-storage';
import { libraryPlan } from '../../tests/support/plans';
import { fillFromUpdate, stateOf } from '$lib/doc/document';
import type { Id } from '$lib/plan/model';
import { findOnShelf } from '$lib/sync/shelf';
import { createPlan, holdPlan, openOrBegin, openPlan, type Session } from './session';

const NOW = '2026-10-01T12:00:00.000Z';

beforeEach(() => {
	vi.stubGlobal('localStorage', memoryStorage());
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a plan that a room holds', () => {
	test('is the same one on every screen, and stays open when they are left', async () => {
		const session = await opened(await createPlan(libraryPlan(), NOW));
		const letGo = holdPlan(session, 1);
		await session.close();
		expect(session.doc.isDestroyed).toBe(false);
		expect(await opened(session.id)).toBe(session);
		letGo();
		expect(session.doc.isDestroyed).toBe(false);
		await session.close();
		expect(session.doc.isDestroyed).toBe(true);
	});

	test('closes when it is let go and no screen shows it', async () => {
		const session = await opened(await createPlan(libraryPlan(), NOW));
		const letGo = holdPlan(session, 1);
		await session.close();
		letGo();
		await expect.poll(() => session.doc.isDestroyed).toBe(true);
	});
});

describe('a plan that comes from a room', () => {
	test('is on the list as soon as it is stored, and not while it is empty', async () => {
		const first = await opened(await createPlan(libraryPlan(), NOW));
		const update = stateOf(first.doc);
		await first.close();
		const begun = await openOrBegin('from-a-room');
		if (!begun.ok) throw new Error(begun.error);
		const { doc, settle, close } = begun.value;
		settle();
		expect(findOnShelf('from-a-room')).toBe(null);
		fillFromUpdate(doc, update);
		await expect.poll(() => findOnShelf('from-a-room')?.title).toBe('Jaarplan 2027');
		await close();
		const again = await opened('from-a-room');
		expect(again.plan.list('activities')).toHaveLength(3);
		await again.close();
	});

	test('is the one that is here already', async () => {
		const id = await createPlan(libraryPlan(), NOW);
		const begun = await openOrBegin(id);
		expect(begun.ok && begun.value.plan.meta.title).toBe('Jaarplan 2027');
		if (begun.ok) await begun.value.close();
	});
});

async function opened(id: Id): Promise<Session> {
	const result = await openPlan(id);
	if (!result.ok) throw new Error(result.error);
	return result.value;
}
