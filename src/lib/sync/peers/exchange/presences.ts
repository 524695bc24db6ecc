/**
 * Who is where, by awareness of y-protocols with one change: a state stands under its member and not under the number of
 * a document, so that nobody overwrites or takes along another's, whoever leaves or comes back.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import { newDocument } from '$lib/doc/document';
import type { Carrier, CarrierFault } from './carrier';
import { encodeMessage } from './exchange-message';
import { presenceOf, type Presence } from './presence';
import type { MemberId } from '../members/signing';

export interface Presences {
	/** Those of others. */
	readonly all: ReadonlyMap<MemberId, Presence>;
	/** Shows this to all others from now on. */
	show(presence: Presence): void;
	linked(id: MemberId): void;
	unlinked(id: MemberId): void;
	take(from: MemberId, entry: Uint8Array): CarrierFault | null;
	close(): void;
}

interface Changed {
	readonly added: readonly number[];
	readonly updated: readonly number[];
	readonly removed: readonly number[];
}

/** Milliseconds in which what others show is gathered, so that only the last of it is passed on. */
const PASS_ON_MS = 50;

export function sharePresences(carrier: Carrier, changed: () => void): Presences {
	const seat = newDocument(carrier.self.id);
	seat.clientID = seatOf(carrier.self.id);
	const awareness = new Awareness(seat);
	awareness.setLocalState(null);
	let only: MemberId | null = null;
	/** Whose states are to be passed on, with whom each came from. */
	const held = new Map<number, MemberId>();
	let passTimer: ReturnType<typeof setTimeout> | undefined;

	/** Whose states are taken: of those at the other end of a link, and where members pass on, of all. */
	const others = (): readonly MemberId[] =>
		carrier.passesOn
			? [...new Set([...carrier.linked, ...carrier.members.map(({ id }) => id)])].filter((id) => id !== carrier.self.id)
			: carrier.linked;
	const sendTo = (members: readonly MemberId[], seats: readonly number[]) => {
		for (const one of seats) {
			const message = encodeMessage({ type: 'presence', entry: encodeAwarenessUpdate(awareness, [one]) });
			for (const id of members) carrier.send(id, message);
		}
	};
	const passOn = () => {
		passTimer = undefined;
		for (const [one, from] of held)
			if (awareness.meta.has(one))
				sendTo(
					carrier.linked.filter((id) => id !== from),
					[one]
				);
		held.clear();
	};
	const hear = ({ added, updated, removed }: Changed, origin: unknown) => {
		const isOwn = origin === 'local';
		const seats = [...added, ...updated, ...removed];
		if (isOwn) return sendTo(only ? [only] : carrier.linked, seats);
		if (!carrier.passesOn || typeof origin !== 'string' || !carrier.linked.includes(origin)) return;
		for (const one of seats) held.set(one, origin);
		passTimer ??= setTimeout(passOn, PASS_ON_MS);
	};
	const tell = (_changes: Changed, origin: unknown) => {
		if (origin !== 'local') changed();
	};
	const forget = (seats: readonly number[]) => {
		removeAwarenessStates(awareness, [...seats], 'left');
		// Whoever comes back begins to count anew.
		for (const one of seats) awareness.meta.delete(one);
	};
	awareness.on('update', hear);
	awareness.on('change', tell);

	return {
		get all() {
			const found = new Map<MemberId, Presence>();
			for (const id of others()) {
				const presence = presenceOf(awareness.getStates().get(seatOf(id)));
				if (presence) found.set(id, presence);
			}
			return found;
		},
		show(presence) {
			const state = presenceOf(presence);
			if (JSON.stringify(state) !== JSON.stringify(awareness.getLocalState()))
				awareness.setLocalState(state && { ...state });
		},
		linked(id) {
			forget([seatOf(id)]);
			const state = awareness.getLocalState();
			if (!state) return;
			only = id;
			awareness.setLocalState(state);
			only = null;
		},
		unlinked(id) {
			if (!carrier.passesOn || !others().includes(id)) forget([seatOf(id)]);
		},
		take(from, entry) {
			const state = read(entry);
			if (!state) return 'broken';
			const isDirect = state.seat === seatOf(from);
			const far = () =>
				others()
					.filter((id) => !carrier.linked.includes(id))
					.map(seatOf);
			// What somebody tells of another is only taken where that other cannot tell it.
			if (isDirect || far().includes(state.seat)) applyAwarenessUpdate(awareness, write(state), from);
			return null;
		},
		close() {
			clearTimeout(passTimer);
			// Awareness goes with its document, and says so to the others.
			seat.destroy();
		}
	};
}

/** A number that stands for a member in awareness. Ids are random: no two in a room have the same. */
function seatOf(id: MemberId): number {
	let seat = 0;
	for (const letter of id) seat = (seat * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 48;
	return seat;
}

interface Entry {
	readonly seat: number;
	readonly clock: number;
	readonly state: Presence | null;
}

/** Null when it is anything but the state of one member. */
function read(entry: Uint8Array): Entry | null {
	try {
		const decoder = decoding.createDecoder(entry);
		if (decoding.readVarUint(decoder) !== 1) return null;
		const [seat, clock] = [decoding.readVarUint(decoder), decoding.readVarUint(decoder)];
		const value: unknown = JSON.parse(decoding.readVarString(decoder));
		const state = value === null ? null : presenceOf(value);
		return decoding.hasContent(decoder) || (value !== null && !state) ? null : { seat, clock, state };
	} catch {
		return null;
	}
}

function write({ seat, clock, state }: Entry): Uint8Array {
	const encoder = encoding.createEncoder();
	for (const number of [1, seat, clock]) encoding.writeVarUint(encoder, number);
	encoding.writeVarString(encoder, JSON.stringify(state));
	return encoding.toUint8Array(encoder);
}
