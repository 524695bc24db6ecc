import { describe, expect, it } from 'vitest';
import type { BudgetHeading, BudgetLine, Ceiling, Funding } from '../model';
import { money } from '../totals';
import { funding } from './funding';

const listed = { order: 'a0', removed: false };
const headings: readonly BudgetHeading[] = [
	{ ...listed, id: 'total', title: 'Jaarbegroting', parent: null, kind: 'total', printed: {} },
	{ ...listed, id: 'base', title: 'Basisportfolio', parent: 'total', kind: 'sum', printed: {} },
	{ ...listed, id: 'extra', title: 'Extra activiteiten', parent: 'total', kind: 'sum', printed: {} }
];
const line = (heading: string, cents: number): BudgetLine => ({
	...listed,
	id: `line-${heading}`,
	heading,
	entity: null,
	label: heading,
	amounts: { 'original.personnel': cents },
	printed: {}
});
const source = (cents: number): Funding => ({
	...listed,
	id: 'subsidy',
	label: 'Instellingssubsidie',
	kind: 'subsidy',
	amounts: { original: cents }
});
const ceilingOf = (amount: number): Ceiling => ({ amount, headings: ['base'], years: [2026], oneOffFunding: [] });

function findingsOf(base: number, extra: number, covered: number, ceiling: Ceiling | null = null) {
	const input = { headings, lines: [line('base', base), line('extra', extra)], funding: [source(covered)] };
	return funding(money({ ...input, activities: [] }), ceiling, input).map(({ rule, amount }) => [rule, amount]);
}

describe('costs and funding', () => {
	it('meet when they are equal to the cent', () => {
		expect(findingsOf(100_00, 20_01, 120_01)).toEqual([]);
	});

	it('F1: costs that funding does not cover, with how much', () => {
		expect(findingsOf(100_00, 20_01, 120_00)).toEqual([['F1', 1]]);
	});

	it('F2: funding above the costs, with how much', () => {
		expect(findingsOf(100_00, 0, 130_00)).toEqual([['F2', 30_00]]);
	});

	it('are no finding in a plan without any money', () => {
		const input = { headings: [], lines: [], funding: [] };
		expect(funding(money({ ...input, activities: [] }), null, input)).toEqual([]);
	});
});

describe('the ceiling', () => {
	it('F3: looks only at the headings it is about', () => {
		expect(findingsOf(100_00, 50_00, 150_00, ceilingOf(90_00))).toEqual([['F3', 10_00]]);
		expect(findingsOf(80_00, 50_00, 130_00, ceilingOf(90_00))).toEqual([]);
	});

	it('is met by costs that reach it exactly', () => {
		expect(findingsOf(90_00, 0, 90_00, ceilingOf(90_00))).toEqual([]);
	});

	it('comes beside a lack of funding, not instead of it', () => {
		expect(findingsOf(100_00, 0, 60_00, ceilingOf(90_00))).toEqual([
			['F1', 40_00],
			['F3', 10_00]
		]);
	});
});
