/** The two codes that people carry, and the line that they make. */
import { after } from '../link/after';
import type { DoorState } from '../members/admission';
import { toBase64Url } from '../codes/base64';
import { areEqual } from '../codes/bytes';
import { PROTOCOL, tagOfPlan, type Code } from '../codes/codes';
import type { Connect, Found } from '../link/connection';
import { fitDescription } from '../codes/description';
import type { Doors } from '../members/doors';
import type { EntryState } from '../members/entry';
import { makeKey } from '../members/keys';
import { openLine } from '../link/line';
import type { Result } from '$lib/plan/result';
import type { Stay } from './stay';

/** open: the code is out; connecting: the reply was read. */
export type InvitationState = { readonly type: 'open' | 'connecting' } | DoorState | CodeEnd;
/** showing: the reply is to be carried back. */
export type ReplyState = { readonly type: 'showing' } | EntryState | CodeEnd;
/** tooLate: nobody replied in time, or read the reply; network: the device at the other side was never heard. */
interface CodeEnd {
	readonly type: 'ended';
	readonly why: 'tooLate' | 'network' | 'cancelled';
}

export interface Invitation {
	readonly code: Code;
	readonly found: Found;
	readonly state: InvitationState;
	cancel(): void;
}
export interface Reply {
	readonly code: Code;
	readonly found: Found;
	readonly state: ReplyState;
	cancel(): void;
}

/** own: it was made here; broken: it holds no offer that this browser can use. */
export type InvitationFault = 'notAnInvitation' | 'otherPlan' | 'own' | 'broken';
/** tooLate: of an invitation that is not open any more, or was answered, or is of somebody else. */
export type ReplyFault = 'notAReply' | 'otherPlan' | 'tooLate' | 'broken';

export interface Invitations {
	invite(): Promise<Invitation>;
	/** Reads the answer code of one of the invitations. */
	complete(code: Code): Promise<Result<Invitation, ReplyFault>>;
	reply(code: Code): Promise<Result<Reply, InvitationFault>>;
	end(): void;
}

/** With the rest of a code these are 92: more makes a QR code that phones read less easily from a screen. */
const MOST_DESCRIPTION_BYTES = 80;
/** Milliseconds that an invitation stays open. */
const OPEN_MS = 30 * 60_000;
/** Milliseconds for the reply to be carried back. */
const SHOWING_MS = 10 * 60_000;
/** Milliseconds for the link to open once both codes are read. */
const CONNECTING_MS = 30_000;

export function createInvitations(stay: Stay, connect: Connect, doors: Doors): Invitations {
	/** Of the invitations made here this stays, so that nobody answers their own. */
	const made = new Set<string>();
	/** How those that are open take their answer. */
	const open = new Map<string, (answer: Uint8Array) => Promise<Invitation>>();
	const ends = new Set<() => void>();

	/** A line that begins with codes: until it opens, time or a person may end it. */
	const begin = <S extends InvitationState | ReplyState>(
		name: string,
		first: S,
		entered: (tell: (state: S) => void) => void
	) => {
		let state: S | CodeEnd = first;
		let stopTimer = () => {};
		const tell = (next: S | CodeEnd) => {
			state = next;
			if (isOver()) {
				stopTimer();
				ends.delete(cancel);
				open.delete(name);
			}
			stay.changed();
		};
		const isOver = () => state.type === 'ended' || state.type === 'admitted';
		// An invitation of which no reply was read knows of no other side.
		const late = () => end(state.type !== 'open' && !line.connection.isReached ? 'network' : 'tooLate');
		const end = (why: CodeEnd['why']) => {
			if (isOver()) return;
			tell({ type: 'ended', why });
			line.end('closed');
		};
		const cancel = () => end('cancelled');
		const limit = (ms: number) => {
			stopTimer();
			stopTimer = after(stay.clock, ms, late);
		};
		const line = openLine(connect, stay.clock, {
			opened() {
				stopTimer();
				entered(tell);
			},
			message: () => line.end('broken'),
			ended: late
		});
		ends.add(cancel);
		return { line, limit, tell, cancel, state: () => state };
	};
	const codeOf = async (kind: Code['kind'], plan: Uint8Array, invitation: Uint8Array, description: Uint8Array) =>
		({
			kind,
			protocol: PROTOCOL,
			plan,
			invitation,
			description: fitDescription(description, MOST_DESCRIPTION_BYTES)
		}) satisfies Code;

	return {
		async invite() {
			if (stay.plan === null) throw new Error('Nobody is invited to a room without a plan.');
			if (!stay.ring.counting) stay.ring.add(makeKey(1, stay.card.person));
			const tag = await tagOfPlan(stay.plan);
			const invited = crypto.getRandomValues(new Uint8Array(4));
			const name = toBase64Url(invited);
			const way = begin<InvitationState>(name, { type: 'open' }, (tell) => doors.open(way.line, tell));
			const description = await way.line.connection.offer().catch((error: unknown) => {
				way.cancel();
				throw error;
			});
			const code = await codeOf('offer', tag, invited, description);
			way.limit(OPEN_MS);
			const invitation: Invitation = {
				code,
				get found() {
					return way.line.connection.found;
				},
				get state() {
					return way.state();
				},
				cancel: way.cancel
			};
			made.add(name);
			open.set(name, async (answer) => {
				open.delete(name);
				way.tell({ type: 'connecting' });
				way.limit(CONNECTING_MS);
				await way.line.connection.complete(answer);
				return invitation;
			});
			return invitation;
		},
		async complete(code) {
			if (code.kind !== 'answer') return { ok: false, error: 'notAReply' };
			if (stay.plan === null || !areEqual(code.plan, await tagOfPlan(stay.plan)))
				return { ok: false, error: 'otherPlan' };
			const take = open.get(toBase64Url(code.invitation));
			if (!take) return { ok: false, error: 'tooLate' };
			return take(code.description).then(
				(value) => ({ ok: true, value }),
				() => ({ ok: false, error: 'broken' })
			);
		},
		async reply(code) {
			if (code.kind !== 'offer') return { ok: false, error: 'notAnInvitation' };
			const name = toBase64Url(code.invitation);
			if (made.has(name)) return { ok: false, error: 'own' };
			if (stay.plan !== null && !areEqual(code.plan, await tagOfPlan(stay.plan)))
				return { ok: false, error: 'otherPlan' };
			const way = begin<ReplyState>(name, { type: 'showing' }, (tell) => doors.enter(way.line, tell, code.plan));
			try {
				const description = await way.line.connection.answer(code.description);
				const answer = await codeOf('answer', code.plan, code.invitation, description);
				way.limit(SHOWING_MS);
				return {
					ok: true,
					value: {
						code: answer,
						get found() {
							return way.line.connection.found;
						},
						get state() {
							return way.state();
						},
						cancel: way.cancel
					}
				};
			} catch {
				way.cancel();
				return { ok: false, error: 'broken' };
			}
		},
		end() {
			for (const cancel of [...ends]) cancel();
		}
	};
}
