/** What a colleague in the room changes: stored, shown, sent to the other windows, and no work of this one. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { setActivity } from '$lib/doc/commands/activities';
import { setPlan } from '$lib/doc/commands/plan';
import { newDocument } from '$lib/doc/document';
import { createHistory } from '$lib/doc/history';
import { createIncoming } from '$lib/doc/incoming';
import { readEntity, readPlan } from '$lib/doc/read';
import { LivePlan } from '$lib/live/live-plan.svelte';
import { openStorage } from '$lib/sync/storage';
import { followTabs } from '$lib/sync/tabs';
import { countWork } from '$lib/sync/work';
import { memoryStorage } from './support/memory-storage';
import { libraryPlan } from './support/plans';
import { copiesOf } from './support/plan-room';

afterEach(() => vi.unstubAllGlobals());

test('a change by a colleague is on screen, on this device and in the other window, and only undone by who made it', async () => {
	vi.stubGlobal('localStorage', memoryStorage());
	const [doc, colleague] = copiesOf(libraryPlan(), 2);
	if (!doc || !colleague) throw new Error('There are two.');
	const storage = openStorage(doc, 'origin');
	await storage.opened;
	const other = newDocument('origin');
	const stops = [followTabs(doc, 'origin', storage.isOrigin), followTabs(other, 'origin', () => false)];
	const plan = new LivePlan(doc);
	const [history, work] = [createHistory(doc), vi.fn()];
	stops.push(countWork(doc, work));
	await arrived(other);

	setPlan(colleague, { organisation: 'Bibliotheek' });
	setActivity(colleague, 'books', { title: 'Van een collega' });
	const inOther = arrived(other);
	expect(createIncoming(doc).take(Y.encodeStateAsUpdate(colleague))).toBe('whole');
	expect(plan.entity('activities', 'books')?.title).toBe('Van een collega');
	expect(history.undoStep).toBeNull();
	expect(work).not.toHaveBeenCalled();
	await inOther;
	expect(readPlan(other)).toEqual(readPlan(doc));

	expect(await storage.flush()).toBe(true);
	await storage.close();
	const again = newDocument('origin');
	const reopened = openStorage(again, 'origin');
	await reopened.opened;
	expect(readEntity(again, 'activities', 'books')?.title).toBe('Van een collega');
	await reopened.close();
	for (const stop of stops) stop();
});

const arrived = (doc: Y.Doc): Promise<void> => new Promise((resolve) => doc.once('update', () => resolve()));
