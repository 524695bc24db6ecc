/** What is true about a room at one moment, as plain values: the tab that owns the links tells it to the other tabs. */
import type { Role } from '../members/members';
import type { Presence } from '../exchange/presence';
import type { MemberId } from '../members/signing';

/**
 * linked: messages go to and fro; away: the link is there, and nothing is heard; reconnecting: the link is lost, and another
 * way is tried; lost: a new code is needed.
 */
export type Reach = 'linked' | 'away' | 'reconnecting' | 'lost';

export interface OtherMember {
	readonly id: MemberId;
	readonly name: string;
	readonly role: Role;
	readonly reach: Reach;
	/** Milliseconds since 1970: since when it is not linked, or null. */
	readonly since: number | null;
	readonly presence: Presence | null;
}

export interface RoomView {
	readonly role: Role;
	/** Everybody else in the room. */
	readonly others: readonly OtherMember[];
	/** As in Exchange. */
	readonly pending: number;
	readonly isSettled: boolean;
}

export type RoomStatus =
	| { readonly type: 'alone' }
	/** isSettled: what one has, all of these have. */
	| {
			readonly type: 'together';
			readonly others: number;
			readonly pending: number;
			readonly isSettled: boolean;
	  }
	/** Nobody is heard any more; it may pass by itself. */
	| { readonly type: 'away'; readonly since: Date; readonly pending: number }
	| { readonly type: 'reconnecting'; readonly since: Date; readonly pending: number }
	/** Nobody can be reached. */
	| { readonly type: 'offline'; readonly since: Date; readonly pending: number };

/** Says the best that is true: with one colleague who is linked it is "together", whoever else is away. */
export function statusOf({ others, pending, isSettled }: RoomView): RoomStatus {
	const withReach = (reach: Reach) => others.filter((other) => other.reach === reach);
	const linked = withReach('linked').length;
	if (others.length === 0) return { type: 'alone' };
	if (linked > 0) return { type: 'together', others: linked, pending, isSettled };
	// The last one who was heard says since when nobody is.
	const since = new Date(Math.max(...others.map((other) => other.since ?? 0)));
	if (withReach('away').length > 0) return { type: 'away', since, pending };
	return { type: withReach('reconnecting').length > 0 ? 'reconnecting' : 'offline', since, pending };
}
