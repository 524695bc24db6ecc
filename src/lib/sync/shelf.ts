import type { Id, State } from '$lib/plan/model';
import { databaseName, deleteStored } from './storage';

/** One plan on this device. The plan itself is in its own database; this is what the list shows without opening it. */
export interface ShelfEntry {
	readonly id: Id;
	readonly title: string;
	readonly year: number;
	readonly state: State;
	/** ISO date and time of the last change made on this device. */
	readonly edited: string;
	/** Bytes of the stored document. */
	readonly size: number;
	/** ISO date and time at which it went into the bin, or null. */
	readonly binned: string | null;
}

const PREFIX = 'planregie:plan:';
/** Whatever is kept of one plan stands under `planregie:<what>:<plan>`. */
const OF_A_PLAN = /^planregie:[a-z-]+:(.+)$/;
const CHANGED = 'planregie:shelf';
const here = new EventTarget();

/** Newest first. One key a plan, so that two tabs never overwrite each other's plans. */
export function readShelf(): readonly ShelfEntry[] {
	return Object.keys(localStorage)
		.filter((key) => key.startsWith(PREFIX))
		.map((key) => parseEntry(localStorage.getItem(key)))
		.filter((entry) => entry !== null)
		.sort((a, b) => (a.edited < b.edited ? 1 : a.edited > b.edited ? -1 : a.id < b.id ? -1 : 1));
}

export function findOnShelf(id: Id): ShelfEntry | null {
	return parseEntry(localStorage.getItem(PREFIX + id));
}

/** The list is a convenience: where the browser has no room for it, findStray finds the plan by its database. */
export function putOnShelf(entry: ShelfEntry): void {
	try {
		localStorage.setItem(PREFIX + entry.id, JSON.stringify(entry));
	} catch {
		return;
	}
	here.dispatchEvent(new Event(CHANGED));
}

/** @param now ISO date and time */
export function moveToBin(id: Id, now: string): void {
	const entry = findOnShelf(id);
	if (entry) putOnShelf({ ...entry, binned: now });
}

export function takeFromBin(id: Id): void {
	const entry = findOnShelf(id);
	if (entry) putOnShelf({ ...entry, binned: null });
}

/** Deletes the plan itself, with all that this device keeps of it alone; nothing brings it back. */
export async function deleteForever(id: Id): Promise<void> {
	for (const key of Object.keys(localStorage)) if (OF_A_PLAN.exec(key)?.[1] === id) localStorage.removeItem(key);
	here.dispatchEvent(new Event(CHANGED));
	await deleteStored(id);
}

/** Plans whose database is here while the list does not know them, for example after the list was cleared. */
export async function findStray(): Promise<readonly Id[]> {
	const databases = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : [];
	return databases
		.map(({ name }) => name ?? '')
		.filter((name) => name.startsWith(databaseName('')))
		.map((name) => name.slice(databaseName('').length))
		.filter((id) => findOnShelf(id) === null);
}

/** Calls back when the shelf changes, here or in another tab; returns how to stop. */
export function observeShelf(changed: () => void): () => void {
	const elsewhere = (event: StorageEvent) => {
		if (event.key === null || event.key.startsWith(PREFIX)) changed();
	};
	here.addEventListener(CHANGED, changed);
	window.addEventListener('storage', elsewhere);
	return () => {
		here.removeEventListener(CHANGED, changed);
		window.removeEventListener('storage', elsewhere);
	};
}

const STATES: readonly State[] = ['draft', 'review', 'ready', 'adopted'];

function parseEntry(json: string | null): ShelfEntry | null {
	if (json === null) return null;
	const value = parseJson(json);
	if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return null;
	const field = (name: string): unknown => Reflect.get(value, name);
	const [title, year, edited, size, binned] = ['title', 'year', 'edited', 'size', 'binned'].map(field);
	return {
		id: value.id,
		title: typeof title === 'string' ? title : '',
		year: typeof year === 'number' ? year : 0,
		state: STATES.find((state) => state === field('state')) ?? 'draft',
		edited: typeof edited === 'string' ? edited : '',
		size: typeof size === 'number' ? size : 0,
		binned: typeof binned === 'string' ? binned : null
	};
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}
