import type { Channel } from './channel';
import { systemClock, type Clock } from './clock';
import { BEAT, BYE, FRAME_BYTES, GOT, LARGEST_MESSAGE, PART, START, WHOLE, frameOf, lengthIn } from './frames';
import { createInbox } from './inbox';
import { PARTS_AHEAD, createOutbox } from './outbox';
import { startPulse, type Pulse } from './pulse';
import { createRate } from './rate';

/**
 * left: the member leaves the room; closed: one of the two ended this link only; lost: the network did; tooLarge, tooMany,
 * broken: what came in, or what had to go out, is more than a link takes, or is no frame of ours.
 */
export type LinkEnd = 'left' | 'lost' | 'tooLarge' | 'tooMany' | 'broken' | 'closed';

export interface LinkEvents {
	opened(): void;
	message(bytes: Uint8Array): void;
	away(isAway: boolean): void;
	/** Once, and the last of all. */
	ended(why: LinkEnd): void;
}

/** Whole messages to and from one member. Small ones overtake large ones; otherwise they come in order. */
export interface Link {
	readonly isOpen: boolean;
	/** Nothing was heard for a while. The link may heal; what is sent meanwhile arrives then. */
	readonly isAway: boolean;
	/** Takes the bytes as they are: they must not change afterwards. What is sent before it is open waits. */
	send(message: Uint8Array): void;
	/** It is known who is there. Until then no more is taken of a large message than they send before they are told to go on. */
	trust(): void;
	/** @param why left: the other side is told that we leave the room; anything else: that this link has ended */
	close(why?: LinkEnd): void;
}

/** Bytes that wait for a network that takes nothing: the largest message, and as much again of others. */
const MOST_WAITING = 2 * LARGEST_MESSAGE;
const LEAVES = 0;
const ENDS = 1;

export function openLink(channel: Channel, events: LinkEvents, clock: Clock = systemClock): Link {
	const outbox = createOutbox(channel);
	const inbox = createInbox();
	let isTooFast = createRate(clock.now);
	let pulse: Pulse | null = null;
	let isTrusted = false;
	/** Parts that are here, which the other side was not told. */
	let untold = 0;
	let isOver = false;

	const end = (why: LinkEnd) => {
		if (isOver) return;
		isOver = true;
		pulse?.stop();
		outbox.clear();
		inbox.clear();
		channel.close();
		events.ended(why);
	};
	const close = (why: LinkEnd) => {
		if (isOver) return;
		if (channel.isOpen) channel.send(frameOf(BYE, Uint8Array.of(why === 'left' ? LEAVES : ENDS)));
		end(why);
	};
	const take = (message: Uint8Array | 'broken' | null) => {
		if (message === 'broken') close('broken');
		else if (message) events.message(message);
	};
	const goOn = () => {
		for (; isTrusted && untold > 0; untold--) if (channel.isOpen) channel.send(frameOf(GOT));
	};
	const takePart = (body: Uint8Array) => {
		const message = inbox.part(body);
		untold += 1;
		goOn();
		if (untold > PARTS_AHEAD) close('tooLarge');
		else take(message);
	};
	const got = (body: Uint8Array) => {
		if (body.length > 0 || !outbox.got()) return close('broken');
		outbox.pump();
	};
	const start = (length: number) => {
		const fault = inbox.start(length);
		if (fault) close(fault);
	};
	const read = (frame: Uint8Array) => {
		const body = frame.subarray(1);
		if (frame[0] === WHOLE) take(body);
		else if (frame[0] === START && body.length === 4) start(lengthIn(body));
		else if (frame[0] === PART) takePart(body);
		else if (frame[0] === GOT) got(body);
		else if (frame[0] === BYE && body.length === 1) end(body[0] === LEAVES ? 'left' : 'closed');
		else if (frame[0] !== BEAT || body.length > 0) close('broken');
	};

	channel.listen({
		opened() {
			if (isOver) return;
			isTooFast = createRate(clock.now);
			const beat = () => channel.isOpen && channel.waiting === 0 && channel.send(frameOf(BEAT));
			pulse = startPulse(clock, beat, events.away);
			events.opened();
			outbox.pump();
		},
		frame(bytes) {
			if (isOver) return;
			pulse?.heard();
			if (bytes.length > FRAME_BYTES) close('tooLarge');
			// Parts are counted by their bytes, and what says that one is here by those that were sent.
			else if (bytes[0] !== PART && bytes[0] !== GOT && isTooFast()) close('tooMany');
			else read(bytes);
		},
		drained: () => outbox.pump(),
		closed: () => end('lost')
	});

	return {
		get isOpen() {
			return !isOver && channel.isOpen;
		},
		get isAway() {
			return pulse?.isAway ?? false;
		},
		send(message) {
			if (isOver) return;
			if (message.length > LARGEST_MESSAGE) return close('tooLarge');
			outbox.add(message);
			if (outbox.waiting > MOST_WAITING) return close('tooMany');
			outbox.pump();
		},
		trust() {
			isTrusted = true;
			goOn();
		},
		close: (why = 'closed') => close(why)
	};
}
