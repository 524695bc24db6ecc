import type { Result } from '$lib/plan/result';
import { ADDRESS_BYTES, KINDS, fromHex, readAddress, toHex, writeAddress, type Address } from './address';
import { fromBase64, toBase64 } from './base64';

/**
 * What two browsers must know of each other to open a data channel, in as few bytes as people can carry. The browser's
 * own description is read and never changed; the other side's is written anew out of the bytes.
 *
 *   head 1: number of candidates (bits 0-2), how the credentials are written (bits 3-4), waits for the handshake (bit 5)
 *   credentials: base64 3 + 18 (Chromium) | hexadecimal 4 + 16 (Firefox) | any other text, each with a byte of length
 *   SHA-256 of the certificate 32
 *   each candidate: kind 1, address 16 (name) | 4 (IPv4) | 16 (IPv6), port 2
 */
interface Description {
	readonly user: string;
	readonly password: string;
	readonly fingerprint: Uint8Array;
	/** The other side opens the handshake. Only an answer says so. */
	readonly isPassive: boolean;
	readonly candidates: readonly Candidate[];
}

interface Candidate {
	readonly address: Address;
	readonly port: number;
}

/** More addresses than a laptop has on the networks where colleagues can be. */
export const MOST_CANDIDATES = 6;

/** Packs the browser's own description of a connection with a data channel and nothing else. */
export function packDescription(sdp: string): Result<Uint8Array, 'broken'> {
	const description = readSdp(sdp);
	return description ? { ok: true, value: pack(description) } : { ok: false, error: 'broken' };
}

/** The other side's description, whole, as the browser takes it. */
export function sdpOf(bytes: Uint8Array, type: 'offer' | 'answer'): Result<string, 'broken'> {
	const description = unpack(bytes);
	return description ? { ok: true, value: sdp(description, type) } : { ok: false, error: 'broken' };
}

/** The candidates apart: a connection at rest is described by what `bare` holds and gets these when it is woken. */
export function splitDescription(
	bytes: Uint8Array
): Result<{ readonly bare: Uint8Array; readonly candidates: readonly string[] }, 'broken'> {
	const description = unpack(bytes);
	if (!description) return { ok: false, error: 'broken' };
	const bare = pack({ ...description, candidates: [] });
	return { ok: true, value: { bare, candidates: description.candidates.map(candidateLine) } };
}

/** The same with as many of its addresses as fit in so many bytes, and at least the first. What is broken stays as it is. */
export function fitDescription(bytes: Uint8Array, most: number): Uint8Array {
	const description = unpack(bytes);
	if (!description) return bytes;
	const candidates: Candidate[] = [];
	let length = pack({ ...description, candidates }).length;
	for (const candidate of description.candidates) {
		const more = PLACE_BYTES + ADDRESS_BYTES[candidate.address.kind];
		if (candidates.length > 0 && length + more > most) continue;
		candidates.push(candidate);
		length += more;
	}
	return pack({ ...description, candidates });
}

/** The kind and the port of a candidate. */
const PLACE_BYTES = 3;

function readSdp(sdp: string): Description | null {
	const valueOf = (attribute: RegExp) => attribute.exec(sdp)?.[1] ?? '';
	const user = valueOf(/^a=ice-ufrag:(\S+)/m);
	const password = valueOf(/^a=ice-pwd:(\S+)/m);
	const fingerprint = valueOf(/^a=fingerprint:sha-256 ((?:[0-9a-f]{2}:){31}[0-9a-f]{2})\s*$/im);
	if (!areCredentials(user, password) || !fingerprint) return null;
	return {
		user,
		password,
		fingerprint: fromHex(fingerprint.replaceAll(':', '')),
		isPassive: valueOf(/^a=setup:(\S+)/m) === 'passive',
		candidates: candidatesOf(sdp)
	};
}

/** Only letters of the standard (RFC 8839, 5.4): what is put into the other browser's description adds no line to it. */
const areCredentials = (user: string, password: string): boolean =>
	/^[a-z\d+/]{4,255}$/i.test(user) && /^[a-z\d+/]{22,255}$/i.test(password);

/**
 * Browsers cannot reach each other by TCP. Most networks of a workshop have IPv4, and IPv6 addresses come in numbers. Of two
 * names the browser puts the one that hides IPv6 higher.
 */
function candidatesOf(sdp: string): readonly Candidate[] {
	const found: (Candidate & { readonly priority: number })[] = [];
	for (const [, priority, host = '', port] of sdp.matchAll(/^a=candidate:\S+ 1 udp (\d+) (\S+) (\d+) typ host/gim)) {
		const address = readAddress(host);
		if (address && isPort(Number(port))) found.push({ address, port: Number(port), priority: Number(priority) });
	}
	const ofKind = (kind: Address['kind']) => found.filter(({ address }) => address.kind === kind);
	const names = ofKind('name').sort((one, other) => one.priority - other.priority);
	return [...ofKind('ipv4'), ...names, ...ofKind('ipv6')].slice(0, MOST_CANDIDATES);
}

const isPort = (port: number): boolean => port > 0 && port < 65_536;

function pack({ user, password, fingerprint, isPassive, candidates }: Description): Uint8Array {
	const form = FORMS.findIndex(({ fits }) => fits(user, password));
	const { write } = FORMS[form] ?? TEXT;
	const head = candidates.length | (form << 3) | (isPassive ? 1 << 5 : 0);
	const places = candidates.flatMap(({ address, port }) => [
		KINDS.indexOf(address.kind),
		...address.bytes,
		port >> 8,
		port & 255
	]);
	return Uint8Array.of(head, ...write(user), ...write(password), ...fingerprint, ...places);
}

/** Null when it is cut short, longer than it says, or holds what no browser writes. */
function unpack(bytes: Uint8Array): Description | null {
	let at = 0;
	const take = (length: number) => bytes.subarray(at, (at += length));
	const takeNumber = (length: number) => take(length).reduce((sum, byte) => sum * 256 + byte, 0);
	const head = takeNumber(1);
	const form = FORMS[(head >> 3) & 3];
	const count = head & 7;
	if (!form || head > 63 || count > MOST_CANDIDATES) return null;
	const takeText = (length: number) => form.read(take(length || takeNumber(1)));
	const [user, password] = [takeText(form.userBytes), takeText(form.passwordBytes)];
	const fingerprint = take(32);
	const candidates: Candidate[] = [];
	while (candidates.length < count) {
		const kind = KINDS[takeNumber(1)];
		if (!kind) return null;
		candidates.push({ address: { kind, bytes: take(ADDRESS_BYTES[kind]) }, port: takeNumber(2) });
	}
	const isWhole = at === bytes.length && areCredentials(user, password) && candidates.every(({ port }) => isPort(port));
	return isWhole ? { user, password, fingerprint, isPassive: (head & 32) !== 0, candidates } : null;
}

/** A way to write credentials. Zero bytes: the length stands before the text. */
interface Form {
	readonly userBytes: number;
	readonly passwordBytes: number;
	readonly fits: (user: string, password: string) => boolean;
	readonly write: (text: string) => Uint8Array;
	readonly read: (bytes: Uint8Array) => string;
}

const TEXT: Form = {
	userBytes: 0,
	passwordBytes: 0,
	fits: () => true,
	write: (text) => Uint8Array.of(text.length, ...new TextEncoder().encode(text)),
	read: (bytes) => String.fromCharCode(...bytes)
};

const FORMS: readonly Form[] = [
	{
		userBytes: 3,
		passwordBytes: 18,
		fits: (user, password) => user.length === 4 && password.length === 24,
		write: (text) => fromBase64(text) ?? new Uint8Array(),
		read: toBase64
	},
	{
		userBytes: 4,
		passwordBytes: 16,
		fits: (user, password) => /^[\da-f]{8} [\da-f]{32}$/.test(`${user} ${password}`),
		write: fromHex,
		read: toHex
	},
	TEXT
];

function sdp(description: Description, type: 'offer' | 'answer'): string {
	const { user, password, fingerprint, isPassive, candidates } = description;
	const certificate = toHex(fingerprint)
		.toUpperCase()
		.replace(/(..)(?=.)/g, '$1:');
	const setup = type === 'offer' ? 'actpass' : isPassive ? 'passive' : 'active';
	const lines = [
		'v=0',
		'o=- 1 1 IN IP4 0.0.0.0',
		's=-',
		't=0 0',
		'a=group:BUNDLE 0',
		'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
		'c=IN IP4 0.0.0.0',
		...candidates.map((candidate, index) => `a=${candidateLine(candidate, index)}`),
		`a=ice-ufrag:${user}`,
		`a=ice-pwd:${password}`,
		`a=fingerprint:sha-256 ${certificate}`,
		`a=setup:${setup}`,
		'a=mid:0',
		'a=sctp-port:5000',
		'a=max-message-size:262144'
	];
	return lines.map((line) => `${line}\r\n`).join('');
}

/** The priority of a host's address (RFC 8445, 5.1.2), lower for each that comes later. */
const candidateLine = ({ address, port }: Candidate, index: number): string =>
	`candidate:${index + 1} 1 udp ${2_113_937_151 - index * 256} ${writeAddress(address)} ${port} typ host`;
