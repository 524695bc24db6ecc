/**
 * Bytes as characters that a QR code holds at 5.5 bits each: two bytes in three characters, as base45 (RFC 9285) has it.
 * 41 characters are enough for that. Left out are the ones that do not survive being typed or sent on: the blank, and the
 * percent, star and colon that chat programs read as an escape, as bold and as a smiley.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$+-./';
const BASE = ALPHABET.length;

export function toBase41(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 2) {
		const [high = 0, low] = bytes.subarray(at, at + 2);
		text += low === undefined ? digits(high, 2) : digits(high * 256 + low, 3);
	}
	return text;
}

/** Null when it is no base41. */
export function fromBase41(text: string): Uint8Array | null {
	if (text.length % 3 === 1) return null;
	const bytes: number[] = [];
	for (let at = 0; at < text.length; at += 3) {
		const group = [...text.slice(at, at + 3)].map((character) => ALPHABET.indexOf(character));
		if (group.includes(-1)) return null;
		const value = group.reduceRight((sum, digit) => sum * BASE + digit, 0);
		const length = group.length - 1;
		if (value >= 256 ** length) return null;
		if (length === 2) bytes.push(value >> 8);
		bytes.push(value & 255);
	}
	return Uint8Array.from(bytes);
}

/** The least significant digit first. */
function digits(value: number, count: number): string {
	let text = '';
	for (let left = value; text.length < count; left = Math.floor(left / BASE)) text += ALPHABET[left % BASE] ?? '';
	return text;
}
