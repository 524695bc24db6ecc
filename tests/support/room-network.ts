/**
 * A network in memory for rooms: pairs of links with a clock of its own, which a test can cut, heal, slow down and let
 * machines drop off without a word. Nothing happens by itself: a test lets time pass.
 */
import type { Clock } from '$lib/sync/peers/link/clock';
import type { Connect } from '$lib/sync/peers/link/connection';
import { FRAME_BYTES } from '$lib/sync/peers/link/frames';
import type { LinkEnd, LinkEvents } from '$lib/sync/peers/link/link';
import type { Network } from '$lib/sync/peers/link/network';

/** Something that went over a link, when it arrived. */
export interface Frame {
	readonly from: string;
	readonly to: string;
	readonly bytes: Uint8Array;
}

export interface RoomNetwork {
	readonly clock: Clock;
	/** All that arrived. */
	readonly frames: readonly Frame[];
	/** Connections that a machine has, also those that never opened. */
	connections(machine: string): number;
	/** All that it ever made. */
	made(machine: string): number;
	/** Pairs of machines with an open link. */
	readonly links: readonly string[];
	connect(machine: string): Connect;
	/** Lets so many milliseconds pass. */
	run(ms: number): Promise<void>;
	cut(one: string, other: string): void;
	heal(one: string, other: string): void;
	/** What a machine knows of its own network, which is told by hand. */
	deviceOf(machine: string): Network;
	setOnline(machine: string, isOnline: boolean): void;
	/** The machine is off: everything of it is gone, and the others only find out. */
	kill(machine: string): void;
	/** Milliseconds that everything is under way. */
	delay: number;
	/** Puts something on an open link as if that machine had sent it. */
	forge(from: string, to: string, bytes: Uint8Array): void;
}

interface End {
	readonly machine: string;
	readonly events: LinkEvents;
	readonly resting: boolean;
	other: End | null;
	isAgreed: boolean;
	isAwake: boolean;
	isOpen: boolean;
	isOver: boolean;
	isAway: boolean;
	/** When it was cut, or when it began to look for the other side. */
	silentSince: number | null;
	waiting: Uint8Array[];
	isTrusted: boolean;
	readonly held: Uint8Array[];
}

interface Due {
	at: number;
	readonly order: number;
	readonly run: () => void;
}

const AWAY_MS = 6_000;
/** As measured: after a longer gap the connection is dead for good. */
const DEAD_MS = 16_000;
const LOOK_MS = 500;

export function createRoomNetwork(): RoomNetwork {
	let now = 0;
	let order = 0;
	let queue: Due[] = [];
	const frames: Frame[] = [];
	const ends: End[] = [];
	const cuts = new Set<string>();
	const dead = new Set<string>();
	const offline = new Set<string>();
	const watchers = new Map<string, Set<() => void>>();

	const at = (ms: number, run: () => void): Due => {
		const due = { at: now + ms, order: order++, run };
		let low = 0;
		let high = queue.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((queue[middle]?.at ?? 0) <= due.at) low = middle + 1;
			else high = middle;
		}
		queue.splice(low, 0, due);
		return due;
	};
	const every = (ms: number, run: () => void) => {
		let isOver = false;
		const again = () => {
			if (isOver) return;
			at(ms, again);
			run();
		};
		at(ms, again);
		return () => void (isOver = true);
	};
	const clock: Clock = { now: () => now, every };

	const isCut = (one: End, other: End) =>
		dead.has(one.machine) || dead.has(other.machine) || cuts.has(pairOf(one.machine, other.machine));
	const finish = (end: End, why: LinkEnd) => {
		if (end.isOver) return;
		end.isOver = true;
		end.isOpen = false;
		if (!dead.has(end.machine)) end.events.ended(why);
	};
	const deliver = (from: End, to: End, bytes: Uint8Array) => {
		if (to.isOver) return;
		// Of somebody who is not known a link takes no more than the first parts.
		if (!to.isTrusted && bytes.length > 2 * FRAME_BYTES) return void to.held.push(bytes);
		frames.push({ from: from.machine, to: to.machine, bytes });
		to.events.message(bytes);
	};
	const send = (from: End, bytes: Uint8Array) => {
		const to = from.other;
		if (from.isOver || !to) return;
		if (!from.isOpen || isCut(from, to) || from.waiting.length > 0) from.waiting.push(bytes);
		else at(network.delay, () => deliver(from, to, bytes));
	};
	const flush = (from: End) => {
		const to = from.other;
		if (to) for (const bytes of from.waiting.splice(0)) at(network.delay, () => deliver(from, to, bytes));
	};
	const close = (end: End, why: LinkEnd) => {
		if (end.isOver) return;
		const { other } = end;
		if (other && end.isOpen && !isCut(end, other)) {
			flush(end);
			at(network.delay, () => finish(other, why === 'left' ? 'left' : 'closed'));
		}
		finish(end, why);
	};
	const look = (end: End) => {
		const { other } = end;
		if (end.isOver || dead.has(end.machine)) return;
		const canMeet = other?.other === end && end.isAgreed && other.isAgreed && !other.isOver && !isCut(end, other);
		if (!end.isOpen) {
			// One of two that rest is enough: the other hears it and takes part.
			if (canMeet && (!end.resting || end.isAwake || other.isAwake)) {
				for (const one of [end, other]) Object.assign(one, { isOpen: true, silentSince: null });
				for (const one of [end, other]) one.events.opened();
				for (const one of [end, other]) flush(one);
			} else if (end.isAwake) {
				end.silentSince ??= now;
				if (now - end.silentSince >= DEAD_MS) finish(end, 'lost');
			}
			return;
		}
		const isSilent = !other || other.isOver || isCut(end, other);
		if (!isSilent) {
			end.silentSince = null;
			if (end.isAway) end.events.away((end.isAway = false));
			return flush(end);
		}
		end.silentSince ??= now;
		if (now - end.silentSince >= DEAD_MS) finish(end, 'lost');
		else if (now - end.silentSince >= AWAY_MS && !end.isAway) end.events.away((end.isAway = true));
	};

	const connect =
		(machine: string): Connect =>
		(events, options) => {
			const end: End = {
				machine,
				events,
				resting: options?.resting ?? false,
				other: null,
				isAgreed: false,
				isAwake: false,
				isOpen: false,
				isOver: false,
				isAway: false,
				silentSince: null,
				waiting: [],
				isTrusted: false,
				held: []
			};
			const index = ends.push(end) - 1;
			const description = () => Uint8Array.of(index >> 16, (index >> 8) & 255, index & 255);
			const endOf = (bytes: Uint8Array) => ends[((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0)];
			const meet = (bytes: Uint8Array) => {
				const other = endOf(bytes);
				if (!other || other === end || other.machine === machine) throw new Error('No such connection.');
				end.other = other;
				end.isAgreed = true;
			};
			const stop = every(LOOK_MS, () => (end.isOver ? stop() : look(end)));
			return {
				link: {
					get isOpen() {
						return end.isOpen;
					},
					get isAway() {
						return end.isAway;
					},
					send: (bytes) => send(end, bytes),
					trust() {
						end.isTrusted = true;
						for (const bytes of end.held.splice(0)) deliver(end.other ?? end, end, bytes);
					},
					close: (why = 'closed') => close(end, why)
				},
				found: { addresses: 1, onlyNames: true, timedOut: false },
				get isReached() {
					return end.other !== null && !isCut(end, end.other);
				},
				offer: async () => description(),
				async answer(offer) {
					meet(offer);
					return description();
				},
				async complete(answer) {
					meet(answer);
					// Only the connection that the answer was made for.
					if (end.other?.other !== end) throw new Error('An answer to another offer.');
					at(network.delay, () => look(end));
				},
				wake() {
					end.isAwake = true;
				},
				close: () => close(end, 'closed')
			};
		};

	const network: RoomNetwork = {
		clock,
		frames,
		delay: 5,
		connect,
		connections: (machine) => ends.filter((end) => end.machine === machine && !end.isOver).length,
		made: (machine) => ends.filter((end) => end.machine === machine).length,
		get links() {
			const open = ends.filter((end) => end.isOpen && end.other?.isOpen && end.machine < end.other.machine);
			return open.map((end) => pairOf(end.machine, end.other?.machine ?? '')).sort();
		},
		async run(ms) {
			const until = now + ms;
			await settled();
			for (let next = queue[0]; next && next.at <= until; next = queue[0]) {
				now = next.at;
				const due = queue.filter(({ at }) => at === now);
				queue = queue.slice(due.length);
				for (const { run } of due) run();
				await settled();
			}
			now = until;
		},
		cut: (one, other) => void cuts.add(pairOf(one, other)),
		heal: (one, other) => void cuts.delete(pairOf(one, other)),
		deviceOf: (machine) => ({
			isOnline: () => !offline.has(machine),
			observe(changed) {
				const of = watchers.get(machine) ?? new Set();
				watchers.set(machine, of.add(changed));
				return () => of.delete(changed);
			}
		}),
		setOnline(machine, isOnline) {
			if (isOnline) offline.delete(machine);
			else offline.add(machine);
			watchers.get(machine)?.forEach((changed) => changed());
		},
		kill: (machine) => void dead.add(machine),
		forge(from, to, bytes) {
			const end = ends.find((one) => one.isOpen && one.machine === from && one.other?.machine === to);
			if (!end) throw new Error(`There is no link from ${from} to ${to}.`);
			send(end, bytes);
		}
	};
	return network;
}

const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** All that follows without time passing has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
