/** Who is linked to whom once all with all would be too many. */
import type { Neighbour } from './neighbours';
import type { MemberId } from '../members/signing';

/** Up to so many members everybody is linked to everybody. */
export const FULL_MESH = 16;
/** Links that a member keeps in a larger room. */
export const MOST_LINKS = 12;

/** Links of its own that somebody has before the one to us is ended. */
const ENOUGH_LINKS = 4;

/** Steps along the ring of all members, forth and back: few hops between any two, and each member gets as many. */
const STEPS = [1, 2, 3, 5, 8, 13];

/** Whom a member is to be linked to; everybody finds the same by the same list. */
export function wantedLinks(self: MemberId, others: readonly MemberId[]): ReadonlySet<MemberId> {
	if (others.length < FULL_MESH) return new Set(others);
	const ring = [...others, self].sort();
	const here = ring.indexOf(self);
	const at = (step: number) => ring[(here + step + ring.length) % ring.length] ?? self;
	const steps = STEPS.filter((step) => step * 2 <= ring.length);
	return new Set(steps.flatMap((step) => [at(step), at(-step)]).filter((id) => id !== self));
}

/** Links beyond the wanted ones that can end, once those are there: to members who do not hang by them. */
export function surplusLinks(
	wanted: ReadonlySet<MemberId>,
	others: number,
	all: readonly Neighbour[]
): readonly Neighbour[] {
	const hasAll = [...wanted].every((id) => all.some((neighbour) => neighbour.id === id));
	if (others < FULL_MESH || !hasAll) return [];
	const surplus = all.filter(({ id, linked }) => !wanted.has(id) && linked.size > ENOUGH_LINKS);
	return surplus.slice(0, Math.max(0, all.length - MOST_LINKS));
}

/** The two beside a member in the ring, the next one first, with whom it keeps spare connections. */
export function besideInRing(self: MemberId, others: readonly MemberId[]): ReadonlySet<MemberId> {
	const ring = [...others, self].sort();
	const here = ring.indexOf(self);
	const beside = [ring[here + 1] ?? ring[0], ring.at(here - 1)];
	return new Set(beside.flatMap((id) => (id === undefined || id === self ? [] : [id])));
}
