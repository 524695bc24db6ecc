import { describe, expect, test } from 'vitest';
import { cellAfter } from './cell-keys';

const openable = [
	[true, false, true],
	[false, false, true],
	[true, true, false]
];
const after = (row: number, column: number, key: string) => {
	const to = cellAfter(openable, { row, column }, key);
	return to && [to.row, to.column];
};

describe('the arrows in a table of links', () => {
	test('go to the next cell that can be opened, over those that cannot', () => {
		expect(after(0, 0, 'ArrowRight')).toEqual([0, 2]);
		expect(after(0, 0, 'ArrowDown')).toEqual([2, 0]);
		expect(after(2, 0, 'ArrowUp')).toEqual([0, 0]);
		expect(after(0, 2, 'ArrowLeft')).toEqual([0, 0]);
	});

	test('stay where they are at the edge, or when nothing further can be opened', () => {
		expect(after(0, 0, 'ArrowUp')).toBeNull();
		expect(after(1, 2, 'ArrowDown')).toBeNull();
		expect(after(2, 1, 'ArrowRight')).toBeNull();
	});

	test('Home and End go to the first and the last of the row', () => {
		expect(after(2, 1, 'Home')).toEqual([2, 0]);
		expect(after(2, 0, 'End')).toEqual([2, 1]);
		expect(after(1, 2, 'Home')).toEqual([1, 2]);
	});

	test('other keys are left alone', () => {
		expect(after(0, 0, 'Enter')).toBeNull();
	});
});
