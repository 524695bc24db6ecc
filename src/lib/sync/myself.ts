import type { Id } from '$lib/plan/model';

/** Who one is in rooms, as this browser remembers it. */
export interface Myself {
	readonly name: string;
	/** Who one is in the plan, when that was chosen. */
	readonly person: Id | null;
}

const KEY = 'planregie:myself';

export function readMyself(): Myself {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '');
		if (typeof kept !== 'object' || kept === null || !('name' in kept) || typeof kept.name !== 'string') return NOBODY;
		return { name: kept.name, person: 'person' in kept && typeof kept.person === 'string' ? kept.person : null };
	} catch {
		return NOBODY;
	}
}

const NOBODY: Myself = { name: '', person: null };

/** A browser that keeps nothing asks again next time. */
export function keepMyself({ name, person }: Myself): void {
	try {
		localStorage.setItem(KEY, JSON.stringify({ name, person }));
	} catch {
		return;
	}
}
