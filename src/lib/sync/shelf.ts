import type { Id, State } from '$lib/plan/model';
import { databaseName } from './storage';

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
	/** ISO date and time at which it is deleted for good, as its owner confirmed, or null. */
	readonly leaves: string | null;
}

const PREFIX = 'planregie:plan:';
/** Whatever is kept of one plan stands under `planregie:<what>:<plan>`. */
const OF_A_PLAN = /^planregie:[a-z-]+:(.+)$/;
const CHANGED = 'planregie:shelf';
const here = new EventTarget();
/** Where the browser keeps nothing for the page, the list lasts as long as the window; the plans put themselves on it. */
const inWindow: Record<string, string> = {};

function kept(): Record<string, string> {
	try {
		return localStorage;
	} catch {
		return inWindow;
	}
}

/** Whether the list is here after the window closes. */
export const isShelfKept = (): boolean => kept() !== inWindow;

/** Where the server is kept that a team named for a plan: see server-setting.ts. */
export const serverKey = (plan: Id): string => `planregie:server:${plan}`;
export const hasServer = (plan: Id): boolean => serverKey(plan) in kept();

/** Newest first. One key a plan, so that two tabs never overwrite each other's plans. */
export function readShelf(): readonly ShelfEntry[] {
	return Object.entries(kept())
		.filter(([key]) => key.startsWith(PREFIX))
		.map(([, json]) => parseEntry(json))
		.filter((entry) => entry !== null)
		.sort((a, b) => (a.edited < b.edited ? 1 : a.edited > b.edited ? -1 : a.id < b.id ? -1 : 1));
}

export function findOnShelf(id: Id): ShelfEntry | null {
	return parseEntry(kept()[PREFIX + id]);
}

/**
 * The list is a convenience: where the browser has no room for it, findStray finds the plan by its database.
 * Returns whether there was room.
 */
export function putOnShelf(entry: ShelfEntry): boolean {
	const [key, json] = [PREFIX + entry.id, JSON.stringify(entry)];
	try {
		localStorage.setItem(key, json);
	} catch {
		if (isShelfKept()) return false;
		inWindow[key] = json;
	}
	here.dispatchEvent(new Event(CHANGED));
	return true;
}

/**
 * Returns whether it is there now: a full browser keeps no mark.
 * @param now ISO date and time
 */
export const moveToBin = (id: Id, now: string): boolean => mark(id, { binned: now });

export const takeFromBin = (id: Id): boolean => mark(id, { binned: null, leaves: null });

/**
 * Has a plan in the bin deleted later, or no longer. Returns whether that is kept: a full browser keeps no mark.
 * @param leaves ISO date and time
 */
export const markLeaving = (id: Id, leaves: string | null): boolean => mark(id, { leaves });

/** Takes all that this device keeps of the plan alone off the list, the plan itself left out. */
export function takeOffShelf(id: Id): void {
	for (const key of Object.keys(kept())) if (OF_A_PLAN.exec(key)?.[1] === id) delete kept()[key];
	here.dispatchEvent(new Event(CHANGED));
}

/**
 * Plans whose database is here while the list does not know them, for example after the list was cleared. None where the
 * browser cannot tell.
 */
export async function findStray(): Promise<readonly Id[]> {
	try {
		return (await indexedDB.databases())
			.map(({ name }) => name ?? '')
			.filter((name) => name.startsWith(databaseName('')))
			.map((name) => name.slice(databaseName('').length))
			.filter((id) => findOnShelf(id) === null);
	} catch {
		return [];
	}
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

function mark(id: Id, marks: Partial<Pick<ShelfEntry, 'binned' | 'leaves'>>): boolean {
	const entry = findOnShelf(id);
	return entry !== null && putOnShelf({ ...entry, ...marks });
}

const STATES: readonly State[] = ['draft', 'review', 'ready', 'adopted'];

function parseEntry(json: string | undefined): ShelfEntry | null {
	if (json === undefined) return null;
	const value = parseJson(json);
	if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return null;
	const field = (name: string): unknown => Reflect.get(value, name);
	const [title, year, edited, size, binned, leaves] = FIELDS.map(field);
	return {
		id: value.id,
		title: typeof title === 'string' ? title : '',
		year: typeof year === 'number' ? year : 0,
		state: STATES.find((state) => state === field('state')) ?? 'draft',
		edited: typeof edited === 'string' ? edited : '',
		size: typeof size === 'number' ? size : 0,
		binned: typeof binned === 'string' ? binned : null,
		// A plan in use never goes by itself, whatever stands here.
		leaves: typeof binned === 'string' && isMoment(leaves) ? leaves : null
	};
}

const FIELDS = ['title', 'year', 'edited', 'size', 'binned', 'leaves'] as const;
/** As this file writes it, so that moments compare as words. */
const isMoment = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}
