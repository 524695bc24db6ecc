import { describe, expect, it } from 'vitest';
import { budgetRows } from '$lib/plan/budget-table';
import type { Finding } from '$lib/plan/checks/finding';
import type { Activity, BudgetHeading, BudgetLine, Theme } from '$lib/plan/model';
import { costBars, fundingBars, groupByRule, shortAmounts, themeBars } from './figures';

const listed = { order: 'a0', removed: false };
const heading: BudgetHeading = { ...listed, id: 'base', title: 'Basis', parent: null, kind: 'sum', printed: {} };
const line = (id: string, entity: string | null, personnel: number, other: number): BudgetLine => ({
	...listed,
	id,
	heading: 'base',
	entity,
	label: id,
	amounts: { 'original.personnel': personnel, 'original.other': other },
	printed: {}
});
const activity: Activity = {
	...listed,
	id: 'wikiwijs',
	ambition: 'ict',
	title: 'Wikiwijs',
	subtitle: '',
	owner: null,
	state: 'draft',
	themes: [],
	roles: [],
	partners: [],
	targetGroups: []
};
const barsOf = (lines: readonly BudgetLine[]) =>
	costBars(budgetRows([heading], lines, [activity]), ({ label }) => label).map(({ label, values }) => [label, values]);

describe('the bars of the costs', () => {
	it('are one for each line, by kind', () => {
		expect(barsOf([line('a', null, 5, 1), line('b', null, 2, 0)])).toEqual([
			['a', [5, 1]],
			['b', [2, 0]]
		]);
	});

	it('count an ambition that is divided over activities once, with all of it', () => {
		expect(barsOf([line('a-ict', 'ict', 5, 1), line('b-wikiwijs', 'wikiwijs', 2, 3), line('c', null, 1, 1)])).toEqual([
			['a-ict', [7, 4]],
			['c', [1, 1]]
		]);
	});

	it('leave out lines without an amount', () => {
		expect(barsOf([line('a', null, 0, 0)])).toEqual([]);
	});
});

describe('the bars of the funding', () => {
	const source = (id: string, cents: number | null) => ({
		...listed,
		id,
		label: id,
		kind: 'reserve' as const,
		amounts: cents === null ? {} : { original: cents }
	});

	it('stand largest first, without empty ones', () => {
		expect(fundingBars([source('a', 5), source('b', 9), source('c', null)]).map(({ id }) => id)).toEqual(['b', 'a']);
	});
});

describe('the bars of the themes', () => {
	const theme = (id: string): Theme => ({
		...listed,
		id,
		name: `Thema ${id}`,
		shortName: '',
		letter: id,
		colour: '#0b6b52'
	});
	const totals = (count: number) => ({
		themes: Array.from({ length: count }, (_, index) => ({
			theme: theme(String(index)),
			activities: index,
			costs: index * 100
		})),
		untagged: 0,
		untaggedCosts: 0,
		undivided: 0
	});

	it('have the colours of the themes while there are at most five', () => {
		expect(themeBars(totals(5), 'costs', (colour) => colour).every(({ colour }) => colour === '#0b6b52')).toBe(true);
		expect(themeBars(totals(9), 'costs', (colour) => colour).some(({ colour }) => colour !== undefined)).toBe(false);
	});

	it('use the whole name when there is no short one', () => {
		expect(themeBars(totals(1), 'activities', String)[0]?.label).toBe('Thema 0');
	});

	it('count activities or money', () => {
		expect(themeBars(totals(3), 'activities', String)[2]?.values).toEqual([2]);
		expect(themeBars(totals(3), 'costs', String)[2]?.values).toEqual([200]);
	});
});

describe('the amount at a bar', () => {
	const bars = (...cents: number[]) => cents.map((value) => ({ id: '', label: '', values: [value] }));

	it('is in millions when the largest bar has one', () => {
		expect(shortAmounts(bars(6_806_000_00), 'nl')(6_806_000_00)).toBe('6,8\u00a0mln');
	});

	it('is the amount itself where millions would round it to nothing', () => {
		expect(shortAmounts(bars(6_806_000_00), 'nl')(12_500_00)).toBe('12.500');
		expect(shortAmounts(bars(900_000_00), 'nl')(900_000_00)).toBe('900.000');
	});
});

describe('what misses', () => {
	const finding = (rule: Finding['rule'], id = ''): Finding => ({ rule, kind: 'activities', id });

	it('is told by rule: money first, then the rule that most activities miss', () => {
		const groups = groupByRule([finding('M1'), finding('M2'), finding('M2', 'b'), finding('F3'), finding('F1')]);
		expect(groups.map(({ rule, findings }) => `${rule} ${findings.length}`)).toEqual(['F3 1', 'F1 1', 'M2 2', 'M1 1']);
	});
});
