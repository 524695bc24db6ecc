import { describe, expect, test } from 'vitest';
import { toBase64Url } from '../codes/base64';
import { decode, encode, type Message } from './messages';

const text = (bytes: number) => toBase64Url(new Uint8Array(bytes).fill(7));
const card = { id: text(12), name: 'Bo', person: null, publicKey: text(65), signature: text(64) };
const key = { id: text(8), epoch: 3, by: 'p1', secret: text(32) };

const MESSAGES: readonly Message[] = [
	{ type: 'hello', name: 'Zoë', app: '1.2.3', protocol: 1 },
	{ type: 'wait' },
	{ type: 'admit', plan: 'p', role: 'viewer', key, host: card, founders: [text(12)], nonce: text(16) },
	{ type: 'refuse', reason: 'no' },
	{ type: 'refuse', reason: 'key', key: { id: text(8), epoch: 1 } },
	{ type: 'ready', card, generation: 2, proof: text(64) },
	{ type: 'members', cards: [card], grants: [], linked: [text(12)] },
	{ type: 'spare', kind: 'offer', generation: 1, description: text(60) },
	{ type: 'proof', step: 'nonce', member: text(12), key: { id: text(8), epoch: 1 }, nonce: text(16) },
	{ type: 'proof', step: 'mac', mac: text(32) },
	{ type: 'bye', member: text(12), signature: text(64) },
	{ type: 'direct', bytes: Uint8Array.of(1, 2) },
	{ type: 'direct', bytes: new Uint8Array() }
];

const json = (type: number, body: unknown) =>
	new Uint8Array([type, ...new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))]);

describe('a message', () => {
	test.each(MESSAGES)('arrives as it was sent: $type', (message) => {
		expect(decode(encode(message))).toEqual(message);
	});

	test('that only says "wait" is one byte', () => {
		expect(encode({ type: 'wait' })).toEqual(Uint8Array.of(2));
	});

	test('keeps the number of its type for ever', () => {
		expect(MESSAGES.map((message) => encode(message)[0])).toEqual([1, 2, 3, 4, 4, 5, 6, 8, 9, 9, 11, 12, 12]);
	});

	test('of a later version may tell more', () => {
		expect(decode(json(1, { name: 'Bo', app: '9', protocol: 2, colour: 'red' }))).toEqual({
			type: 'hello',
			name: 'Bo',
			app: '9',
			protocol: 2
		});
	});

	test.each([
		['without a type', new Uint8Array()],
		['of type 0', Uint8Array.of(0)],
		['of an unknown type', Uint8Array.of(77, 1)],
		['with no JSON', json(6, '{')],
		['with a list for an object', json(1, '[1]')],
		['with a name of 81 characters', json(1, { name: 'x'.repeat(81), app: '1', protocol: 1 })],
		['without a name', json(1, { name: '', app: '1', protocol: 1 })],
		['with a version that is no number', json(1, { name: 'Bo', app: '1', protocol: '1' })],
		['with a greeting of 3 kB', json(1, { name: 'Bo', app: '1', protocol: 1, more: 'x'.repeat(3_000) })],
		['with 65 members', json(6, { cards: Array.from({ length: 65 }, () => card), grants: [] })],
		['with a megabyte of members', json(6, { more: 'x'.repeat(1_000_000) })],
		['with an id that is too long', json(11, { member: text(13), signature: text(64) })],
		['with an id that is no base64url', json(11, { member: '!'.repeat(16), signature: text(64) })],
		['with a signature that is too short', json(11, { member: text(12), signature: text(63) })],
		['with bytes that are no UTF-8', Uint8Array.of(1, 0xff, 0xfe)]
	])('%s is none', (_what, bytes) => {
		expect(decode(bytes)).toBeNull();
	});
});
