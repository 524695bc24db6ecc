import type { Mesh } from '../mesh/mesh';
import type { OtherMember, Reach } from './room-view';
import type { MemberId } from '../members/signing';
import type { Standing } from '../mesh/standings';

/** Everybody else in the room, how they are reached, and since when they are not. */
export interface Reaches {
	readonly others: readonly Omit<OtherMember, 'presence'>[];
	/** Notices what has changed, so that "since" is true. */
	look(): void;
}

const REACH: Readonly<Record<Standing, Reach>> = {
	linked: 'linked',
	through: 'linked',
	away: 'away',
	spare: 'reconnecting',
	relay: 'reconnecting',
	waiting: 'reconnecting',
	code: 'lost'
};

/** @param today milliseconds since 1970 */
export function createReaches(mesh: Mesh, today: () => number): Reaches {
	const since = new Map<MemberId, number>();
	const others = () => mesh.members.filter(({ id }) => id !== mesh.self.id);
	const reachOf = (id: MemberId) => REACH[mesh.standing(id)];
	const sinceOf = (id: MemberId, reach: Reach) => (reach === 'linked' ? null : (since.get(id) ?? today()));
	return {
		get others() {
			return others().map(({ id, name, role }) => {
				const reach = reachOf(id);
				return { id, name, role, reach, since: sinceOf(id, reach) };
			});
		},
		look() {
			const now = others();
			for (const id of since.keys()) if (now.every((other) => other.id !== id)) since.delete(id);
			for (const { id } of now) {
				if (reachOf(id) === 'linked') since.delete(id);
				else if (!since.has(id)) since.set(id, today());
			}
		}
	};
}
