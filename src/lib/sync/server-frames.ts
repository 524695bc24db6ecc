/**
 * Looks at each frame of a server before anybody reads it: a server is trusted no more than another member of a room.
 * The form is that of Hocuspocus: the document's name, a type, and what belongs to it.
 */
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { decodeSoundUpdate } from '$lib/doc/update-size';

export type Frame =
	/** To be read. */
	| { readonly type: 'sound' }
	/** To be applied. */
	| { readonly type: 'update'; readonly update: Uint8Array }
	/** Asks who we are. Who was not let in yet has just said so, and hears its own words. */
	| { readonly type: 'asksToken' }
	/** Nothing that this app knows, or about another document. */
	| { readonly type: 'other' }
	| { readonly type: 'broken' };

/** Bytes: what is longer is not looked at. */
const LONGEST_FRAME = 50_000_000;
/** Bytes of what others tell of themselves, of which this app reads nothing. */
const LONGEST_PRESENCE = 64_000;

/** As Hocuspocus numbers them. */
const TYPE = { sync: 0, presence: 1, auth: 2, queryPresence: 3, close: 7, status: 8, ping: 9 } as const;
const AUTH = { token: 0, denied: 1, admitted: 2 } as const;

export function frameOf(data: unknown, name: string): Frame {
	if (!(data instanceof ArrayBuffer) || data.byteLength === 0 || data.byteLength > LONGEST_FRAME) return BROKEN;
	const bytes = new Uint8Array(data);
	if (bytes.length === 1) return bytes[0] === TYPE.ping ? SOUND : BROKEN;
	try {
		const decoder = decoding.createDecoder(bytes);
		return decoding.readVarString(decoder) === name ? contentOf(decoder) : OTHER;
	} catch {
		return BROKEN;
	}
}

const SOUND: Frame = { type: 'sound' };
const OTHER: Frame = { type: 'other' };
const BROKEN: Frame = { type: 'broken' };

/** Throws when it ends too early. */
function contentOf(decoder: decoding.Decoder): Frame {
	switch (decoding.readVarUint(decoder)) {
		case TYPE.sync:
			return syncOf(decoding.readVarUint(decoder), decoding.readVarUint8Array(decoder));
		case TYPE.presence:
			return isPresence(decoding.readVarUint8Array(decoder)) ? SOUND : BROKEN;
		case TYPE.auth:
			return authOf(decoding.readVarUint(decoder), decoder);
		case TYPE.close:
			decoding.readVarString(decoder);
			return SOUND;
		case TYPE.status:
			decoding.readVarInt(decoder);
			return SOUND;
		case TYPE.queryPresence:
			return SOUND;
		default:
			return OTHER;
	}
}

function syncOf(step: number, content: Uint8Array): Frame {
	if (step === 1 || step === 2) return decodeSoundUpdate(content) ? { type: 'update', update: content } : BROKEN;
	Y.decodeStateVector(content);
	return step === 0 ? SOUND : BROKEN;
}

function authOf(answer: number, decoder: decoding.Decoder): Frame {
	if (answer === AUTH.token) return { type: 'asksToken' };
	decoding.readVarString(decoder);
	return answer === AUTH.denied || answer === AUTH.admitted ? SOUND : BROKEN;
}

/** Whether those who read it find what they expect. Throws when it is no JSON. */
function isPresence(content: Uint8Array): boolean {
	if (content.length > LONGEST_PRESENCE) return false;
	const decoder = decoding.createDecoder(content);
	for (let left = decoding.readVarUint(decoder); left > 0; left--) {
		decoding.readVarUint(decoder);
		decoding.readVarUint(decoder);
		JSON.parse(decoding.readVarString(decoder));
	}
	return true;
}
