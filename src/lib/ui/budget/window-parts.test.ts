import { describe, expect, test } from 'vitest';
import { offsetsOf, partsOf } from './window-parts';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
const offsets = offsetsOf(KEYS, new Map([['b', 50]]), 10);
const drawn = (ranges: Parameters<typeof partsOf>[1]) =>
	partsOf(KEYS, ranges, offsets).map((part) => ('gap' in part ? part.gap : part.key));

describe('which rows of a long budget are in the page', () => {
	test('a row that was on screen counts with its own height, another with the usual one', () => {
		expect([...offsets]).toEqual([0, 10, 60, 70, 80, 90, 100]);
	});

	test('what is left out before, between and after keeps its height', () => {
		expect(drawn([{ from: 2, to: 4 }])).toEqual([60, 'c', 'd', 20]);
		expect(
			drawn([
				{ from: 4, to: 5 },
				{ from: 1, to: 2 }
			])
		).toEqual([10, 'b', 20, 'e', 10]);
	});

	test('a row that is in two ranges is drawn once, and no height is lost', () => {
		expect(
			drawn([
				{ from: 0, to: 3 },
				{ from: 1, to: 2 },
				{ from: 2, to: 4 }
			])
		).toEqual(['a', 'b', 'c', 'd', 20]);
	});

	test('all rows, with a range beyond the end as well, leave no gap', () => {
		expect(drawn([{ from: 0, to: 9 }])).toEqual(KEYS);
		expect(partsOf([], [{ from: 0, to: 40 }], offsetsOf([], new Map(), 10))).toEqual([]);
	});
});
