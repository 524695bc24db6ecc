import { expect, test } from 'vitest';
import { readLines } from '$lib/exchange/text/lines';
import { linesAround, sourceLines } from './source-lines';

test('a line stands between the two before it and the two after it', () => {
	const lines = sourceLines('a\nb\r\nc\nd\ne\nf');
	expect(linesAround(lines, 4).map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
	expect(linesAround(lines, 1).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
	expect(linesAround(lines, 6).map(({ text }) => text)).toEqual(['d', 'e', 'f']);
});

test('lines are numbered as the recognition numbers them, whatever ends them', () => {
	const source = 'een\r\ntwee\rdrie\u2028vier\n\nzes\u0085zeven\vacht';
	const recognised = readLines(source).map(({ number, text }) => `${number} ${text}`);
	expect(sourceLines(source).map(({ number, text }) => `${number} ${text}`)).toEqual(recognised);
});
