import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (...values: number[]) => new Uint8Array(values);

test('UTF-8 is read, with or without its mark', () => {
	expect(decodeText(new TextEncoder().encode('Eén €'))).toBe('Eén €');
	expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
});

test('UTF-16 is read when it says that it is', () => {
	expect(decodeText(bytes(0xff, 0xfe, 0xe9, 0x00))).toBe('é');
	expect(decodeText(bytes(0xfe, 0xff, 0x00, 0xe9))).toBe('é');
});

test('an older Windows file keeps its accents', () => {
	expect(decodeText(bytes(0x45, 0xe9, 0x6e))).toBe('Eén');
});

test('a file that is not text is none', () => {
	expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00))).toBeNull();
});
