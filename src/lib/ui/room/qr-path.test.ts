import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath, type QrPath } from './qr-path';

/** The path as a camera sees it: dark on light, `scale` pixels a square. */
function picture({ size, path }: QrPath, scale = 4) {
	const side = size * scale;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
			for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
				data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
		}
	}
	return { width: side, height: side, data };
}

/** As long as an invitation with several addresses is. */
const LONG = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$+-./'.repeat(5).slice(0, 160);

test('what is drawn is read again by a camera, short or long', () => {
	for (const text of ['A', LONG.slice(0, 111), LONG]) expect(decodeQR(picture(qrPath(text)))).toBe(text);
});

test('an invitation fits in a code with squares that a laptop camera tells apart', () => {
	expect(qrPath(LONG.slice(0, 111)).size).toBe(37 + 8);
});

test('four light squares stand on every side of it', () => {
	const { size, path } = qrPath(LONG);
	const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
		Number(x),
		Number(y),
		Number(width)
	]);
	const edges = runs.flatMap(([x = 0, y = 0, width = 0]) => [x, y, size - x - width, size - y - 1]);
	expect(Math.min(...edges)).toBe(4);
});

test('characters that make a code larger are refused', () => {
	expect(() => qrPath('lower case')).toThrow();
});
