/** What a room looks like to a person at one moment, as plain values: the tab with the links tells it to the other tabs. */
import type { Id } from '$lib/plan/model';
import type { CodeFault } from '../codes/codes';
import type { Found } from '../link/connection';
import type { EntryState } from '../members/entry';
import type { InvitationFault, InvitationState, ReplyFault, ReplyState } from '../mesh/invitations';
import type { Role } from '../members/members';
import type { Presence } from '../exchange/presence';
import type { RoomView } from './room-view';
import type { MemberId } from '../members/signing';

/** One code in the three forms in which people carry it. */
export interface CodeForms {
	/** To copy and paste. */
	readonly text: string;
	readonly link: string;
	/** What the squares of the QR code hold. */
	readonly qr: string;
}

export interface InvitationView extends CodeForms {
	readonly state: InvitationState;
	readonly found: Found;
}

export interface ReplyView extends CodeForms {
	readonly state: ReplyState;
	readonly found: Found;
}

/** Somebody who waits for an answer of a person here. */
export interface AskingView {
	readonly id: string;
	readonly name: string;
	/** The version of their app. */
	readonly app: string;
	/** They were here before, and had an older key. */
	readonly isBack: boolean;
}

export interface RoomState {
	/** Null for who joins a plan that this device has not, until they are admitted. */
	readonly plan: Id | null;
	/** Whether the plan is here: who was just admitted waits for it. */
	readonly hasPlan: boolean;
	readonly self: { readonly id: MemberId; readonly name: string; readonly role: Role };
	readonly view: RoomView;
	/** The last invitation that was made here. Earlier ones still work until they end by themselves. */
	readonly invitation: InvitationView | null;
	/** The last reply to somebody's invitation. */
	readonly reply: ReplyView | null;
	readonly asking: readonly AskingView[];
	/** How far this member is in being admitted again, after a new key was made while it was away. */
	readonly again: EntryState | null;
	/** Why this room is over; null while it is not. */
	readonly over: RoomEnd | null;
}

/**
 * left: by a person here; removed: somebody took us out; closed: the tab that had the links is gone; notOpened: this
 * device has the plan and cannot open it.
 */
export type RoomEnd = 'left' | 'removed' | 'closed' | 'notOpened';

/**
 * What is wrong with a code. busy: another version of the app has this plan in a room, in another window of this browser;
 * policy: the browser makes no connections.
 */
export type CodeProblem = CodeFault | InvitationFault | ReplyFault | 'busy' | 'policy';

/** What a person can do in a room, the same from each of their tabs. Each resolves when the tab with the links did it. */
export interface RoomActions {
	/** Makes a new invitation; `state.invitation` has it then. */
	invite(): Promise<CodeProblem | null>;
	/** Takes the last invitation back. */
	cancelInvitation(): Promise<void>;
	/** Reads the answer code of somebody who joins. */
	complete(code: string): Promise<CodeProblem | null>;
	/** Answers an invitation of somebody who belongs to this room; `state.reply` has it then. */
	reply(code: string): Promise<CodeProblem | null>;
	admit(asking: string, role: Role): Promise<void>;
	refuse(asking: string): Promise<void>;
	/** Takes a member out and makes a new key for the rest. */
	remove(member: MemberId): Promise<void>;
	show(presence: Presence): Promise<void>;
	leave(): Promise<void>;
}

/** A room as one window has it. */
export interface Room extends RoomActions {
	readonly state: RoomState;
	/** Calls back after every change of the state; returns how to stop. */
	observe(changed: () => void): () => void;
}
