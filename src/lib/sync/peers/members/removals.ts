/** Taking somebody out of the room: the rest get a new key, and whoever was away then is asked to be admitted again. */
import type { Id } from '$lib/plan/model';
import { countsOver, makeKey, type KeyRing, type PlanKey } from './keys';
import type { MessageOf } from '../link/messages';
import type { Neighbour, Neighbours } from '../mesh/neighbours';
import { nameOf } from './proof';
import type { Roster } from './roster';
import { isSignedBy, type Identity, type MemberId } from './signing';

type Removal = MessageOf<'remove'>['removal'];

export interface Removals {
	remove(member: MemberId): Promise<void>;
	/** False when what a neighbour sent is false. */
	take(message: MessageOf<'remove'>, via: Neighbour): Promise<boolean>;
	/** Tells somebody who was away, or is new, who was removed: they may still know them, and would let them in again. */
	tell(to: Neighbour): void;
}

/**
 * @param gone somebody was removed, whose link is to end
 * @param out it is we who were
 */
export function createRemovals(
	identity: Identity,
	person: Id | null,
	roster: Roster,
	ring: KeyRing,
	neighbours: Neighbours,
	gone: (member: MemberId) => void,
	out: () => void
): Removals {
	/** Whom we removed ourselves. */
	const ours = new Set<MemberId>();
	/** The last ones, as they were told, by member. */
	const told = new Map<MemberId, MessageOf<'remove'>>();

	const note = (removal: Removal, key: PlanKey) => {
		told.set(removal.member, { type: 'remove', removal, key });
		for (const first of told.keys()) if (told.size > MOST_TOLD) told.delete(first);
		roster.remove(removal.member);
	};
	const apply = (removal: Removal, key: PlanKey, via: MemberId | null) => {
		const { member } = removal;
		note(removal, key);
		ring.add(key);
		for (const neighbour of neighbours.all) {
			if (neighbour.id === member) neighbour.line.send({ type: 'remove', removal, key: null });
			else {
				if (neighbour.id !== via) neighbour.line.send({ type: 'remove', removal, key });
				neighbour.key = ring.counting?.id ?? key.id;
			}
		}
		gone(member);
	};
	const remove = async (member: MemberId) => {
		if (member === identity.id || roster.roleOf(identity.id) === 'viewer') return;
		ours.add(member);
		const key = makeKey((ring.counting?.epoch ?? 0) + 1, person);
		const without = [...new Set([...roster.removed, member])].slice(-MOST_TOLD);
		const removal = { member, by: identity.id, byKey: identity.publicKey, key: nameOf(key), without };
		apply({ ...removal, signature: await identity.sign(saidBy(removal)) }, key, null);
	};
	return {
		remove,
		async take({ removal, key }, via) {
			const { by, byKey } = removal;
			if (roster.removed.has(by) || roster.roleOf(by) === 'viewer') return true;
			if (!(await isSignedBy(by, byKey, saidBy(removal), removal.signature))) return false;
			if (removal.member === identity.id) {
				out();
				return true;
			}
			if (key?.id !== removal.key.id || key.epoch !== removal.key.epoch) return false;
			if (!ring.takes(key)) return false;
			if (ring.has(key.id)) {
				// The key came with the admission, and this is the first word about who is out.
				if (!roster.removed.has(removal.member)) {
					note(removal, key);
					gone(removal.member);
				}
				return true;
			}
			const before = ring.counting;
			apply(removal, key, via.id);
			// Two removed at once: a key that was also given to somebody whom we removed cannot stay the one that counts.
			const missed = [...ours].filter((member) => !removal.without.includes(member));
			if (before && countsOver(key, before) && missed[0] !== undefined) await remove(missed[0]);
			return true;
		},
		tell: ({ line }) => told.forEach((message) => line.send(message))
	};
}

/** As many removed members as a message tells of. */
const MOST_TOLD = 64;

const saidBy = ({ member, by, key, without }: Omit<Removal, 'byKey' | 'signature'>) => [
	'remove',
	member,
	by,
	key.id,
	key.epoch,
	without.join(' ')
];
