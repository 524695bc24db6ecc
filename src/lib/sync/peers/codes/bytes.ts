import { fromBase64Url, toBase64Url } from './base64';

/** The bytes of a text that a schema found to be base64url. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	const bytes = fromBase64Url(text);
	if (!bytes) throw new Error('A text is not base64url, which its schema should have found.');
	return new Uint8Array(bytes);
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

export const randomText = (bytes: number): string => toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)));

export const areEqual = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && one.every((byte, index) => byte === other[index]);
