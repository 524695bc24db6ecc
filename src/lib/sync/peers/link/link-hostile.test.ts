import { describe, expect, test } from 'vitest';
import { channelPair, deliverAll, handClock } from '../../../../../tests/support/channel-pair';
import { randomOf, spoilBytes, type Random } from '../../../../../tests/support/mutations';
import {
	BEAT,
	BODY_BYTES,
	BYE,
	FRAME_BYTES,
	GOT,
	LARGEST_MESSAGE,
	PART,
	START,
	WHOLE,
	frameOf,
	startFrame
} from './frames';
import { openLink } from './link';

describe('a frame that no app of ours sends ends the link with a reason', () => {
	const full = () => new Uint8Array(BODY_BYTES);
	test.each([
		['nothing at all, or text', [new Uint8Array()], 'broken'],
		['a type that is not known', [frameOf(6)], 'broken'],
		['that a part is here which nobody sent', [frameOf(GOT)], 'broken'],
		['that a part is here, and more', [frameOf(GOT, Uint8Array.of(1))], 'broken'],
		['a frame that is too long', [frameOf(WHOLE, new Uint8Array(FRAME_BYTES))], 'tooLarge'],
		['a part that was not announced', [frameOf(PART, full())], 'broken'],
		['a message that is announced too large', [startFrame(LARGEST_MESSAGE + 1)], 'tooLarge'],
		['the largest number', [startFrame(0xffffffff)], 'tooLarge'],
		['parts for what fits in a frame', [startFrame(BODY_BYTES)], 'broken'],
		['an announcement of nothing', [startFrame(0)], 'broken'],
		['an announcement that is cut', [frameOf(START, new Uint8Array(3))], 'broken'],
		['a second message before the first has come', [startFrame(40_000), startFrame(40_000)], 'broken'],
		['a part that is shorter than announced', [startFrame(40_000), frameOf(PART, new Uint8Array(16))], 'broken'],
		['an empty part', [startFrame(40_000), frameOf(PART)], 'broken'],
		['a part more than announced', [startFrame(20_000), ...parts(20_000), frameOf(PART, full())], 'broken'],
		['a last part that is too long', [startFrame(20_000), frameOf(PART, full()), frameOf(PART, full())], 'broken'],
		['a beat that says something', [frameOf(BEAT, Uint8Array.of(1))], 'broken'],
		['a goodbye without a reason', [frameOf(BYE)], 'broken']
	])('%s', (_name, frames, why) => {
		const peer = attacked();
		frames.forEach((frame) => peer.send(frame));
		expect(peer.ended).toBe(why);
		expect(peer.ends).toBe(1);
		expect(peer.timers).toBe(0);
	});

	test('parts without end hold no more than was announced', () => {
		const peer = attacked();
		peer.send(startFrame(10 * 1024 * 1024));
		let sent = 0;
		while (!peer.ended && sent < 2_000) {
			peer.send(frameOf(PART, full()));
			sent += 1;
		}
		expect([peer.ended, sent]).toEqual(['broken', Math.ceil((10 * 1024 * 1024) / BODY_BYTES)]);
		expect(peer.messages).toBe(0);
	});
});

describe('somebody of whom nothing is known yet', () => {
	test('makes us hold two parts of a message, and no more', () => {
		const peer = attacked({ isKnown: false });
		peer.send(startFrame(LARGEST_MESSAGE));
		for (const part of parts(2 * BODY_BYTES)) peer.send(part);
		expect([peer.ended, peer.told]).toEqual([null, 0]);
		peer.send(frameOf(PART, new Uint8Array(BODY_BYTES)));
		expect([peer.ended, peer.messages, peer.told]).toEqual(['tooLarge', 0, 0]);
	});

	test('nor with one message after the other', () => {
		const peer = attacked({ isKnown: false });
		for (let count = 0; count < 3; count++)
			for (const frame of [startFrame(20_000), ...parts(20_000)]) peer.send(frame);
		expect([peer.ended, peer.messages]).toEqual(['tooLarge', 1]);
	});

	test('is told to go on as soon as it is known who it is, so that what was on its way then is not lost', () => {
		const peer = attacked({ isKnown: false });
		const [first, second, ...rest] = parts(100_000);
		for (const frame of [startFrame(100_000), first, second]) if (frame) peer.send(frame);
		peer.link.trust();
		expect(peer.told).toBe(2);
		for (const part of rest) peer.send(part);
		expect([peer.ended, peer.messages, peer.told]).toEqual([null, 1, 7]);
	});
});

describe('a peer that sends without pause', () => {
	test('10,000 frames a second end the link within two seconds', () => {
		for (const frame of [frameOf(WHOLE, Uint8Array.of(1)), frameOf(BEAT), frameOf(WHOLE)]) {
			const peer = attacked();
			let sent = 0;
			for (; !peer.ended && sent < 100_000; sent++) {
				if (sent % 10 === 0) peer.pass(1);
				peer.send(frame);
			}
			expect(peer.ended).toBe('tooMany');
			expect(sent).toBeLessThanOrEqual(20_001);
		}
	});

	test('1,900 a second for a minute, and a burst after a hitch, are no offence', () => {
		const peer = attacked();
		for (let tick = 0; tick < 600; tick++) {
			peer.pass(100);
			for (let count = 0; count < 190; count++) peer.send(frameOf(WHOLE, Uint8Array.of(1)));
		}
		peer.pass(5_000);
		for (let count = 0; count < 20_000; count++) peer.send(frameOf(WHOLE, Uint8Array.of(1)));
		peer.pass(2_000);
		for (let count = 0; count < 1_000; count++) peer.send(frameOf(WHOLE, Uint8Array.of(1)));
		expect(peer.ended).toBe(null);
		expect(peer.messages).toBe(600 * 190 + 21_000);
	});

	test('the parts of a large message do not count as messages', () => {
		const peer = attacked();
		peer.send(startFrame(LARGEST_MESSAGE));
		for (const part of parts(LARGEST_MESSAGE)) {
			peer.pass(0.1);
			peer.send(part);
		}
		expect([peer.ended, peer.messages]).toEqual([null, 1]);
	});
});

test('a fast network, in which parts are had by the thousand, ends no link', () => {
	const peer = attacked();
	const large = new Uint8Array(LARGEST_MESSAGE / 2);
	for (let count = 0; count < 3; count++) peer.link.send(large);
	peer.send(frameOf(BEAT));
	for (let had = 0; had < peer.parts; had++) {
		peer.pass(0.4);
		peer.send(frameOf(GOT));
	}
	expect([peer.ended, peer.parts]).toEqual([null, 3 * Math.ceil(large.length / BODY_BYTES)]);
});

test('40,000 random and spoilt frames: nothing throws, no message is longer than what came, every link ends cleanly', () => {
	const random = randomOf(20_261_122);
	const ends = new Map<string, number>();
	let links = 0;
	let peer = attacked();
	for (let round = 0; round < 40_000; round++) {
		if (peer.ended) {
			if (peer.ends !== 1 || peer.timers !== 0) throw new Error(`${peer.ends} ends, ${peer.timers} timers`);
			ends.set(peer.ended, (ends.get(peer.ended) ?? 0) + 1);
			links += 1;
			peer = attacked();
		}
		if (random(50) === 0) peer.pass(random(3_000));
		peer.send(hostileFrame(random));
		if (peer.received > peer.sent) throw new Error('More was received than sent.');
	}
	expect([...ends.keys()].sort()).toEqual(['broken', 'closed', 'left', 'tooLarge']);
	expect(links).toBeGreaterThan(1_000);
});

test('a link with an honest member goes on while another is ended', () => {
	const [bad, good] = [attacked(), attacked()];
	good.send(startFrame(20_000));
	bad.send(frameOf(99));
	parts(20_000).forEach((part) => good.send(part));
	expect([bad.ended, good.ended, good.messages]).toEqual(['broken', null, 1]);
});

function hostileFrame(random: Random): Uint8Array<ArrayBuffer> {
	const noise = (length: number) => Uint8Array.from({ length }, () => random(256));
	switch (random(9)) {
		case 0:
			return noise(random(64));
		case 8:
			return frameOf(
				BYE,
				noise(random(2)).map((byte) => byte & 1)
			);
		case 1:
			return frameOf(random(8), noise(random(16)));
		case 2:
			return spoilBytes(startFrame(random(100_000)), random);
		case 3:
			return startFrame(BODY_BYTES + 1 + random(BODY_BYTES * 3));
		case 4:
		case 5:
			return frameOf(PART, new Uint8Array(random(4) ? BODY_BYTES : random(FRAME_BYTES * 2)));
		case 6:
			return spoilBytes(frameOf(WHOLE, noise(random(300))), random);
		default:
			return frameOf(WHOLE, new Uint8Array(random(FRAME_BYTES + 16)));
	}
}

function parts(length: number): readonly Uint8Array<ArrayBuffer>[] {
	const count = Math.ceil(length / BODY_BYTES);
	return Array.from({ length: count }, (_, index) =>
		frameOf(PART, new Uint8Array(Math.min(BODY_BYTES, length - index * BODY_BYTES)))
	);
}

/** A link whose other side sends whatever it likes. */
function attacked({ isKnown = true } = {}) {
	const [near, far] = channelPair();
	const clock = handClock();
	let [messages, received, sent, ends, parts, told] = [0, 0, 0, 0, 0, 0];
	let ended: string | null = null;
	const link = openLink(
		near,
		{
			opened() {},
			message(bytes) {
				messages += 1;
				received += bytes.length;
			},
			away() {},
			ended(why) {
				ends += 1;
				ended = why;
			}
		},
		clock
	);
	const frame = (bytes: Uint8Array) => {
		if (bytes[0] === PART) parts += 1;
		if (bytes[0] === GOT) told += 1;
	};
	far.listen({ opened() {}, frame, drained() {}, closed() {} });
	near.open();
	far.open();
	if (isKnown) link.trust();
	return {
		send(frame: Uint8Array<ArrayBuffer>) {
			if (!far.isOpen) return;
			sent += frame.length;
			far.send(frame);
			deliverAll(far, near);
		},
		link,
		pass: clock.pass,
		/** Parts that it was told of that they are here. */
		get told() {
			near.deliver();
			return told;
		},
		/** That came to the other side. */
		get parts() {
			return parts;
		},
		get messages() {
			return messages;
		},
		get received() {
			return received;
		},
		get sent() {
			return sent;
		},
		get ends() {
			return ends;
		},
		get ended() {
			return ended;
		},
		get timers() {
			return clock.timers;
		}
	};
}
