import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipPieces } from './pieces-file';

test('a file with what is stored has each piece, byte for byte and in order', () => {
	const pieces = Array.from({ length: 12 }, (_, index) => new Uint8Array([255, index, 0]));
	const entries = unzipSync(zipPieces(pieces));
	expect(Object.keys(entries)[9]).toBe('0010.bin');
	expect(Object.values(entries).map((bytes) => [...bytes])).toEqual(pieces.map((bytes) => [...bytes]));
});
