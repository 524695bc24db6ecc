import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { LiveRoom } from '$lib/live/live-room';
import { initialsOf } from '$lib/plan/people';
import { myself } from '$lib/room';
import { badgeOf, freeColour, type Badge } from './badges';

/** How the others see who sits here. Of two with one colour, the first in the order of their ids keeps it. */
export function ownBadge(plan: LivePlan, room: LiveRoom): Badge {
	const { id, name } = room.state.self;
	const known = plan.entity('people', myself().person ?? '');
	const taken = room.others.filter((other) => other.id < id).map((other) => badgeOf(other).colour);
	return { name, initials: known?.initials || initialsOf(name), colour: freeColour(known?.id ?? name, taken) };
}
