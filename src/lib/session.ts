import { documentSize, newDocument, type PlanDocument } from '$lib/doc/document';
import { createHistory } from '$lib/doc/history';
import { readMeta } from '$lib/doc/read-meta';
import { metaOf } from '$lib/doc/schema';
import { LiveHistory } from '$lib/live/live-history';
import { LivePlan } from '$lib/live/live-plan.svelte';
import { LiveStatus } from '$lib/live/live-status';
import type { Id, Plan } from '$lib/plan/model';
import type { Result } from '$lib/plan/result';
import { findOnShelf, findStray, putOnShelf } from '$lib/sync/shelf';
import { openStorage, type Storage } from '$lib/sync/storage';
import { followTabs } from '$lib/sync/tabs';

/** One open plan: its document, what lets the screens read it, and what keeps it. */
export interface Session {
	readonly id: Id;
	readonly doc: PlanDocument;
	readonly plan: LivePlan;
	readonly history: LiveHistory;
	readonly saving: LiveStatus;
	/** Writes what waits and brings the plan's line in "my plans" up to date, at once: for a window that closes. */
	settle(): void;
	/** Writes what is not written yet and lets go of everything. */
	close(): Promise<void>;
}

export type OpenError = 'notFound' | 'cannotOpen';

/** Opens a plan that is on this device. */
export async function openPlan(id: Id): Promise<Result<Session, OpenError>> {
	if (!findOnShelf(id) && !(await findStray()).includes(id)) return { ok: false, error: 'notFound' };
	const doc = newDocument(id);
	const storage = openStorage(doc, id);
	const opened = await storage.opened;
	if (!opened || metaOf(doc).size === 0) {
		await storage.close();
		return { ok: false, error: opened ? 'notFound' : 'cannotOpen' };
	}
	const stopTabs = followTabs(doc, id, storage.isOrigin);
	const shelf = keepShelf(doc, id, storage);
	const history = createHistory(doc);
	return {
		ok: true,
		value: {
			id,
			doc,
			plan: new LivePlan(doc),
			history: new LiveHistory(history),
			saving: new LiveStatus(storage),
			settle() {
				void storage.flush();
				shelf.put();
			},
			async close() {
				stopTabs();
				await storage.close();
				shelf.stop();
				history.destroy();
				doc.destroy();
			}
		}
	};
}

/**
 * Makes a new plan on this device out of plain values. Returns its id once it is written, or that it cannot be.
 * @param now ISO date and time
 */
export async function createPlan(plan: Plan, now: string): Promise<Result<Id, 'cannotSave'>> {
	// Needed here alone: a plan that opens does not wait for it.
	const [{ newId }, { fillDocument }] = await Promise.all([import('$lib/doc/change'), import('$lib/doc/create')]);
	const id = newId();
	const doc = newDocument(id);
	fillDocument(doc, plan);
	const storage = openStorage(doc, id);
	const written = await storage.flush();
	if (written) putOnShelf(entryOf(doc, id, now));
	await storage.close();
	doc.destroy();
	return written ? { ok: true, value: id } : { ok: false, error: 'cannotSave' };
}

/** Puts plans that the list lost, but whose database is still here, back on it. */
export async function adoptStrayPlans(): Promise<void> {
	for (const id of await findStray()) {
		const opened = await openPlan(id);
		if (!opened.ok) continue;
		putOnShelf(entryOf(opened.value.doc, id, new Date().toISOString()));
		await opened.value.close();
	}
}

/** The list is written this long after the last change. */
const SHELF_MS = 500;

/** Keeps the plan's entry in "my plans" true: its names, its size and the time of the last change. */
function keepShelf(doc: PlanDocument, id: Id, storage: Storage) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let edited: string | null = null;
	const put = () => {
		clearTimeout(timer);
		if (edited !== null && findOnShelf(id)) putOnShelf(entryOf(doc, id, edited));
		edited = null;
	};
	const touch = (_update: Uint8Array, origin: unknown) => {
		if (storage.isOrigin(origin)) return;
		edited = new Date().toISOString();
		clearTimeout(timer);
		timer = setTimeout(put, SHELF_MS);
	};
	doc.on('update', touch);
	const stop = () => {
		doc.off('update', touch);
		put();
	};
	return { put, stop };
}

function entryOf(doc: PlanDocument, id: Id, edited: string) {
	const { title, year, state } = readMeta(doc);
	return { id, title, year, state, edited, size: documentSize(doc), binned: findOnShelf(id)?.binned ?? null };
}
