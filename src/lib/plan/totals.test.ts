import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { budgetHeading, budgetLine } from '../../../tests/support/plans';
import type { Ceiling, Id } from './model';
import { ceilingGap, isInForce, money, parentsOf, type MoneyInput } from './totals';

const plan = examplePlan('2026-01-15');
const input: MoneyInput = {
	headings: plan.budgetHeadings,
	lines: plan.budgetLines,
	funding: plan.funding,
	activities: plan.activities
};
const heading = (id: Id, parent: Id | null) => budgetHeading(id, { parent });

describe('the 2026 budget', () => {
	const totals = money(input);

	test('by heading: 16,416,000 and 9,027,000 make 25,443,000', () => {
		expect(totals.byHeading.get('heading-base')).toEqual({
			personnel: 12_011_000_00,
			other: 4_405_000_00,
			total: 16_416_000_00
		});
		expect(totals.byHeading.get('heading-extra')).toEqual({
			personnel: 822_000_00,
			other: 8_205_000_00,
			total: 9_027_000_00
		});
		expect(totals.byHeading.get('heading-total')).toEqual(totals.costs);
		expect(totals.costs).toEqual({ personnel: 12_833_000_00, other: 12_610_000_00, total: 25_443_000_00 });
	});

	test('by entity: ambition 2 costs 4,173,000 in all, with Leraar24 that stands under another heading', () => {
		expect(totals.byEntity.get('ambition-1')?.total).toBe(1_417_000_00);
		expect(totals.byEntity.get('ambition-2')?.total).toBe(4_064_000_00 + 109_000_00);
		expect(totals.byEntity.get('ambition-3')?.total).toBe(6_806_000_00);
		expect(totals.byEntity.get('activity-15')?.total).toBe(109_000_00);
		expect(totals.byEntity.get('programme-strong-networks')?.total).toBe(8_718_000_00);
	});

	test('the funding is as much as the costs', () => {
		expect(totals.funding).toBe(totals.costs.total);
	});

	test('another phase has its own amounts: none yet', () => {
		expect(money(input, 'revised')).toMatchObject({ costs: { personnel: 0, other: 0, total: 0 }, funding: 0 });
	});
});

describe('the ceiling of 13,000,000', () => {
	const gap = (change: Partial<Ceiling>) =>
		ceilingGap({ amount: 13_000_000_00, headings: ['heading-base'], years: [], oneOffFunding: [], ...change }, input);

	test('the base portfolio is 3,416,000 over it, and 2,162,000 after the one-off reserve', () => {
		expect(gap({}).gap).toBe(3_416_000_00);
		expect(gap({ oneOffFunding: ['funding-equalisation-reserve'] })).toEqual({
			costs: 16_416_000_00,
			gap: 3_416_000_00,
			oneOff: 1_254_000_00,
			lasting: 2_162_000_00
		});
	});

	test('with Leraar24 and the coordination in scope 2,471,000 is left after the reserve', () => {
		const headings = ['heading-base', 'line-leraar24', 'line-coordination'];
		expect(gap({ headings, oneOffFunding: ['funding-equalisation-reserve'] }).lasting).toBe(2_471_000_00);
	});

	test('a line counts once when its heading counts too, and a total counts with all under it', () => {
		expect(gap({ headings: ['heading-base', 'line-ambition-1'] }).costs).toBe(16_416_000_00);
		expect(gap({ headings: ['heading-total', 'heading-extra'] }).costs).toBe(25_443_000_00);
	});

	test('what is not there counts for nothing', () => {
		expect(gap({ headings: ['gone'], oneOffFunding: ['gone'] })).toEqual({
			costs: 0,
			gap: -13_000_000_00,
			oneOff: 0,
			lasting: -13_000_000_00
		});
	});

	test('holds in the years it names, and always when it names none', () => {
		const ceiling = { amount: 0, headings: [], oneOffFunding: [] };
		expect(isInForce({ ...ceiling, years: [2026, 2027] }, 2026)).toBe(true);
		expect(isInForce({ ...ceiling, years: [2026, 2027] }, 2028)).toBe(false);
		expect(isInForce({ ...ceiling, years: [] }, 2028)).toBe(true);
	});
});

describe('a tree that is broken', () => {
	test('lines under no known heading count in the costs of the plan, and in no heading', () => {
		const lines = [budgetLine('a', { heading: 'gone', amounts: { 'original.other': 5 } })];
		const totals = money({ headings: [heading('h', null)], lines, funding: [], activities: [] });
		expect(totals.costs.total).toBe(5);
		expect([...totals.byHeading]).toEqual([]);
	});

	test('two headings under each other are cut at the smallest id, and a third under them stays where it is', () => {
		const headings = [heading('a', 'c'), heading('b', 'c'), heading('c', 'b')];
		const expected = new Map([
			['a', 'c'],
			['b', null],
			['c', 'b']
		]);
		expect(parentsOf(headings)).toEqual(expected);
		expect(parentsOf([...headings].reverse())).toEqual(expected);
	});

	test('a heading under itself stands at the top', () => {
		expect(parentsOf([heading('a', 'a')]).get('a')).toBeNull();
	});

	test('any tangle of headings becomes a tree, the same in any order, and its tops hold every amount once', () => {
		const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
		const tangle = fc.tuple(...ids.map(() => fc.constantFrom(null, 'gone', ...ids)));
		fc.assert(
			fc.property(tangle, fc.integer({ min: 0, max: 5 }), (parents, turn) => {
				const headings = ids.map((id, index) => heading(id, parents[index] ?? null));
				const turned = [...headings.slice(turn), ...headings.slice(0, turn)];
				const tree = parentsOf(headings);
				expect(parentsOf(turned)).toEqual(tree);
				const lines = ids.map((id, index) =>
					budgetLine(id, { heading: id, amounts: { 'original.other': 10 ** index } })
				);
				const { byHeading, costs } = money({ headings, lines, funding: [], activities: [] });
				const tops = ids.filter((id) => tree.get(id) === null);
				expect(tops.reduce((total, id) => total + (byHeading.get(id)?.total ?? 0), 0)).toBe(costs.total);
			})
		);
	});
});
