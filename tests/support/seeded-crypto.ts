/**
 * Stands in for the browser's crypto with real signatures, hashes and seeded "random" numbers, and answers at once: a room
 * runs the same way every time. Only what rooms use.
 */
import {
	createECDH,
	createHash,
	createHmac,
	createPrivateKey,
	createPublicKey,
	sign,
	verify,
	type KeyObject
} from 'node:crypto';

type Key =
	| { readonly type: 'raw'; readonly bytes: Buffer }
	| { readonly type: 'key'; readonly key: KeyObject; readonly name: string };

const CURVE = { kty: 'EC', crv: 'P-256' } as const;

export function seededCrypto(seed: number) {
	const random = randomFrom(seed);
	const getRandomValues = <T extends Uint8Array | Uint32Array>(array: T): T => {
		for (let index = 0; index < array.length; index++) array[index] = Math.floor(random() * 2 ** 32);
		return array;
	};
	/** In a large room each of many checks the same. */
	const known = new Map<string, boolean>();
	const keys = new Map<string, Key>();
	const subtle = {
		async digest(_hash: string, bytes: Uint8Array) {
			return bufferOf(createHash('sha256').update(bytes).digest());
		},
		async generateKey() {
			const pair = createECDH('prime256v1');
			const secret = getRandomValues(new Uint8Array(32));
			secret[0] = 1;
			pair.setPrivateKey(secret);
			const raw = pair.getPublicKey();
			const jwk = { ...pointOf(raw), d: pair.getPrivateKey().toString('base64url') };
			return {
				privateKey: { type: 'key', key: createPrivateKey({ key: jwk, format: 'jwk' }), name: '' },
				publicKey: { type: 'raw', bytes: raw }
			};
		},
		async exportKey(_format: string, key: Key) {
			return bufferOf(key.type === 'raw' ? key.bytes : Buffer.alloc(0));
		},
		async importKey(_format: string, bytes: Uint8Array, algorithm: { name: string }): Promise<Key> {
			const raw = Buffer.from(bytes);
			if (algorithm.name === 'HMAC') return { type: 'raw', bytes: raw };
			const name = raw.toString('base64');
			const key = keys.get(name) ?? { type: 'key', key: createPublicKey({ key: pointOf(raw), format: 'jwk' }), name };
			keys.set(name, key);
			return key;
		},
		async sign(_algorithm: unknown, key: Key, bytes: Uint8Array) {
			if (key.type === 'raw') return bufferOf(createHmac('sha256', key.bytes).update(bytes).digest());
			return bufferOf(sign('sha256', bytes, { key: key.key, dsaEncoding: 'ieee-p1363' }));
		},
		async verify(_algorithm: unknown, key: Key, signature: Uint8Array, bytes: Uint8Array) {
			if (key.type !== 'key') return false;
			const said = [key.name, Buffer.from(signature).toString('base64'), Buffer.from(bytes).toString('base64')].join(
				' '
			);
			const isTrue = known.get(said) ?? verify('sha256', bytes, { key: key.key, dsaEncoding: 'ieee-p1363' }, signature);
			known.set(said, isTrue);
			return isTrue;
		}
	};
	return { getRandomValues, subtle, random };
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
const pointOf = (raw: Buffer) => ({
	...CURVE,
	x: raw.subarray(1, 33).toString('base64url'),
	y: raw.subarray(33, 65).toString('base64url')
});
