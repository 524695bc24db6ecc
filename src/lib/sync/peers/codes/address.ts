/**
 * Where a browser can be reached: the name it makes up to hide its address (mDNS, a random UUID), or a plain address.
 * Each kind has its own number of bytes, and what Chromium and Firefox write is the text.
 */
export type AddressKind = 'name' | 'ipv4' | 'ipv6';

export const KINDS: readonly AddressKind[] = ['name', 'ipv4', 'ipv6'];
export const ADDRESS_BYTES: Readonly<Record<AddressKind, number>> = { name: 16, ipv4: 4, ipv6: 16 };

export interface Address {
	readonly kind: AddressKind;
	readonly bytes: Uint8Array;
}

const NAME = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\.local$/i;

/** Null for what another member cannot use: a name of another form, an address that means something on one link only. */
export function readAddress(text: string): Address | null {
	const name = NAME.exec(text);
	if (name) return { kind: 'name', bytes: fromHex(name.slice(1).join('')) };
	const ipv4 = ipv4Bytes(text);
	if (ipv4) return { kind: 'ipv4', bytes: Uint8Array.from(ipv4) };
	const ipv6 = ipv6Bytes(text);
	const isLinkLocal = ipv6?.[0] === 0xfe && ((ipv6[1] ?? 0) & 0xc0) === 0x80;
	return ipv6 && !isLinkLocal ? { kind: 'ipv6', bytes: Uint8Array.from(ipv6) } : null;
}

export function writeAddress({ kind, bytes }: Address): string {
	if (kind === 'ipv4') return bytes.join('.');
	const hex = toHex(bytes);
	if (kind === 'ipv6') return hex.replace(/(.{4})(?=.)/g, '$1:');
	return `${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}.local`;
}

export const toHex = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param hex an even number of hexadecimal digits */
export const fromHex = (hex: string): Uint8Array =>
	Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));

function ipv4Bytes(text: string): readonly number[] | null {
	if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return null;
	const bytes = text.split('.').map(Number);
	return bytes.every((byte) => byte < 256) ? bytes : null;
}

function ipv6Bytes(text: string): readonly number[] | null {
	const halves = text.split('::');
	if (halves.length > 2 || !text.includes(':')) return null;
	const [before, after] = halves.map(groupBytes);
	if (!before || after === null) return null;
	if (!after) return before.length === 16 ? before : null;
	const gap = 16 - before.length - after.length;
	return gap > 0 ? [...before, ...new Array<number>(gap).fill(0), ...after] : null;
}

/** Groups of four hexadecimal digits; the last may be an IPv4 address. */
function groupBytes(half: string): readonly number[] | null {
	if (half === '') return [];
	const groups = half.split(':');
	const bytes: number[] = [];
	for (const [index, group] of groups.entries()) {
		const ipv4 = index === groups.length - 1 ? ipv4Bytes(group) : null;
		if (!ipv4 && !/^[0-9a-f]{1,4}$/i.test(group)) return null;
		const value = Number.parseInt(group, 16);
		bytes.push(...(ipv4 ?? [value >> 8, value & 255]));
	}
	return bytes;
}
