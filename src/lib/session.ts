import { fillFromUpdate, hasContent, newDocument, type PlanDocument } from '$lib/doc/document';
import { readMeta } from '$lib/doc/read-meta';
import { metaOf } from '$lib/doc/schema';
import { LiveHistory } from '$lib/live/live-history';
import { LivePlan } from '$lib/live/live-plan.svelte';
import { LiveStatus } from '$lib/live/live-status';
import type { Id, Plan } from '$lib/plan/model';
import type { Result } from '$lib/plan/result';
import { findOnShelf, findStray, hasServer, putOnShelf } from '$lib/sync/shelf';
import { openStorage, type Storage } from '$lib/sync/storage';
import { followTabs } from '$lib/sync/tabs';
import { letGo, takeUnsaved, type Unsaved } from '$lib/sync/unsaved';

/** One open plan: its document, what lets the screens read it, and what keeps it. */
export interface Session {
	readonly id: Id;
	readonly doc: PlanDocument;
	readonly plan: LivePlan;
	readonly history: LiveHistory;
	readonly saving: LiveStatus;
	/** Writes what waits and brings the plan's line in "my plans" up to date, at once: for a window that closes. */
	settle(): void;
	/** Tries again to write what waits. Resolves whether all of it is written. */
	retry(): Promise<boolean>;
	/** Keeps the plan on this device again, after it was deleted in another tab. Resolves whether it is written. */
	putBack(): Promise<boolean>;
	/** Lets go of everything. What is not written stays in this window's memory, to be written or opened again. */
	close(): Promise<void>;
}

/**
 * open: the browser does not open its storage; newer: that is of a newer version of the app; damaged: nothing of what
 * is stored can be read.
 */
export type OpenError = 'notFound' | 'open' | 'newer' | 'damaged';

/** Why the plan is not open yet: the browser does not answer, or another tab holds the plan. It may open after all. */
export type OpenDelay = 'slow' | 'blocked';

/** Plans that stay open whatever screen is shown, and on how many screens they are. */
const held = new Map<Id, { readonly session: Session; screens: number }>();

/** Opens a plan that is on this device, or of which this window still holds what could not be written. */
export async function openPlan(
	id: Id,
	delayed: (delay: OpenDelay) => void = () => {}
): Promise<Result<Session, OpenError>> {
	const kept = held.get(id);
	if (kept) {
		kept.screens += 1;
		return { ok: true, value: kept.session };
	}
	const unsaved = takeUnsaved(id);
	if (unsaved) return { ok: true, value: sessionOf(id, unsaved.doc, unsaved.storage) };
	if (!findOnShelf(id) && !(await findStray()).includes(id)) return { ok: false, error: 'notFound' };
	const stored = await readWhatCanBe(id, delayed);
	if (typeof stored === 'string') return { ok: false, error: stored };
	return { ok: true, value: sessionOf(id, stored.doc, stored.storage) };
}

/**
 * Keeps a plan open when its screens are left. Returns how to let it go, which closes it when none shows it.
 * @param screens that show it now
 */
export function holdPlan(session: Session, screens: 0 | 1): () => void {
	const kept: { readonly session: Session; screens: number } = { session, screens };
	held.set(session.id, kept);
	return () => {
		held.delete(session.id);
		if (kept.screens === 0) void session.close();
	};
}

/** Opens a plan as openPlan does, or an empty one under this id, which comes on the list as soon as it has something. */
export async function openOrBegin(id: Id): Promise<Result<Session, OpenError>> {
	const opened = await openPlan(id);
	if (opened.ok || opened.error !== 'notFound') return opened;
	const doc = newDocument(id);
	const storage = openStorage(doc, id);
	const stop = storage.observe(() => {
		if (storage.status.type !== 'saved' || metaOf(doc).size === 0) return;
		stop();
		putOnShelf(entryOf(doc, storage, id, new Date().toISOString()));
	});
	return { ok: true, value: sessionOf(id, doc, storage) };
}

/** What of a plan that is on the device makes a session. */
type Stored = Pick<Unsaved, 'doc' | 'storage'>;

async function readWhatCanBe(id: Id, delayed: (delay: OpenDelay) => void): Promise<Stored | OpenError> {
	const first = await readStored(id, false, delayed);
	return first === 'damaged' ? readStored(id, true, delayed) : first;
}

async function readStored(id: Id, careful: boolean, delayed: (delay: OpenDelay) => void): Promise<Stored | OpenError> {
	const doc = newDocument(id);
	const storage = openStorage(doc, id, careful);
	const stop = storage.observe(() => {
		const { status } = storage;
		if (status.type === 'failed' && (status.reason === 'slow' || status.reason === 'blocked')) delayed(status.reason);
	});
	const opened = await storage.opened;
	stop();
	if (opened && (storage.damage ? hasContent(doc) : metaOf(doc).size > 0)) return { doc, storage };
	const { status, damage } = storage;
	await storage.close();
	doc.destroy();
	if (damage) return 'damaged';
	if (opened || status.type !== 'failed' || status.reason === 'deleted') return 'notFound';
	return status.reason === 'newer' ? 'newer' : 'open';
}

function sessionOf(id: Id, doc: PlanDocument, storage: Storage): Session {
	const stopTabs = followTabs(doc, id, storage.isOrigin);
	const shelf = keepShelf(doc, id, storage);
	const history = new LiveHistory(doc);
	// Until the document is gone. When this cannot be loaded, the settings of the plan ask for it again.
	if (hasServer(id)) import('$lib/live/live-server').then(({ serverOf }) => serverOf(doc)).catch(() => {});
	return {
		id,
		doc,
		plan: new LivePlan(doc),
		history,
		saving: new LiveStatus(storage),
		settle() {
			void storage.flush();
			shelf.put();
		},
		retry: () => storage.flush(),
		async putBack() {
			const written = await storage.putBack();
			if (written) putOnShelf(entryOf(doc, storage, id, new Date().toISOString()));
			return written;
		},
		async close() {
			const kept = held.get(id);
			if (kept) return void (kept.screens -= 1);
			stopTabs();
			history.destroy();
			shelf.stop();
			await letGo({ id, title: readMeta(doc).title, doc, storage }, shelf.listNew);
		}
	};
}

/**
 * Makes a new plan out of plain values and keeps it on this device. Returns its id once it is written, or once it is
 * known that it cannot be: then it is in this window's memory, where openPlan finds it.
 * @param now ISO date and time
 */
export async function createPlan(plan: Plan, now: string): Promise<Id> {
	// Needed here alone: a plan that opens does not wait for it.
	const [{ newId }, { fillDocument }] = await Promise.all([import('$lib/doc/change'), import('$lib/doc/create')]);
	const id = newId();
	await keep(id, (doc) => fillDocument(doc, plan), now);
	return id;
}

/**
 * Keeps a plan that came as a file, under its own id; otherwise as createPlan does. What the device has of it already
 * is merged with it.
 * @param update the whole plan in the v2 encoding, read and judged before
 * @param now ISO date and time
 */
export const takePlan = (id: Id, update: Uint8Array, now: string): Promise<void> =>
	keep(id, (doc) => fillFromUpdate(doc, update), now);

async function keep(id: Id, fill: (doc: PlanDocument) => void, now: string): Promise<void> {
	const doc = newDocument(id);
	fill(doc);
	const storage = openStorage(doc, id);
	await letGo({ id, title: readMeta(doc).title, doc, storage }, () => putOnShelf(entryOf(doc, storage, id, now)));
}

/** Puts plans that the list lost, but whose database is still here, back on it. */
export async function adoptStrayPlans(): Promise<void> {
	for (const id of await findStray()) {
		const stored = await readWhatCanBe(id, () => {});
		if (typeof stored === 'string') continue;
		putOnShelf(entryOf(stored.doc, stored.storage, id, new Date().toISOString()));
		await stored.storage.close();
		stored.doc.destroy();
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
		if (edited !== null && findOnShelf(id)) putOnShelf(entryOf(doc, storage, id, edited));
		edited = null;
	};
	const touch = (_update: Uint8Array, origin: unknown) => {
		if (storage.isOrigin(origin)) return;
		edited = new Date().toISOString();
		clearTimeout(timer);
		timer = setTimeout(put, SHELF_MS);
	};
	doc.on('update', touch);
	// A new plan that could not be written comes on the list when it is.
	const isNew = storage.unsavedSince !== null && !findOnShelf(id);
	const listNew = () => {
		if (isNew && storage.status.type === 'saved' && !findOnShelf(id))
			putOnShelf(entryOf(doc, storage, id, new Date().toISOString()));
	};
	const stopListing = storage.observe(listNew);
	const stop = () => {
		stopListing();
		doc.off('update', touch);
		put();
	};
	return { put, stop, listNew };
}

function entryOf(doc: PlanDocument, storage: Storage, id: Id, edited: string) {
	const { title, year, state } = readMeta(doc);
	const binned = findOnShelf(id)?.binned ?? null;
	// A plan that somebody works in does not leave: what was written since was never asked about.
	return { id, title, year, state, edited, size: storage.size, binned, leaves: null };
}
