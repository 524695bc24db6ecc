import { describe, expect, test } from 'vitest';
import { rangeBetween, withHeights } from './line-heights';

describe('the lines of a long list', () => {
	const offsets = Float64Array.of(0, 10, 30, 50, 70, 80, 90, 110, 130);

	test('are measured once: nothing new is the same', () => {
		const heights = withHeights(new Map([['a', 20]]), [
			['b', 30],
			['c', 0]
		]);
		expect([...heights]).toEqual([
			['a', 20],
			['b', 30]
		]);
		expect(withHeights(heights, [['b', 30]])).toBe(heights);
	});

	test('are those between two heights, a part of one included', () => {
		expect(rangeBetween(offsets, 35, 55)).toEqual({ from: 2, to: 4 });
		expect(rangeBetween(offsets, -100, 5)).toEqual({ from: 0, to: 1 });
		expect(rangeBetween(offsets, 100, 9999)).toEqual({ from: 6, to: 8 });
		expect(rangeBetween(Float64Array.of(0), 0, 100)).toEqual({ from: 0, to: 0 });
	});
});
