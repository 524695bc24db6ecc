import { describe, expect, test } from 'vitest';
import { crc32 } from '$lib/doc/checksum';
import { channelPair, deliverAll, handClock } from '../../../../../tests/support/channel-pair';
import { randomOf } from '../../../../../tests/support/mutations';
import { LARGEST_MESSAGE, PART, WHOLE } from './frames';
import { openLink, type LinkEnd } from './link';

const KIB = 1024;
const MIB = 1024 * KIB;

describe('messages over a link', () => {
	test('come whole and in order, of every size around a frame', () => {
		const { first, second, channels } = linked();
		const sizes = [0, 1, 16_382, 16_383, 16_384, 32_766, 32_767, 100_000, 2, 16_383];
		for (const size of sizes) {
			const message = bytesOf(size);
			first.link.send(message);
			deliverAll(...channels);
			expect(second.got.at(-1)).toBe(printOf(message));
		}
		expect(second.got).toHaveLength(sizes.length);
	});

	test('go both ways, also those that were sent before it was open', () => {
		const { first, second, channels } = linked(false);
		first.link.send(bytesOf(5));
		second.link.send(bytesOf(50_000));
		expect([first.link.isOpen, second.link.isOpen]).toEqual([false, false]);
		channels.forEach((channel) => channel.open());
		expect([first.said, second.said]).toEqual([['opened'], ['opened']]);
		deliverAll(...channels);
		expect(second.got).toEqual([printOf(bytesOf(5))]);
		expect(first.got).toEqual([printOf(bytesOf(50_000))]);
	});

	test('5 MiB go in frames of 16 KiB, and never is more of them given to the network than it needs', () => {
		const { first, second, channels } = linked();
		const large = bytesOf(5 * MIB);
		first.link.send(large);
		let longest = 0;
		while (channels[0].frames.length > 0) {
			longest = Math.max(longest, ...channels[0].frames.map((frame) => frame.length));
			channels[0].deliver(1);
			channels[1].deliver();
		}
		expect(longest).toBe(16 * KIB);
		expect(channels[0].mostWaiting).toBeLessThanOrEqual(48 * KIB);
		expect(second.got).toEqual([printOf(large)]);
	});

	test('a small one overtakes what waits of the large ones, which come in their own order', () => {
		const { first, second, channels } = linked();
		const [one, two] = [bytesOf(3 * MIB), bytesOf(2 * MIB)];
		first.link.send(one);
		first.link.send(two);
		let sent = 0;
		let longestWait = 0;
		for (let delivered = 0; channels[0].frames.length > 0; delivered++) {
			if (delivered % 10 === 0) first.link.send(Uint8Array.of(sent++));
			const before = second.got.length;
			let wait = 0;
			while (channels[0].deliver(1) && second.got.length === before && delivered % 10 === 0) wait += 1;
			channels[1].deliver();
			longestWait = Math.max(longestWait, wait);
		}
		expect(longestWait).toBeLessThanOrEqual(3);
		const largeOnes = [one, two].map(printOf);
		const isLarge = (print: string) => largeOnes.includes(print);
		const smallOnes = Array.from({ length: sent }, (_, index) => printOf(Uint8Array.of(index)));
		expect(second.got.filter((print) => !isLarge(print))).toEqual(smallOnes);
		expect(second.got.filter(isLarge)).toEqual(largeOnes);
		expect(second.got.at(-1)).toBe(largeOnes[1]);
	});

	test('of a large one no more is under way than two parts that the other side does not have', () => {
		const { first, channels } = linked();
		first.link.send(bytesOf(MIB));
		const parts = () => channels[0].frames.filter((frame) => frame[0] === PART).length;
		expect(parts()).toBe(2);
		// The network takes everything at once, as a browser says of it.
		channels[0].deliver();
		expect(parts()).toBe(0);
		channels[1].deliver(1);
		expect(parts()).toBe(1);
		channels[1].deliver();
		expect(parts()).toBe(2);
	});

	test('a small one that was sent before the link opened goes before a large one that came first', () => {
		const { first, channels } = linked(false);
		first.link.send(bytesOf(MIB));
		first.link.send(bytesOf(3));
		channels.forEach((channel) => channel.open());
		expect(channels[0].frames[0]).toEqual(Uint8Array.of(WHOLE, ...bytesOf(3)));
	});

	test('small ones wait as well when the network takes nothing, and all arrive', () => {
		const { first, second, channels } = linked();
		for (let count = 0; count < 400; count++) first.link.send(bytesOf(8 * KIB));
		expect(channels[0].waiting).toBeLessThanOrEqual(MIB + 8 * KIB + 1);
		deliverAll(...channels);
		expect(second.got).toHaveLength(400);
	});

	test('a message that is too large ends the link before anything of it is sent', () => {
		const { first, second, channels } = linked();
		first.link.send(new Uint8Array(LARGEST_MESSAGE + 1));
		expect(first.said).toEqual(['opened', 'tooLarge']);
		deliverAll(...channels);
		expect([second.said, second.got]).toEqual([['opened', 'closed'], []]);
	});

	test('a network that takes nothing fills no memory without end', () => {
		const { first } = linked();
		const megabytes = bytesOf(32 * MIB);
		for (let count = 0; count < 3; count++) first.link.send(megabytes);
		expect(first.said).toEqual(['opened']);
		first.link.send(megabytes);
		first.link.send(megabytes);
		expect(first.said).toEqual(['opened', 'tooMany']);
	});
});

describe('the end of a link', () => {
	test.each<[LinkEnd | undefined, LinkEnd, LinkEnd]>([
		['left', 'left', 'left'],
		[undefined, 'closed', 'closed'],
		['broken', 'broken', 'closed']
	])('closed as %s', (why, own, other) => {
		const { first, second, channels } = linked();
		first.link.close(why);
		deliverAll(...channels);
		expect([first.said, second.said]).toEqual([
			['opened', own],
			['opened', other]
		]);
		expect([first.link.isOpen, second.link.isOpen]).toEqual([false, false]);
	});

	test('the goodbye overtakes a large message', () => {
		const { first, second, channels } = linked();
		first.link.send(bytesOf(5 * MIB));
		first.link.close('left');
		expect(channels[0].deliver(5)).toBeLessThanOrEqual(4);
		expect(second.said).toEqual(['opened', 'left']);
	});

	test('comes once, and nothing comes after it', () => {
		const { clock, first, second, channels } = linked();
		first.link.send(bytesOf(100));
		second.link.close('left');
		second.link.close();
		first.link.close();
		deliverAll(...channels);
		channels[0].cut();
		first.link.send(bytesOf(5));
		clock.pass(60_000);
		expect(second.said).toEqual(['opened', 'left']);
		expect(first.said).toEqual(['opened', 'closed']);
		expect([first.got, second.got]).toEqual([[], []]);
		expect(clock.timers).toBe(0);
	});

	test('a network that dies, and a link that never opened, are lost', () => {
		const { first, second, channels } = linked();
		channels[0].cut();
		expect([first.said, second.said]).toEqual([
			['opened', 'lost'],
			['opened', 'lost']
		]);
		const never = linked(false);
		never.channels[0].cut();
		expect(never.first.said).toEqual(['lost']);
	});

	test('a link that was closed before it opened stays closed', () => {
		const { first, channels } = linked(false);
		first.link.close();
		channels[0].open();
		expect(first.said).toEqual(['closed']);
		expect(first.link.isOpen).toBe(false);
	});
});

describe('a member that is not heard', () => {
	test('is away after 6 seconds, never ended, and back with the first sign', () => {
		const { clock, first, second, channels } = linked();
		first.link.send(bytesOf(7));
		clock.pass(6_000);
		expect(second.said).toEqual(['opened']);
		clock.pass(2_000);
		expect([second.said, second.link.isAway, second.link.isOpen]).toEqual([['opened', 'away'], true, true]);
		clock.pass(70_000);
		expect(second.said).toEqual(['opened', 'away']);
		deliverAll(...channels);
		expect([second.said, second.link.isAway]).toEqual([['opened', 'away', 'back'], false]);
		expect(second.got).toEqual([printOf(bytesOf(7))]);
	});

	test('is heard by beats when nobody types, and beats do not pile up in a gap', () => {
		const { clock, first, second, channels } = linked();
		for (let second = 0; second < 60; second++) {
			clock.pass(1_000);
			deliverAll(...channels);
		}
		expect([first.said, second.said]).toEqual([['opened'], ['opened']]);
		clock.pass(70_000);
		expect(channels[0].frames).toHaveLength(1);
	});

	test('is not away because this page slept', () => {
		const { clock, second, channels } = linked();
		clock.sleep(40_000);
		clock.pass(2_000);
		deliverAll(...channels);
		clock.pass(4_000);
		expect(second.said).toEqual(['opened']);
	});
});

function linked(open = true) {
	const channels = channelPair();
	const clock = handClock();
	const side = (index: 0 | 1) => {
		const got: string[] = [];
		const said: string[] = [];
		const link = openLink(
			channels[index],
			{
				opened: () => said.push('opened'),
				message: (bytes) => got.push(printOf(bytes)),
				away: (isAway) => said.push(isAway ? 'away' : 'back'),
				ended: (why) => said.push(why)
			},
			clock
		);
		link.trust();
		return { got, said, link };
	};
	const [first, second] = [side(0), side(1)];
	if (open) channels.forEach((channel) => channel.open());
	return { channels, clock, first, second };
}

/** Tells messages apart: comparing millions of bytes one by one takes a test a minute. */
const printOf = (bytes: Uint8Array): string => `${bytes.length} bytes, ${crc32(bytes)}`;

function bytesOf(length: number): Uint8Array {
	const random = randomOf(length);
	const bytes = new Uint8Array(length);
	const pattern = Uint8Array.from({ length: Math.min(length, 65_521) }, () => random(256));
	for (let at = 0; at < length; at += pattern.length) bytes.set(pattern.subarray(0, length - at), at);
	return bytes;
}
