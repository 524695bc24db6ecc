import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Result } from '$lib/plan/result';
import type { CarrierFault } from './carrier';

/** What goes over a link about the plan. Updates and answers are numbered on each link, from 1 on. */
export type ExchangeMessage =
	/** What the sender has, as a state vector of Yjs: the first step of a sync. */
	| { readonly type: 'ask'; readonly vector: Uint8Array }
	/** All that was not in it: the second step. Holds whatever went over this link under a lower number. */
	| { readonly type: 'answer'; readonly number: number; readonly update: Uint8Array }
	| { readonly type: 'update'; readonly number: number; readonly update: Uint8Array }
	/** Everything up to this number is in the sender's document. */
	| { readonly type: 'confirm'; readonly number: number }
	/** Where one member is, as an awareness update of y-protocols. */
	| { readonly type: 'presence'; readonly entry: Uint8Array };

/** Never renumbered: another version of the app reads them too. */
const KINDS = { ask: 0, answer: 1, update: 2, confirm: 3, presence: 4 } as const;

/** Bytes. An update is as large as the plan that a file may hold. */
const MOST = { ask: 1_000_000, answer: 50_000_000, update: 50_000_000, confirm: 16, presence: 2_300 } as const;

export function encodeMessage(message: ExchangeMessage): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeUint8(encoder, KINDS[message.type]);
	if ('number' in message) encoding.writeVarUint(encoder, message.number);
	if (message.type !== 'confirm') encoding.writeUint8Array(encoder, contentOf(message));
	return encoding.toUint8Array(encoder);
}

export function decodeMessage(bytes: Uint8Array): Result<ExchangeMessage, CarrierFault> {
	const type = TYPES.find((one) => KINDS[one] === bytes[0]);
	if (type === undefined) return { ok: false, error: 'broken' };
	if (bytes.length > MOST[type]) return { ok: false, error: 'tooLarge' };
	try {
		return { ok: true, value: read(type, decoding.createDecoder(bytes)) };
	} catch {
		return { ok: false, error: 'broken' };
	}
}

const TYPES = ['ask', 'answer', 'update', 'confirm', 'presence'] as const;

function contentOf(message: Exclude<ExchangeMessage, { type: 'confirm' }>): Uint8Array {
	if (message.type === 'ask') return message.vector;
	return message.type === 'presence' ? message.entry : message.update;
}

/** Throws when it ends too early, or does not end. */
function read(type: ExchangeMessage['type'], decoder: decoding.Decoder): ExchangeMessage {
	decoding.readUint8(decoder);
	const number = type === 'ask' || type === 'presence' ? 0 : decoding.readVarUint(decoder);
	const rest = decoding.readTailAsUint8Array(decoder);
	switch (type) {
		case 'ask':
			return { type, vector: rest };
		case 'presence':
			return { type, entry: rest };
		case 'confirm':
			if (rest.length > 0) throw new Error('It goes on after its end.');
			return { type, number };
		default:
			return { type, number, update: rest };
	}
}
