import { wantedLinks } from './gossip';
import type { Neighbours } from './neighbours';
import type { Roster } from '../members/roster';
import type { MemberId } from '../members/signing';
import type { Spares } from './spares';

/**
 * away: linked, and nothing was heard for a while; spare: the link is lost and one at rest will try, or does; relay: others help to
 * make a new one; through: linked to others who pass on; waiting: nobody is there to help, and it may heal by itself;
 * code: a new code is needed.
 */
export type Standing = 'linked' | 'away' | 'spare' | 'relay' | 'through' | 'waiting' | 'code';

export interface Standings {
	of(id: MemberId): Standing;
	/** Looks at who is there now. Returns whether anything is different, and who is away for so long that it is over. */
	tend(now: number): { readonly isNew: boolean; readonly over: readonly MemberId[] };
}

/** Milliseconds without a link after which people are told that a new code is needed; attempts go on. */
export const GIVE_UP_MS = 90_000;
/** Milliseconds after which somebody is not expected any more. */
const FORGET_MS = 10 * 60_000;

/** @param isShut whether nothing is tried to be linked to them */
export function createStandings(
	self: MemberId,
	roster: Roster,
	neighbours: Neighbours,
	spares: Spares,
	isShut: (id: MemberId) => boolean,
	now: () => number
): Standings {
	/** Since when there is no link. */
	const unlinked = new Map<MemberId, number>();
	let before = '';
	let wasAlone = true;

	const others = () => roster.ids.filter((id) => id !== self);
	const isSeen = (id: MemberId) => neighbours.all.some(({ linked }) => linked.has(id));
	const standingOf = (id: MemberId): Standing => {
		const neighbour = neighbours.get(id);
		if (neighbour) return neighbour.line.isAway ? 'away' : 'linked';
		if (isSeen(id) && !wantedLinks(self, others()).has(id)) return 'through';
		if (isShut(id)) return 'code';
		if (now() - (unlinked.get(id) ?? now()) >= GIVE_UP_MS) return isSeen(id) ? 'through' : 'code';
		if (spares.isHopeful(id)) return 'spare';
		return neighbours.all.some(({ line }) => !line.isAway) ? 'relay' : 'waiting';
	};
	return {
		of: standingOf,
		tend(time) {
			// Who is cut off from all still has what those do not have. Once back, each of them gets as long as at first.
			const isAlone = neighbours.all.length === 0;
			if (wasAlone && !isAlone) unlinked.clear();
			wasAlone = isAlone;
			for (const id of [...unlinked.keys()]) if (neighbours.get(id) || !roster.get(id)) unlinked.delete(id);
			for (const id of others()) if (!neighbours.get(id) && !unlinked.has(id)) unlinked.set(id, time);
			const after = others()
				.map((id) => `${id} ${standingOf(id)}`)
				.join();
			const isNew = after !== before;
			before = after;
			const isOver = (id: MemberId, since: number) => !isAlone && time - since >= FORGET_MS && !isSeen(id);
			return { isNew, over: [...unlinked].flatMap(([id, since]) => (isOver(id, since) ? [id] : [])) };
		}
	};
}
