import type { Id } from '$lib/plan/model';
import type { Result } from '$lib/plan/result';
import type { Clock } from '../link/clock';
import type { Code } from '../codes/codes';
import type { Connect } from '../link/connection';
import type { Asking } from '../members/doors';
import type { EntryState } from '../members/entry';
import type { Invitation, InvitationFault, Reply, ReplyFault } from './invitations';
import type { PlanKey } from '../members/keys';
import type { LinkEnd } from '../link/link';
import type { Member, Role } from '../members/members';
import type { Network } from '../link/network';
import type { MemberId } from '../members/signing';
import type { Standing } from './standings';

/** The members of a room and the links between them. What goes over the links is somebody else's. */
export interface Mesh {
	readonly self: Member;
	/** With ourselves, and with those who are away and may come back. */
	readonly members: readonly Member[];
	/** Whom there is an open, proven link to. */
	readonly linked: readonly MemberId[];
	/** Null for a newcomer, until they are admitted. */
	readonly plan: Id | null;
	/** Who waits for an answer of a person here. */
	readonly asking: readonly Asking[];
	/** How far we are in being admitted again, after a new key was made while we were away. */
	readonly again: EntryState | null;
	/** Somebody took us out of the room. */
	readonly isRemoved: boolean;
	/** Not all neighbours are linked to each other: what is news here is to be passed on. */
	readonly passesOn: boolean;
	roleOf(id: MemberId): Role;
	standing(id: MemberId): Standing;
	invite(): Promise<Invitation>;
	complete(code: Code): Promise<Result<Invitation, ReplyFault>>;
	reply(code: Code): Promise<Result<Reply, InvitationFault>>;
	/** Takes somebody out and makes a new key for the rest. A viewer cannot. */
	remove(member: MemberId): Promise<void>;
	send(to: MemberId, message: Uint8Array): void;
	/** Ends the link to somebody who sent what is wrong; they are not dialled again. */
	end(member: MemberId, why: LinkEnd): void;
	observe(events: Partial<MeshEvents>): () => void;
	leave(): void;
}

export interface MeshEvents {
	linked(id: MemberId): void;
	unlinked(id: MemberId, why: LinkEnd): void;
	data(from: MemberId, message: Uint8Array): void;
	/** Anything else that can be read here is different. */
	changed(): void;
}

export interface MeshOptions {
	readonly plan: Id | null;
	readonly name: string;
	readonly person: Id | null;
	/** The version of this app. */
	readonly app: string;
	readonly keys: readonly PlanKey[];
	/** Keeps the keys beside the plan. */
	readonly keep: (plan: Id, keys: readonly PlanKey[]) => void;
	readonly connect: Connect;
	readonly clock: Clock;
	/** Without it spares are tried at set times after a link was lost. */
	readonly network?: Network;
}
