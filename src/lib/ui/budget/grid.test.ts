import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveBy } from './grid';

const size = { rows: 30, columns: 6 };

describe('keys in the grid', () => {
	test.each([
		['ArrowUp', { row: 14, column: 2 }],
		['ArrowDown', { row: 16, column: 2 }],
		['ArrowLeft', { row: 15, column: 1 }],
		['ArrowRight', { row: 15, column: 3 }],
		['Home', { row: 15, column: 0 }],
		['End', { row: 15, column: 5 }],
		['PageUp', { row: 5, column: 2 }],
		['PageDown', { row: 25, column: 2 }]
	])('%s moves the focus', (key, expected) => {
		expect(moveBy(key, false, { row: 15, column: 2 }, size)).toEqual(expected);
	});

	test('Ctrl+Home and Ctrl+End go to the corners, and Ctrl with an arrow is left to the browser', () => {
		expect(moveBy('Home', true, { row: 15, column: 2 }, size)).toEqual({ row: 0, column: 0 });
		expect(moveBy('End', true, { row: 15, column: 2 }, size)).toEqual({ row: 29, column: 5 });
		expect(moveBy('ArrowDown', true, { row: 15, column: 2 }, size)).toBeNull();
	});

	test('letters, Enter and Tab move nothing', () => {
		for (const key of ['a', '1', 'Enter', 'Tab', 'Escape', 'Delete'])
			expect(moveBy(key, false, { row: 15, column: 2 }, size)).toBeNull();
	});

	test('no row of keys leaves the grid', () => {
		const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
		fc.assert(
			fc.property(fc.array(fc.tuple(key, fc.boolean())), fc.integer({ min: 1, max: 40 }), (keys, rows) => {
				let at = { row: 0, column: 0 };
				for (const [pressed, ctrl] of keys) at = moveBy(pressed, ctrl, at, { rows, columns: 6 }) ?? at;
				expect(at.row).toBeGreaterThanOrEqual(0);
				expect(at.row).toBeLessThan(rows);
				expect(at.column).toBeGreaterThanOrEqual(0);
				expect(at.column).toBeLessThan(6);
			})
		);
	});
});
