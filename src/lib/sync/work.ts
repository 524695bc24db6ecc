import type { PlanDocument } from '$lib/doc/document';
import type { Id } from '$lib/plan/model';
import type { Transaction } from 'yjs';
import type { Copy } from './copies';

/** What was done in a plan since its last copy, as far as it says whether it is time for one. */
export interface Work {
	/** ISO dates of the first two days. */
	readonly days: readonly string[];
	/** Moments at which somebody changed something. */
	readonly changes: number;
	/** ISO date and time at which a copy was last offered, or null. */
	readonly offered: string | null;
}

export const NO_WORK: Work = { days: [], changes: 0, offered: null };

const PREFIX = 'planregie:work:';
/** Milliseconds: what is typed in one go is one change. */
const ONE_CHANGE_MS = 2_000;
const DAY_MS = 86_400_000;
const OLD_DAYS = 7;
const MANY_CHANGES = 50;

/** Whether it is a fitting moment to offer a copy as a file. A plan in which nobody worked is never offered one. */
export function isCopyDue(work: Work, copy: Copy | null, now: Date): boolean {
	if (work.changes === 0) return false;
	if (work.offered !== null && daysBetween(work.offered, now) < 1) return false;
	if (copy) return daysBetween(copy.saved, now) >= OLD_DAYS;
	return work.days.length > 1 || work.changes >= MANY_CHANGES;
}

export function readWork(plan: Id): Work {
	const value = stored(plan);
	if (typeof value !== 'object' || value === null) return NO_WORK;
	const field = (name: keyof Work): unknown => Reflect.get(value, name);
	const [days, changes, offered] = [field('days'), field('changes'), field('offered')];
	return {
		days: Array.isArray(days) ? days.filter((day) => typeof day === 'string').slice(0, 2) : [],
		changes: typeof changes === 'number' && changes > 0 ? Math.floor(changes) : 0,
		offered: typeof offered === 'string' && !Number.isNaN(Date.parse(offered)) ? offered : null
	};
}

export const noteOffered = (plan: Id, now: Date): void => keep(plan, { ...readWork(plan), offered: now.toISOString() });

/** A copy was made: what was done before is in it. */
export const startAfterCopy = (plan: Id): void => keep(plan, { ...NO_WORK, offered: readWork(plan).offered });

/** Counts what is changed in this window and calls back when a change counts; returns how to stop. */
export function countWork(doc: PlanDocument, counted: () => void): () => void {
	let last = -Infinity;
	const count = (_update: Uint8Array, _origin: unknown, _doc: unknown, { local }: Transaction) => {
		if (!local) return;
		const now = new Date();
		const isNext = now.getTime() - last > ONE_CHANGE_MS;
		last = now.getTime();
		if (!isNext) return;
		const { days, changes, offered } = readWork(doc.guid);
		const today = now.toISOString().slice(0, 10);
		keep(doc.guid, {
			days: days.includes(today) ? days : [...days, today].slice(0, 2),
			changes: changes + 1,
			offered
		});
		counted();
	};
	doc.on('update', count);
	return () => doc.off('update', count);
}

function keep(plan: Id, work: Work): void {
	try {
		localStorage.setItem(PREFIX + plan, JSON.stringify(work));
	} catch {
		// Without room nobody is offered a copy by itself; the buttons are there.
	}
}

const daysBetween = (iso: string, now: Date): number => (now.getTime() - Date.parse(iso)) / DAY_MS;

function stored(plan: Id): unknown {
	try {
		return JSON.parse(localStorage.getItem(PREFIX + plan) ?? 'null');
	} catch {
		return null;
	}
}
