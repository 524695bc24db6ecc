import { describe, expect, it } from 'vitest';
import { foldBars, largestBars, totalOf, wrapLabel, type Bar } from './bars';

const bar = (id: string, ...values: number[]): Bar => ({ id, label: id, values });
const atMost = (length: number) => (line: string) => line.length <= length;

describe('the largest bar', () => {
	it('is the one with the highest sum of its series', () => {
		expect(largestBars([bar('a', 3, 1), bar('b', 1, 4)]).map(({ id }) => id)).toEqual(['b']);
	});

	it('is all of them at a tie, in their order', () => {
		expect(largestBars([bar('a', 2), bar('b', 1), bar('c', 2)]).map(({ id }) => id)).toEqual(['a', 'c']);
	});

	it('is none when everything is zero, negative or absent', () => {
		expect(largestBars([bar('a', 0), bar('b', -3)])).toEqual([]);
		expect(largestBars([])).toEqual([]);
	});
});

describe('more bars than a chart can show', () => {
	const many = [bar('a', 5, 0), bar('b', 1, 1), bar('c', 9, 0), bar('d', 1, 2)];

	it('become one bar after the largest ones, which stay in the order of the plan', () => {
		const folded = foldBars(many, 3, (count) => `${count} andere`);
		expect(folded.map(({ label }) => label)).toEqual(['a', 'c', '2 andere']);
		expect(folded[2]?.values).toEqual([2, 3]);
	});

	it('keep their total', () => {
		const sum = (bars: readonly Bar[]) => bars.reduce((total, each) => total + totalOf(each), 0);
		expect(sum(foldBars(many, 2, String))).toBe(sum(many));
	});

	it('are left alone when they fit', () => {
		expect(foldBars(many, 4, String)).toBe(many);
	});
});

describe('the label of a bar', () => {
	it('stays on one line when it fits', () => {
		expect(wrapLabel('Organisatie', atMost(20))).toEqual(['Organisatie']);
	});

	it('breaks between words', () => {
		expect(wrapLabel('Coördinatie programma Publieke regie', atMost(22))).toEqual([
			'Coördinatie programma',
			'Publieke regie'
		]);
	});

	it('ends in an ellipsis when two lines are not enough', () => {
		expect(wrapLabel('een twee drie vier vijf', atMost(9))).toEqual(['een twee', 'drie vie…']);
	});

	it('cuts one long word, also where nothing fits', () => {
		expect(wrapLabel('Leermiddelenontwikkeling', atMost(8))).toEqual(['Leermid…']);
		expect(wrapLabel('Woord', () => false)).toEqual(['W…']);
	});
});
