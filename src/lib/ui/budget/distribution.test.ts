import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id } from '$lib/plan/model';
import { activity, budgetLine } from '../../../../tests/support/plans';
import { distribution, equalParts, sharesOf, typedKey } from './distribution';

const line = (id: Id, heading: Id, entity: Id, personnel: number | null, other: number | null) =>
	budgetLine(id, {
		heading,
		entity,
		amounts: {
			...(personnel === null ? {} : { 'original.personnel': personnel }),
			...(other === null ? {} : { 'original.other': other })
		}
	});
const own = line('own', 'base', 'reading', 1000_00, 200_00);
const lines = [own, line('a', 'base', 'books', 50_00, null), line('b', 'extra', 'courses', 7_00, 7_00)];
const activities = [
	activity('books', { ambition: 'reading' }),
	activity('courses', { ambition: 'reading' }),
	activity('square', { ambition: 'meeting' })
];
const typing = (typed: Readonly<Record<string, string>>) =>
	distribution(own, lines, activities, new Map(Object.entries(typed)), 'nl');

describe('dividing an ambition’s money', () => {
	test('starts from its own line and its activities’ lines under the same heading', () => {
		const now = typing({});
		expect(now.rows.map(({ activity, amounts }) => [activity.id, amounts.personnel, amounts.other])).toEqual([
			['books', 50_00, null],
			['courses', null, null]
		]);
		expect(now.available).toEqual({ personnel: 1050_00, other: 200_00 });
		expect(now.left).toEqual({ personnel: 1000_00, other: 200_00 });
	});

	test('what is typed leaves the rest at once, and what is not touched follows the plan', () => {
		const now = typing({ [typedKey('courses', 'personnel')]: '1.000', [typedKey('books', 'other')]: '0,01' });
		expect(now.divided).toEqual({ personnel: 1050_00, other: 1 });
		expect(now.left).toEqual({ personnel: 0, other: 199_99 });
		expect(now.over).toEqual({ personnel: false, other: false });
		expect(sharesOf(now)).toEqual([
			{ activity: 'books', amounts: { personnel: 50_00, other: 1 } },
			{ activity: 'courses', amounts: { personnel: 1000_00, other: 0 } }
		]);
	});

	test('more than there is, by a cent, is too much', () => {
		const now = typing({ [typedKey('courses', 'personnel')]: '1.000,01' });
		expect(now.over).toEqual({ personnel: true, other: false });
		expect(now.left.personnel).toBe(-1);
	});

	test('what is no amount is an error and counts for nothing', () => {
		const now = typing({ [typedKey('books', 'personnel')]: 'veel' });
		expect(now.hasErrors).toBe(true);
		expect(now.rows[0]?.errors).toEqual({ personnel: 'notAnAmount', other: null });
		expect(now.divided.personnel).toBe(0);
	});

	test('an emptied field gives its money back', () => {
		expect(typing({ [typedKey('books', 'personnel')]: '' }).left.personnel).toBe(1050_00);
	});

	test('money that is to be given back (a negative amount) can be divided, not reversed', () => {
		const negative = line('own', 'base', 'reading', -100_00, null);
		const divide = (text: string) =>
			distribution(negative, [negative], activities, new Map([[typedKey('books', 'personnel'), text]]), 'nl');
		expect(divide('-60').over.personnel).toBe(false);
		expect(divide('-101').over.personnel).toBe(true);
	});
});

describe('dividing equally', () => {
	test('whole euros stay whole, cents are divided when there are any', () => {
		expect(equalParts(10_00, 3)).toEqual([4_00, 3_00, 3_00]);
		expect(equalParts(10_01, 2)).toEqual([5_01, 5_00]);
		expect(equalParts(10_00, 0)).toEqual([]);
	});

	test('the parts add up exactly', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 40 }), (cents, count) => {
				expect(equalParts(cents, count).reduce((total, part) => total + part, 0)).toBe(cents);
			})
		);
	});
});
