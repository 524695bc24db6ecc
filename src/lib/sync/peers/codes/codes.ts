import { crc32 } from '$lib/doc/checksum';
import { SCHEMA_VERSION, type Id } from '$lib/plan/model';
import type { Result } from '$lib/plan/result';
import { fromBase41, toBase41 } from './base41';
import { fromBase64Url, toBase64Url } from './base64';

/** What people carry from the one screen to the other, as a picture, a link or text: the invitation and the reply. */
export interface Code {
	readonly kind: 'offer' | 'answer';
	/** The language that the two apps speak with each other: 0 to 127. */
	readonly protocol: number;
	/** 4 bytes, see `tagOfPlan`. */
	readonly plan: Uint8Array;
	/** 4 random bytes of the invitation, which its reply repeats. */
	readonly invitation: Uint8Array;
	readonly description: Uint8Array;
}

/**
 * half: begins as a code does and is not whole; foreign: no code of this app at all; newer, older: whole, of an app that
 * speaks another protocol.
 */
export type CodeFault = 'empty' | 'half' | 'foreign' | 'newer' | 'older';

/** How often what members say to each other has changed, so that the app before does not understand it. */
const CHANGES = 0;
/** Goes up with what a plan holds as well: the older of two apps could only read what the newer one writes. */
export const PROTOCOL = SCHEMA_VERSION + CHANGES;

/** Every version of the app keeps this frame, so that each can tell what a code of another is. */
const MARK = 0xa7;
const HEAD_BYTES = 10;
const CHECK_BYTES = 2;

export function packCode({ kind, protocol, plan, invitation, description }: Code): Uint8Array {
	const head = [MARK, (protocol << 1) | (kind === 'offer' ? 1 : 0)];
	const bytes = Uint8Array.of(...head, ...plan, ...invitation, ...description);
	return Uint8Array.of(...bytes, ...checkOf(bytes));
}

/** @param page the address of the app, up to the hash */
export const linkOf = (code: Code, page: string): string => `${page}#/samen?j=${toBase64Url(packCode(code))}`;

/** A bare code, to copy. */
export const textOf = (code: Code): string => toBase64Url(packCode(code));

/** What the QR code holds: fewer squares than the link needs. */
export const qrTextOf = (code: Code): string => toBase41(packCode(code));

/** The first bytes of the SHA-256 of the plan's id: tells plans apart, and does not give the id away. */
export async function tagOfPlan(plan: Id): Promise<Uint8Array> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(plan));
	return new Uint8Array(digest, 0, 4);
}

/** Reads what was scanned, clicked or pasted, however it was broken into lines, and with words after it. */
export function readCode(text: string): Result<Code, CodeFault> {
	const [, inLink] = /[?&#]j=([^&#]*)/.exec(text.slice(0, LONGEST)) ?? [];
	const words = (inLink ?? text.slice(0, LONGEST)).split(BLANKS).filter((word) => word !== '');
	let read: Result<Code, CodeFault> = { ok: false, error: 'empty' };
	let joined = '';
	for (const word of words) {
		joined += word;
		if (joined.length > LONGEST_CODE) break;
		const next = readWord(joined);
		if (next.ok) return next;
		// Words after a code make it unreadable: what it was before them says more.
		if (read.error === 'empty' || next.error !== 'foreign') read = next;
	}
	return read;
}

/** Characters of a text that is looked at: a mail around a link, no more. */
const LONGEST = 8_000;
/** Characters of a code with more addresses in it than any has. */
const LONGEST_CODE = 1_000;
/** Also those that chat programs put in unseen. */
const BLANKS = /[\s\u00ad\u200b-\u200f\u2060]+/;

function readWord(word: string): Result<Code, CodeFault> {
	const bytes = [whole(fromBase64Url, word, 4), whole(fromBase41, word, 3)].find((one) => one?.[0] === MARK);
	if (!bytes) return { ok: false, error: 'foreign' };
	const end = bytes.length - CHECK_BYTES;
	const [high, low] = checkOf(bytes.subarray(0, end));
	if (end < HEAD_BYTES || bytes[end] !== high || bytes[end + 1] !== low) return { ok: false, error: 'half' };
	const second = bytes[1] ?? 0;
	const protocol = second >> 1;
	if (protocol !== PROTOCOL) return { ok: false, error: protocol > PROTOCOL ? 'newer' : 'older' };
	const kind = second & 1 ? 'offer' : 'answer';
	const [plan, invitation] = [bytes.slice(2, 6), bytes.slice(6, HEAD_BYTES)];
	return { ok: true, value: { kind, protocol, plan, invitation, description: bytes.slice(HEAD_BYTES, end) } };
}

/** A text that was cut may end inside a group: without the rest of it what came before can still be read. */
const whole = (read: (text: string) => Uint8Array | null, text: string, group: number): Uint8Array | null =>
	read(text) ?? read(text.slice(0, text.length - (text.length % group)));

function checkOf(bytes: Uint8Array): readonly [number, number] {
	const crc = crc32(bytes);
	return [(crc >>> 8) & 255, crc & 255];
}
