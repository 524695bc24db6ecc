import type { AmbitionGroup } from '$lib/plan/numbering';
import type { Id } from '$lib/plan/model';

export type Edge = 'before' | 'after';

/** Where an activity goes: an ambition, and its index among that ambition's other activities. */
export interface Place {
	readonly ambition: Id | null;
	readonly index: number;
}

/**
 * The place beside a row, which is an activity or an ambition (at its end or, after its own row, at its start). Null when
 * the row is unknown or the activity itself.
 * @param groups the whole plan, not only what a filter shows
 */
export function placeBeside(groups: readonly AmbitionGroup[], moved: Id, row: Id, edge: Edge): Place | null {
	if (row === moved) return null;
	for (const { ambition, activities } of groups) {
		const id = ambition?.id ?? null;
		const others = activities.filter((activity) => activity.id !== moved);
		if (id === row) return { ambition: id, index: edge === 'after' ? 0 : others.length };
		const index = others.findIndex((activity) => activity.id === row);
		if (index !== -1) return { ambition: id, index: edge === 'after' ? index + 1 : index };
	}
	return null;
}

/**
 * The place one step up (-1) or down (1) among the rows on screen, into the neighbouring ambition at the edges. Null at
 * the ends of the plan. Nothing moves into the group without ambition.
 * @param shown the rows on screen; a filter may leave some out
 */
export function placeOneStep(
	groups: readonly AmbitionGroup[],
	shown: readonly AmbitionGroup[],
	moved: Id,
	step: -1 | 1
): Place | null {
	const at = shown.findIndex(({ activities }) => activities.some(({ id }) => id === moved));
	const rows = shown[at]?.activities ?? [];
	const neighbour = rows[rows.findIndex(({ id }) => id === moved) + step];
	if (neighbour) return placeBeside(groups, moved, neighbour.id, step === -1 ? 'before' : 'after');
	const next = at === -1 ? undefined : shown[at + step]?.ambition;
	return next ? placeBeside(groups, moved, next.id, step === -1 ? 'before' : 'after') : null;
}
