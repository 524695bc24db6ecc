import { expect, test } from 'vitest';
import { isYear, newPlan, yearToPlan } from './new-plan';

const fields = { title: 'Jaarplan 2027', year: 2027, organisation: 'Bibliotheek' };
const ids = () => {
	let count = 0;
	return () => `id-${++count}`;
};

test('an empty plan has its names and nothing else', () => {
	const plan = newPlan({ ...fields, themes: false }, ids());
	expect(plan.meta).toMatchObject({ title: 'Jaarplan 2027', year: 2027, organisation: 'Bibliotheek', state: 'draft' });
	expect(plan.meta.roles).toHaveLength(3);
	expect(plan.themes).toEqual([]);
	expect(plan.activities).toEqual([]);
});

test('a plan with themes starts with the four, each under an id of its own', () => {
	const { themes } = newPlan({ ...fields, themes: true }, ids());
	expect(themes.map(({ name }) => name)).toEqual([
		'Flexibilisering',
		'AI',
		'Digitale veiligheid en weerbaarheid',
		'Publieke regie'
	]);
	expect(new Set(themes.map(({ id }) => id)).size).toBe(4);
});

test('the year to plan for is this one until the end of May, then the next', () => {
	expect(yearToPlan(new Date(2026, 4, 31))).toBe(2026);
	expect(yearToPlan(new Date(2026, 5, 1))).toBe(2027);
});

test('a year is a whole number that a plan can be about', () => {
	expect([1900, 2027, 2200].every(isYear)).toBe(true);
	expect([null, 1899, 2201, 2027.5, Number.NaN].some(isYear)).toBe(false);
});
