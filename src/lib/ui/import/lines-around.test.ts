import { expect, test } from 'vitest';
import { sourceLines } from '$lib/exchange/text/source-lines';
import { linesAround } from './lines-around';

test('a line stands between the two before it and the two after it', () => {
	const lines = sourceLines('a\nb\r\nc\nd\ne\nf');
	expect(linesAround(lines, 4).map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
	expect(linesAround(lines, 1).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
	expect(linesAround(lines, 6).map(({ text }) => text)).toEqual(['d', 'e', 'f']);
});
