import { describe, expect, test } from 'vitest';
import { handClock, type HandClock } from '../../../../../tests/support/channel-pair';
import { MDNS_NAME, chromiumSdp } from '../../../../../tests/support/descriptions';
import { connectOver } from './connection';
import { packDescription } from '../codes/description';
import type { DataChannel, Transport } from './transport';

describe('two descriptions open a link', () => {
	test('the offer, the answer, and the other side as each browser takes it', async () => {
		const [host, guest] = [
			aConnection(),
			aConnection({ sdp: chromiumSdp({ at: ['10.0.0.9 40000 udp'], setup: 'active' }) })
		];
		const offer = await host.connection.offer();
		const answer = await guest.connection.answer(offer);
		await host.connection.complete(answer);
		expect([offer.length, answer.length]).toEqual([73, 61]);
		expect(guest.remote).toMatch(new RegExp(`^offer .*${MDNS_NAME} 54321 typ host.*setup:actpass`, 's'));
		expect(host.remote).toMatch(/^answer .*10\.0\.0\.9 40000 typ host.*setup:active/s);
		expect(host.connection.found).toEqual({ addresses: 1, onlyNames: true, timedOut: false });
		expect(guest.connection.found).toEqual({ addresses: 1, onlyNames: false, timedOut: false });
		host.open();
		expect([host.said, host.connection.link.isOpen]).toEqual([['opened'], true]);
	});

	test('a browser that goes on gathering is asked no longer than 1.5 seconds', async () => {
		const { connection, clock } = aConnection({ sdp: chromiumSdp({ at: [] }), gathering: 'gathering' });
		const offer = connection.offer();
		await settled();
		clock.pass(1_500);
		expect(await offer).toHaveLength(54);
		expect(connection.found).toEqual({ addresses: 0, onlyNames: false, timedOut: true });
	});

	test('a description that is broken, or that the browser refuses, ends the link', async () => {
		const guest = aConnection();
		await expect(guest.connection.answer(new Uint8Array(40))).rejects.toThrow('describes no connection');
		expect(guest.said).toEqual(['broken']);
		const host = aConnection({ refuses: true });
		await host.connection.offer();
		await expect(host.connection.complete(anOffer())).rejects.toThrow('refused');
		expect(host.said).toEqual(['broken']);
	});

	test('a connection that fails is lost, and one that was closed lingers a second for the goodbye', async () => {
		const lost = aConnection();
		lost.open();
		lost.become('failed');
		expect(lost.said).toEqual(['opened', 'lost']);
		const { connection, said, open, clock, closings } = aConnection();
		open();
		connection.link.close('left');
		connection.close();
		expect([said, closings()]).toEqual([['opened', 'left'], 0]);
		clock.pass(10_000);
		expect([closings(), clock.timers]).toEqual([1, 0]);
	});
});

test('an answer that fails while it is carried back, as behind a firewall, opens when the other side has it', async () => {
	const guest = aConnection();
	await guest.connection.answer(anOffer());
	guest.become('failed');
	expect(guest.said).toEqual([]);
	guest.open();
	expect(guest.said).toEqual(['opened']);
	const spare = aConnection({ resting: true });
	spare.become('failed');
	expect(spare.said).toEqual(['lost']);
});

test('a device that was heard once was reached', () => {
	const { connection, hear } = aConnection();
	hear('checking');
	expect(connection.isReached).toBe(false);
	hear('connected');
	hear('disconnected');
	expect(connection.isReached).toBe(true);
});

describe('a connection at rest', () => {
	test('is told of no address until it wakes, and then again until it is open', async () => {
		const spare = aConnection({ resting: true });
		expect(await spare.connection.answer(anOffer())).toHaveLength(73);
		expect(spare.remote).not.toContain('candidate');
		spare.clock.pass(60_000);
		expect(spare.added).toEqual([]);
		spare.connection.wake();
		spare.connection.wake();
		expect(spare.added).toEqual([`candidate:1 1 udp 2113937151 ${MDNS_NAME} 54321 typ host`]);
		spare.clock.pass(4_000);
		expect(spare.added).toHaveLength(3);
		spare.open();
		spare.clock.pass(10_000);
		expect(spare.added).toHaveLength(3);
	});

	test('stays quiet when it has ended, and one that does not rest is not woken', async () => {
		const spare = aConnection({ resting: true });
		await spare.connection.answer(anOffer());
		spare.connection.close();
		spare.connection.wake();
		const other = aConnection();
		await other.connection.answer(anOffer());
		other.connection.wake();
		for (const { clock, added } of [spare, other]) {
			clock.pass(10_000);
			expect(added).toEqual([]);
		}
	});
});

interface Given {
	readonly sdp?: string;
	readonly gathering?: string;
	readonly resting?: boolean;
	readonly refuses?: boolean;
}

/** A connection in a browser that says what the test says. */
function aConnection({ sdp = chromiumSdp(), gathering = 'complete', resting = false, refuses = false }: Given = {}) {
	const clock: HandClock = handClock();
	const said: string[] = [];
	const added: string[] = [];
	let remote = '';
	let state = 'new';
	let closings = 0;
	let iceState = 'new';
	const listeners = new Map<string, () => void>();
	let readyState = 'connecting';
	const data: DataChannel = {
		get readyState() {
			return readyState;
		},
		bufferedAmount: 0,
		binaryType: 'blob',
		bufferedAmountLowThreshold: 0,
		onopen: null,
		onmessage: null,
		onbufferedamountlow: null,
		onclose: null,
		send() {},
		close() {
			readyState = 'closing';
		}
	};
	const transport: Transport = {
		localDescription: { sdp },
		iceGatheringState: gathering,
		get connectionState() {
			return state;
		},
		createDataChannel: () => data,
		setLocalDescription: async () => {},
		async setRemoteDescription(description) {
			if (refuses) throw new Error('refused');
			remote = `${description.type} ${description.sdp}`;
		},
		async addIceCandidate({ candidate }) {
			added.push(candidate);
		},
		get iceConnectionState() {
			return iceState;
		},
		addEventListener: (type, listener) => void listeners.set(type, listener),
		close() {
			closings += 1;
		}
	};
	const events = {
		opened: () => said.push('opened'),
		message() {},
		away() {},
		ended: (why: string) => said.push(why)
	};
	return {
		connection: connectOver(transport, events, { resting, clock }),
		clock,
		said,
		added,
		get remote() {
			return remote;
		},
		closings: () => closings,
		open() {
			readyState = 'open';
			data.onopen?.(new Event('open'));
		},
		become(next: string) {
			state = next;
			listeners.get('connectionstatechange')?.();
		},
		hear(next: string) {
			iceState = next;
			listeners.get('iceconnectionstatechange')?.();
		}
	};
}

function anOffer(): Uint8Array {
	const packed = packDescription(chromiumSdp());
	if (!packed.ok) throw new Error(packed.error);
	return packed.value;
}

const settled = async () => {
	for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};
