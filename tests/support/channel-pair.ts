/** Two ends of a data channel in memory, in which the test decides when and how much goes over. */
import type { Channel, ChannelEvents } from '$lib/sync/peers/link/channel';
import { LOW_WATER } from '$lib/sync/peers/link/channel';
import type { Clock } from '$lib/sync/peers/link/clock';

export interface PairedChannel extends Channel {
	/** The most that ever waited here, in bytes. */
	readonly mostWaiting: number;
	/** Frames that wait to go over. */
	readonly frames: readonly Uint8Array[];
	/** Lets at most so many frames go over to the other end. Returns how many did. */
	deliver(most?: number): number;
	open(): void;
	/** As when the network or the other process dies: nothing that waits goes over. */
	cut(): void;
}

export function channelPair(): readonly [PairedChannel, PairedChannel] {
	const first: End = newEnd(() => second);
	const second: End = newEnd(() => first);
	return [first, second];
}

/** Lets everything go over both ways until nothing waits. */
export function deliverAll(...pair: readonly PairedChannel[]): void {
	while (pair.some((end) => end.deliver() > 0));
}

/** A clock that goes when the test says so. */
export interface HandClock extends Clock {
	pass(ms: number): void;
	/** As a laptop does: no timer goes, and afterwards each that is due goes once. */
	sleep(ms: number): void;
	/** Timers that are set. */
	readonly timers: number;
}

export function handClock(): HandClock {
	const timers = new Set<{ next: number; readonly ms: number; readonly run: () => void }>();
	let now = 1_000;
	return {
		now: () => now,
		every(ms, run) {
			const timer = { next: now + ms, ms, run };
			timers.add(timer);
			return () => timers.delete(timer);
		},
		pass(ms) {
			const end = now + ms;
			for (;;) {
				const [first] = [...timers].sort((a, b) => a.next - b.next);
				if (!first || first.next > end) break;
				now = first.next;
				first.next += first.ms;
				first.run();
			}
			now = end;
		},
		sleep(ms) {
			now += ms;
			for (const timer of [...timers]) {
				if (timer.next > now) continue;
				timer.next = now + timer.ms;
				timer.run();
			}
		},
		get timers() {
			return timers.size;
		}
	};
}

interface End extends PairedChannel {
	receive(frame: Uint8Array): void;
	become(state: 'closed'): void;
}

function newEnd(other: () => End): End {
	const frames: Uint8Array[] = [];
	let state: 'connecting' | 'open' | 'closing' | 'closed' = 'connecting';
	let events: ChannelEvents | null = null;
	let waiting = 0;
	let mostWaiting = 0;
	const end: End = {
		frames,
		get isOpen() {
			return state === 'open';
		},
		get waiting() {
			return waiting;
		},
		get mostWaiting() {
			return mostWaiting;
		},
		send(frame) {
			if (state !== 'open') throw new Error('The channel is not open.');
			frames.push(frame);
			waiting += frame.length;
			mostWaiting = Math.max(mostWaiting, waiting);
		},
		close() {
			if (state === 'open') state = 'closing';
			else end.become('closed');
		},
		listen(heard) {
			events = heard;
		},
		deliver(most = Infinity) {
			let count = 0;
			for (; count < most && frames.length > 0; count++) {
				const frame = frames.shift() ?? new Uint8Array();
				const before = waiting;
				waiting -= frame.length;
				other().receive(frame);
				if (before > LOW_WATER && waiting <= LOW_WATER && state === 'open') events?.drained();
			}
			if (state === 'closing' && frames.length === 0) {
				end.become('closed');
				other().become('closed');
			}
			return count;
		},
		open() {
			if (state !== 'connecting') return;
			state = 'open';
			events?.opened();
		},
		cut() {
			frames.length = 0;
			end.become('closed');
			other().become('closed');
		},
		receive(frame) {
			if (state !== 'closed') events?.frame(frame.slice());
		},
		become(next) {
			if (state === next) return;
			state = next;
			events?.closed();
		}
	};
	return end;
}
