import { toBase64Url } from '../codes/base64';
import { bytesOf, utf8 } from '../codes/bytes';

/** base64url of the first 12 bytes of the SHA-256 of a member's public key, so nobody can take another's. */
export type MemberId = string;

/** What is signed: a word for what it is about, then its values. */
export type Signed = readonly (string | number | null)[];

/** Who somebody is in this room, for one stay: the secret half of the key never leaves the page. */
export interface Identity {
	readonly id: MemberId;
	/** The raw public key as base64url. */
	readonly publicKey: string;
	sign(values: Signed): Promise<string>;
}

const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;
const ID_BYTES = 12;

export async function createIdentity(): Promise<Identity> {
	const { privateKey, publicKey } = await crypto.subtle.generateKey(KEY, false, ['sign', 'verify']);
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
	return {
		id: await idOf(toBase64Url(raw)),
		publicKey: toBase64Url(raw),
		sign: async (values) => toBase64Url(new Uint8Array(await crypto.subtle.sign(SIGNATURE, privateKey, saidIn(values))))
	};
}

/** @param publicKey as Identity tells it */
export const idOf = async (publicKey: string): Promise<MemberId> =>
	toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(publicKey)), 0, ID_BYTES));

/** False also for what is no key or no signature at all. */
export async function isSigned(publicKey: string, values: Signed, signature: string): Promise<boolean> {
	try {
		const key = await crypto.subtle.importKey('raw', bytesOf(publicKey), KEY, false, ['verify']);
		return await crypto.subtle.verify(SIGNATURE, key, bytesOf(signature), saidIn(values));
	} catch {
		return false;
	}
}

/** As isSigned, by somebody whose key came with what they said. */
export const isSignedBy = async (
	id: MemberId,
	publicKey: string,
	values: Signed,
	signature: string
): Promise<boolean> => (await idOf(publicKey)) === id && isSigned(publicKey, values, signature);

const saidIn = (values: Signed): Uint8Array<ArrayBuffer> => utf8(JSON.stringify(['planregie room 1', ...values]));
