import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { namesInZip, openZip } from './zip';

const everything = () => true;
const zip = zipSync({ 'a.xml': strToU8('een'), 'media/b.png': strToU8('twee'), 'c.xml': strToU8('drie') });

/** Another size in the list of a zip's entries, which says how much is unpacked. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
	const lying = bytes.slice();
	const list = lying.findLastIndex((byte, at) => byte === 0x50 && lying[at + 1] === 0x4b && lying[at + 2] === 0x01);
	new DataView(lying.buffer).setUint32(list + 24, size, true);
	return lying;
}

test('only what is wanted is unpacked', () => {
	const opened = openZip(zip, (name) => name.endsWith('.xml'));
	expect(opened.ok && [...opened.value.keys()]).toEqual(['a.xml', 'c.xml']);
	expect(opened.ok && new TextDecoder().decode(opened.value.get('c.xml'))).toBe('drie');
});

test('the names are known without unpacking, however large the entries are', () => {
	expect(namesInZip(zip)).toEqual({ ok: true, value: ['a.xml', 'media/b.png', 'c.xml'] });
	expect(namesInZip(withSize(zip, 4_000_000_000)).ok).toBe(true);
});

test('a zip that unpacks to too much is refused before it is unpacked', () => {
	const bomb = zipSync({ 'a.xml': new Uint8Array(3_000_000), 'b.xml': new Uint8Array(3_000_000) });
	expect(bomb.length).toBeLessThan(10_000);
	expect(openZip(bomb, everything, 5_000_000)).toEqual({ ok: false, error: 'tooLarge' });
	expect(openZip(bomb, (name) => name === 'a.xml', 5_000_000).ok).toBe(true);
	expect(openZip(withSize(zip, 200_000_000), everything)).toEqual({ ok: false, error: 'tooLarge' });
});

test('an entry that is larger than it says is cut off where it said that it ends', () => {
	const lying = withSize(zipSync({ 'a.xml': new Uint8Array(1_000_000).fill(97) }), 10);
	const opened = openZip(lying, everything);
	expect(opened.ok && opened.value.get('a.xml')?.length).toBeLessThanOrEqual(10);
});

test('a zip with more entries than any document has is refused', () => {
	const many = Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`${index}`, new Uint8Array(0)]));
	expect(openZip(zipSync(many), () => false)).toEqual({ ok: false, error: 'tooLarge' });
});

test.each([
	['nothing', new Uint8Array(0), 'notAZip'],
	['a text', strToU8('Jaarplan 2027'), 'notAZip'],
	['a zip that is cut off', zip.slice(0, 60), 'notAZip'],
	['an office file with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'encrypted']
])('%s cannot be opened', (_, bytes, error) => {
	expect(openZip(bytes, everything)).toEqual({ ok: false, error });
});

test('a zip of which an entry is locked says so', () => {
	const locked = zip.slice();
	const view = new DataView(locked.buffer);
	view.setUint16(6, 1, true);
	view.setUint16(8, 99, true);
	const list = locked.findIndex((byte, at) => byte === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 0x01);
	view.setUint16(list + 10, 99, true);
	expect(openZip(locked, everything)).toEqual({ ok: false, error: 'encrypted' });
});
