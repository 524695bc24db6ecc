import type { Id } from '$lib/plan/model';

export type Edge = 'before' | 'after';

/** An ambition, or none, with its activities in order. */
export interface Home {
	readonly id: Id | null;
	readonly activities: readonly Id[];
}

/** Where an activity goes: an ambition, and its index among that ambition's other activities. */
export interface Place {
	readonly ambition: Id | null;
	readonly index: number;
}

/**
 * The place beside a row, which is an activity or an ambition (at its end or, after its own row, at its start). Null when
 * the row is unknown or the activity itself.
 * @param homes the whole plan, not only what a filter shows
 */
export function placeBeside(homes: readonly Home[], moved: Id, row: Id, edge: Edge): Place | null {
	if (row === moved) return null;
	for (const { id, activities } of homes) {
		const others = activities.filter((activity) => activity !== moved);
		if (id === row) return { ambition: id, index: edge === 'after' ? 0 : others.length };
		const index = others.indexOf(row);
		if (index !== -1) return { ambition: id, index: edge === 'after' ? index + 1 : index };
	}
	return null;
}

/**
 * The place one step up (-1) or down (1) among the rows on screen, into the neighbouring ambition at the edges. Null at
 * the ends of the plan. Nothing moves into the group without ambition.
 * @param shown the rows on screen; a filter may leave some out
 */
export function placeOneStep(homes: readonly Home[], shown: readonly Home[], moved: Id, step: -1 | 1): Place | null {
	const at = shown.findIndex(({ activities }) => activities.includes(moved));
	const rows = shown[at]?.activities ?? [];
	const neighbour = rows[rows.indexOf(moved) + step];
	if (neighbour !== undefined) return placeBeside(homes, moved, neighbour, step === -1 ? 'before' : 'after');
	const next = at === -1 ? null : (shown[at + step]?.id ?? null);
	return next === null ? null : placeBeside(homes, moved, next, step === -1 ? 'before' : 'after');
}
