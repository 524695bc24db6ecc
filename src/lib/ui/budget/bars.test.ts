import { describe, expect, test } from 'vitest';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { budgetRows } from '$lib/plan/budget-table';
import { LEVELS_NL, type BudgetLine } from '$lib/plan/model';
import { numbersOf } from '$lib/plan/numbering';
import { money } from '$lib/plan/totals';
import { budgetLine } from '../../../../tests/support/plans';
import { barsByEntity, barsByHeading, differences, fewBars, type Bar } from './bars';
import { namesById } from './names';

const plan = examplePlan('2026-01-15');
const inOrder = <T>(items: readonly T[]) => items.map((item, index) => ({ ...item, order: `k${index}` }));
const { activities, ambitions, programmes, funding } = plan;
const headings = inOrder(plan.budgetHeadings);
const names = namesById({
	levels: LEVELS_NL,
	numbers: numbersOf(LEVELS_NL, ambitions, activities, []),
	ambitions,
	activities,
	programmes,
	words: { untitled: 'Zonder titel', programme: 'Programma' }
});
const divided = [
	...inOrder(plan.budgetLines),
	budgetLine('part', { entity: 'activity-06', heading: 'heading-base', amounts: { 'original.other': 500 } })
];
const rowsOf = (lines: readonly BudgetLine[]) => budgetRows(headings, lines, activities);
const moneyOf = (lines: readonly BudgetLine[]) => money({ headings, lines, funding, activities });
const totalOf = (bars: readonly Bar[]) => bars.reduce((total, { sum }) => total + sum.total, 0);

describe('by heading', () => {
	test('the 2026 budget has a bar for each of its eight lines, together all costs', () => {
		const bars = barsByHeading(rowsOf(inOrder(plan.budgetLines)), names, '');
		expect(bars.map(({ sum }) => sum.total / 100_000_00)).toEqual([14.17, 40.64, 68.06, 19.54, 21.75, 87.18, 1.09, 2]);
		expect(totalOf(bars)).toBe(25_443_000_00);
	});

	test('a divided ambition is one bar with all its parts', () => {
		const bars = barsByHeading(rowsOf(divided), names, '');
		expect(bars).toHaveLength(8);
		expect(totalOf(bars)).toBe(moneyOf(divided).costs.total);
	});

	test('many lines are shown as their headings', () => {
		const many = Array.from({ length: 20 }, (_, index) => budgetLine(`l${index}`, { heading: 'heading-base' }));
		expect(barsByHeading(rowsOf(many), names, '').map(({ name }) => name)).toEqual([
			'Basisportfolio',
			'Extra activiteiten'
		]);
	});
});

describe('without headings', () => {
	const bars = (count: number) =>
		Array.from({ length: count }, (_, index): Bar => {
			const cents = index % 2 === 0 ? index : 1000 - index;
			return { key: String(index), name: '', sum: { personnel: cents, other: 0, total: cents }, parts: [] };
		});

	test('fourteen lines are fourteen bars', () => {
		expect(fewBars(bars(14), String)).toHaveLength(14);
	});

	test('of more the largest stay in their order, and the others are one bar that has what is left', () => {
		const shown = fewBars(bars(40), (count) => `${count} samen`);
		expect(shown.slice(0, -1).map(({ key }) => Number(key))).toEqual(Array.from({ length: 13 }, (_, at) => 2 * at + 1));
		expect(shown.at(-1)?.name).toBe('27 samen');
		expect(totalOf(shown)).toBe(totalOf(bars(40)));
	});
});

describe('by entity', () => {
	test('ambition 2 has Leraar24 as well, and every amount is in one bar', () => {
		const bars = barsByEntity(moneyOf(plan.budgetLines), ambitions, activities, programmes, names, 'Overig');
		expect(bars.map(({ name, sum }) => [name, sum.total / 100])).toEqual([
			['Ambitie 1 · Bestuurlijk commitment', 1_417_000],
			['Ambitie 2 · Doordachte inzet van ICT', 4_173_000],
			['Ambitie 3 · ICT-basisinfrastructuur', 6_806_000],
			['Programma Publieke Regie', 200_000],
			['Sterke Netwerken', 8_718_000],
			['Overig', 4_129_000]
		]);
		expect(totalOf(bars)).toBe(25_443_000_00);
		expect(bars[1]?.parts.map(({ name }) => name)).toEqual(['15 · Leraar24']);
	});

	test('there is no rest when everything is for an ambition or programme', () => {
		const lines = plan.budgetLines.filter(({ entity }) => entity !== null);
		const bars = barsByEntity(moneyOf(lines), ambitions, activities, programmes, names, 'Overig');
		expect(bars.map(({ key }) => key)).not.toContain('rest');
		expect(totalOf(bars)).toBe(moneyOf(lines).costs.total);
	});
});

test('the two trees differ for ambition 2 alone, by what stands under another heading', () => {
	const expected = { ambition: 'ambition-2', byHeading: 4_064_000_00, byEntity: 4_173_000_00 };
	expect(differences(rowsOf(plan.budgetLines), ambitions, moneyOf(plan.budgetLines))).toEqual([expected]);
	expect(differences(rowsOf(divided), ambitions, moneyOf(divided))).toEqual([
		{ ...expected, byHeading: 4_064_005_00, byEntity: 4_173_005_00 }
	]);
});
