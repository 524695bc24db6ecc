import { describe, expect, it } from 'vitest';
import { foldBars, largestBars, stripesOf, totalOf, type Bar } from './bars';

const bar = (id: string, ...values: number[]): Bar => ({ id, label: id, values });

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

describe('a bar', () => {
	const series = [
		{ name: 'Personeel', colour: 'green' },
		{ name: 'Overig', colour: 'grey' }
	];

	it('has a stripe for each of its values, one after the other', () => {
		expect(stripesOf(bar('a', 30, 10), series, 80)).toBe(
			'linear-gradient(to right, green 0% 37.5%, grey 37.5% 50%, transparent 50%)'
		);
	});

	it('has its own colour when it has one, and nothing for what is below zero or absent', () => {
		expect(stripesOf({ ...bar('a', -5), colour: 'red' }, series, 80)).toBe(
			'linear-gradient(to right, red 0% 0%, red 0% 0%, transparent 0%)'
		);
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
