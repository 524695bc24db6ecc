import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplePlan } from '$lib/exchange/example/example-plan';
import {
	activity,
	ambition,
	budgetLine,
	goal,
	libraryPlan,
	person,
	planWith,
	programme,
	theme
} from '../../../tests/support/plans';
import { coverage, type CoverageRule } from './coverage';
import { missing } from './checks/missing';
import { textKey, type Plan } from './model';
import { themeMatrix } from './theme-matrix';
import { money } from './totals';

const moneyOf = (plan: Plan) =>
	money({ headings: plan.budgetHeadings, lines: plan.budgetLines, funding: plan.funding, activities: plan.activities });
const findingsOf = (plan: Plan) =>
	coverage({
		...plan,
		roles: plan.meta.roles,
		lines: plan.budgetLines,
		money: moneyOf(plan),
		hasResult: (id) => plan.texts[textKey(id, 'result')] !== undefined
	});
const found = (plan: Plan, rule: CoverageRule) =>
	findingsOf(plan)
		.filter((finding) => finding.rule === rule)
		.map(({ id }) => id);

/** A plan in which nothing is left: each test takes one thing away. */
const whole = planWith({
	meta: { ...planWith().meta, roles: [{ id: 'guide', name: 'Gids' }] },
	themes: [theme('ai')],
	ambitions: [ambition('reading')],
	goals: [goal('readers', { ambition: 'reading' })],
	people: [person('owner')],
	activities: ['books', 'courses'].map((id) =>
		activity(id, { ambition: 'reading', themes: ['ai'], owner: 'owner', roles: ['guide'] })
	),
	programmes: [programme('bridge', { place: 'reading' })],
	budgetLines: ['books', 'courses'].map((id) =>
		budgetLine(`line-${id}`, { entity: id, amounts: { 'original.other': 5_00 } })
	),
	texts: Object.fromEntries(
		['books', 'courses'].map((id) => [
			textKey(id, 'result'),
			[{ type: 'paragraph' as const, content: [{ text: 'Iedereen leest.' }] }]
		])
	)
});
const [books, courses] = whole.activities;
if (!books || !courses) throw new Error('The plan has two activities.');

describe('a plan in which nothing is left', () => {
	test('has no findings', () => {
		expect(findingsOf(whole)).toEqual([]);
	});

	test('that is empty has no findings but its roles', () => {
		expect(findingsOf(planWith()).map(({ rule }) => rule)).toEqual(['L7', 'L7', 'L7']);
	});
});

describe('what an activity misses', () => {
	test('M1 to M3 are those of the overview', () => {
		const plan = libraryPlan();
		const expected = missing(plan.activities, plan.themes, plan.people, (id) => id === 'books');
		expect(findingsOf(plan).filter(({ rule }) => ['M1', 'M2', 'M3'].includes(rule))).toEqual(expected);
	});

	test('M4: is money when no budget line is about it', () => {
		expect(found({ ...whole, budgetLines: whole.budgetLines.slice(0, 1) }, 'M4')).toEqual(['courses']);
	});
});

describe('themes', () => {
	test('L1: have no activity', () => {
		expect(found({ ...whole, themes: [theme('ai'), theme('new')] }, 'L1')).toEqual(['new']);
	});

	test('L2: have only one activity', () => {
		const plan = { ...whole, activities: [books, { ...courses, themes: [] }] };
		expect(found(plan, 'L2')).toEqual(['ai']);
		expect(found(whole, 'L2')).toEqual([]);
	});

	test('L3: have activities without costs while others have them', () => {
		const plan = {
			...whole,
			themes: [theme('ai'), theme('new')],
			activities: [books, { ...courses, themes: ['new'] }],
			budgetLines: whole.budgetLines.slice(0, 1)
		};
		expect(found(plan, 'L3')).toEqual(['new']);
		expect(found({ ...plan, budgetLines: [] }, 'L3')).toEqual([]);
	});
});

describe('ambitions and goals', () => {
	test('L4 and L5: an ambition without activity, and its goals', () => {
		const plan = {
			...whole,
			ambitions: [...whole.ambitions, ambition('meeting')],
			goals: [...whole.goals, goal('visitors', { ambition: 'meeting' })]
		};
		expect(found(plan, 'L4')).toEqual(['meeting']);
		expect(found(plan, 'L5')).toEqual(['visitors']);
	});

	test('L6: a goal of no ambition, or of one that was removed', () => {
		const goals = [goal('loose'), goal('lost', { ambition: 'gone' })];
		expect(found({ ...whole, goals }, 'L6')).toEqual(['loose', 'lost']);
		expect(found({ ...whole, goals }, 'L5')).toEqual([]);
	});
});

test('L7: a role that no activity has', () => {
	const roles = [...whole.meta.roles, { id: 'builder', name: 'Bouwer' }];
	expect(found({ ...whole, meta: { ...whole.meta, roles } }, 'L7')).toEqual(['builder']);
});

describe('money on an ambition', () => {
	const line = budgetLine('line-reading', { entity: 'reading', amounts: { 'original.personnel': 10_01 } });

	test('L8: can be divided over its activities', () => {
		const findings = findingsOf({ ...whole, budgetLines: [...whole.budgetLines, line] });
		expect(findings).toEqual([{ rule: 'L8', kind: 'budgetLines', id: 'line-reading', amount: 10_01 }]);
	});

	test('L8: cannot be divided when there is no activity; L4 tells that', () => {
		const plan = { ...whole, activities: [], budgetLines: [line] };
		expect(found(plan, 'L8')).toEqual([]);
		expect(found(plan, 'L4')).toEqual(['reading']);
	});

	test('L8: adds up to what the matrix calls undivided', () => {
		const amounts = fc.integer({ min: -5_000_00, max: 9_000_000_01 });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom('reading', 'books', 'courses', 'bridge'), amounts), { maxLength: 6 }),
				(lines) => {
					const plan = {
						...whole,
						budgetLines: lines.map(([entity, cents], index) =>
							budgetLine(`l${index}`, { entity, amounts: { 'original.other': cents } })
						)
					};
					const matrix = themeMatrix(plan.themes, plan.ambitions, plan.activities, moneyOf(plan));
					const left = findingsOf(plan).filter(({ rule }) => rule === 'L8');
					expect(left.reduce((total, { amount }) => total + (amount ?? 0), 0)).toBe(matrix.undivided);
				}
			)
		);
	});
});

describe('L9: a programme', () => {
	const leftIn = (fields: Parameters<typeof programme>[1]) =>
		found({ ...whole, programmes: [programme('p', fields)] }, 'L9');

	test('that stands nowhere and touches nothing is left', () => {
		expect(leftIn({})).toEqual(['p']);
		expect(leftIn({ place: 'gone', activities: ['gone'] })).toEqual(['p']);
	});

	test('that has a place, or touches an activity, is not', () => {
		expect(leftIn({ place: 'books' })).toEqual([]);
		expect(leftIn({ activities: ['courses'] })).toEqual([]);
	});
});

test('the 2026 plan: no owners, one activity with money, three ambitions to divide', () => {
	const plan = examplePlan('2026-01-15');
	expect(found(plan, 'M2')).toHaveLength(29);
	expect(found(plan, 'M4')).toHaveLength(28);
	expect(found(plan, 'L8')).toHaveLength(3);
});
