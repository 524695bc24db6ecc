import type { Role } from '../members/members';
import type { MemberId } from '../members/signing';

/** The part of a room's mesh by which a plan travels: whole messages to and from members who were admitted. */
export interface Carrier {
	readonly self: { readonly id: MemberId; readonly role: Role };
	/** Everybody in the room, linked to this member or not. */
	readonly members: readonly { readonly id: MemberId }[];
	/** To whom there is an open, proven link. */
	readonly linked: readonly MemberId[];
	/** Whether some members are not linked to each other, so that what comes from one is passed on to the others, once. */
	readonly passesOn: boolean;
	/** Of somebody unknown: what may do least. */
	roleOf(id: MemberId): Role;
	/** To the other end of one link alone: nobody passes it on unread. */
	send(to: MemberId, message: Uint8Array): void;
	/** Ends the link to a member for what came over it. */
	end(member: MemberId, why: CarrierFault): void;
	observe(events: Partial<CarrierEvents>): () => void;
}

export interface CarrierEvents {
	linked(id: MemberId): void;
	unlinked(id: MemberId): void;
	data(from: MemberId, message: Uint8Array): void;
	/** Members, roles or passesOn. */
	changed(): void;
}

/** broken: no message of ours, or one that would do harm; tooLarge: more than such a message takes. */
export type CarrierFault = 'broken' | 'tooLarge';
