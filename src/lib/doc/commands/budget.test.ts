import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id, Plan } from '$lib/plan/model';
import { ceilingGap, money } from '$lib/plan/totals';
import { activity, ambition, budgetHeading, budgetLine, funding, planWith } from '../../../../tests/support/plans';
import { fillDocument } from '../create';
import { newDocument, type PlanDocument } from '../document';
import { createHistory } from '../history';
import { readPlan } from '../read';
import {
	addBudgetHeading,
	addBudgetLine,
	addFunding,
	distributeBudget,
	moveBudgetLine,
	removeBudgetHeading,
	removeBudgetLine,
	restoreBudgetLine,
	setBudgetAmount,
	setFundingAmount,
	startBudget
} from './budget';

function documentOf(plan: Plan): PlanDocument {
	const doc = newDocument('plan');
	fillDocument(doc, plan);
	return doc;
}
const line = (id: Id, heading: Id, entity: Id | null, personnel: number, other: number) =>
	budgetLine(id, { heading, entity, amounts: { 'original.personnel': personnel, 'original.other': other } });
/** Two ambitions and the organisation under one heading; an activity of the second ambition under the other. */
const PLAN = planWith({
	ambitions: [ambition('ambition-1'), ambition('ambition-2')],
	activities: Array.from({ length: 12 }, (_, index) =>
		activity(`activity-${index + 1}`, { ambition: index < 5 ? 'ambition-1' : 'ambition-2' })
	),
	budgetHeadings: [
		budgetHeading('total', { kind: 'total' }),
		budgetHeading('base', { parent: 'total' }),
		budgetHeading('extra', { parent: 'total' })
	],
	budgetLines: [
		line('one', 'base', 'ambition-1', 1_361_000_00, 56_000_00),
		line('two', 'base', 'ambition-2', 3_269_000_00, 795_000_00),
		line('organisation', 'base', null, 1_958_000_00, 217_000_00),
		line('networks', 'extra', null, 732_000_00, 7_986_000_00),
		line('leraar24', 'extra', 'activity-12', 90_000_00, 19_000_00),
		line('coordination', 'extra', null, 0, 200_000_00)
	],
	funding: [funding('subsidy', { amounts: { original: 16_683_000_00 } })]
});
const TOTAL = 16_683_000_00;
const example = () => documentOf(PLAN);
const kept = <T extends { readonly removed: boolean }>(items: readonly T[]) => items.filter(({ removed }) => !removed);
function moneyOf(doc: PlanDocument) {
	const plan = readPlan(doc);
	return money({
		headings: kept(plan.budgetHeadings),
		lines: kept(plan.budgetLines),
		funding: kept(plan.funding),
		activities: kept(plan.activities)
	});
}
const linesUnder = (doc: PlanDocument, heading: string) =>
	kept(readPlan(doc).budgetLines)
		.filter((line) => line.heading === heading)
		.map(({ id }) => id);
function countUpdates(doc: PlanDocument, run: () => void): number {
	let updates = 0;
	const count = () => (updates += 1);
	doc.on('update', count);
	run();
	doc.off('update', count);
	return updates;
}

describe('amounts', () => {
	test('an amount that is taken away is not filled in, which is not 0', () => {
		const doc = example();
		setBudgetAmount(doc, 'coordination', 'original.other', null);
		const line = readPlan(doc).budgetLines.find(({ id }) => id === 'coordination');
		expect(line?.amounts).toEqual({ 'original.personnel': 0 });
	});

	test('nothing is written when nothing changes, nor for a line that is not there', () => {
		const doc = example();
		const updates = countUpdates(doc, () => {
			setBudgetAmount(doc, 'leraar24', 'original.other', 19_000_00);
			setBudgetAmount(doc, 'gone', 'original.other', 1);
			setFundingAmount(doc, 'subsidy', 'original', TOTAL);
			removeBudgetLine(doc, 'gone');
			moveBudgetLine(doc, 'gone', null, 0);
			distributeBudget(doc, 'gone', 'original', []);
		});
		expect(updates).toBe(0);
	});

	test.each([0.5, Number.NaN, Infinity, 2 ** 53])('%d is not a whole number of cents and is refused', (amount) => {
		const doc = example();
		expect(() => setBudgetAmount(doc, 'leraar24', 'original.other', amount)).toThrow();
		expect(moneyOf(doc).costs.total).toBe(TOTAL);
	});
});

describe('lines and headings', () => {
	test('a line moves to a place among the other lines of a heading', () => {
		const doc = example();
		moveBudgetLine(doc, 'coordination', 'extra', 0);
		expect(linesUnder(doc, 'extra')).toEqual(['coordination', 'networks', 'leraar24']);
		moveBudgetLine(doc, 'coordination', 'base', Infinity);
		expect(linesUnder(doc, 'base').at(-1)).toBe('coordination');
		expect(moneyOf(doc).byHeading.get('base')?.total).toBe(7_656_000_00 + 200_000_00);
	});

	test('removing a heading keeps its lines in the total of the plan', () => {
		const doc = example();
		removeBudgetHeading(doc, 'extra');
		expect(moneyOf(doc).costs.total).toBe(TOTAL);
		expect(moneyOf(doc).byHeading.get('total')?.total).toBe(7_656_000_00);
	});

	test('a removed line counts no more, in costs nor against the ceiling, until it is put back', () => {
		const doc = example();
		const gap = () => {
			const { budgetHeadings: headings, budgetLines, funding } = readPlan(doc);
			const ceiling = { amount: 7_000_000_00, headings: ['base'], years: [], oneOffFunding: [] };
			return ceilingGap(ceiling, { headings, lines: kept(budgetLines), funding }).gap;
		};
		removeBudgetLine(doc, 'organisation');
		expect(gap()).toBe(-1_519_000_00);
		restoreBudgetLine(doc, 'organisation');
		expect(gap()).toBe(656_000_00);
	});

	test('what is added comes last', () => {
		const doc = example();
		const heading = addBudgetHeading(doc, { title: 'Nieuw', parent: 'total', kind: 'sum' });
		const line = addBudgetLine(doc, { heading: 'base', entity: null, label: 'Nieuw' });
		const funding = addFunding(doc, { label: 'Nieuw', kind: 'project' });
		const plan = readPlan(doc);
		expect([plan.budgetHeadings, plan.budgetLines, plan.funding].map((list) => list.at(-1)?.id)).toEqual([
			heading,
			line,
			funding
		]);
	});

	test('a first budget has a total with a sum under it, and is one step to undo', () => {
		const doc = documentOf(planWith());
		const history = createHistory(doc);
		const id = startBudget(doc, { total: 'Jaarbegroting 2027', sum: 'Basis' });
		const [total, sum] = readPlan(doc).budgetHeadings;
		expect(total).toMatchObject({ title: 'Jaarbegroting 2027', kind: 'total', parent: null });
		expect(sum).toMatchObject({ id, title: 'Basis', kind: 'sum', parent: total?.id });
		history.undo();
		expect(readPlan(doc).budgetHeadings).toEqual([]);
		expect(history.undoStep).toBeNull();
	});
});

describe('dividing the money of an ambition', () => {
	const share = (activity: string, personnel: number, other: number) => ({ activity, amounts: { personnel, other } });

	test('what activities get leaves the ambition’s own line, and every total stays as it was', () => {
		const doc = example();
		const before = moneyOf(doc);
		distributeBudget(doc, 'two', 'original', [share('activity-6', 300_000_00, 50_000_00), share('activity-7', 0, 1)]);
		const after = moneyOf(doc);
		expect(after.costs).toEqual(before.costs);
		expect(after.byHeading).toEqual(before.byHeading);
		expect(after.byEntity.get('ambition-2')).toEqual(before.byEntity.get('ambition-2'));
		expect(after.byEntity.get('activity-6')).toEqual({
			personnel: 300_000_00,
			other: 50_000_00,
			total: 350_000_00
		});
		const own = readPlan(doc).budgetLines.find(({ id }) => id === 'two');
		expect(own?.amounts).toEqual({ 'original.personnel': 2_969_000_00, 'original.other': 744_999_99 });
	});

	test('the lines of the activities stand under the same heading, one each, however often it is divided', () => {
		const doc = example();
		distributeBudget(doc, 'two', 'original', [share('activity-12', 5, 0)]);
		distributeBudget(doc, 'two', 'original', [share('activity-12', 7, 0)]);
		const lines = kept(readPlan(doc).budgetLines).filter(({ entity }) => entity === 'activity-12');
		expect(lines.map(({ heading, amounts }) => [heading, amounts['original.personnel']])).toEqual([
			['extra', 90_000_00],
			['base', 7]
		]);
	});

	test('it is one step to undo', () => {
		const doc = example();
		const history = createHistory(doc);
		const before = readPlan(doc);
		distributeBudget(doc, 'one', 'original', [share('activity-1', 100, 0), share('activity-2', 0, 100)]);
		expect(history.undoStep?.label).toBe('budgetDistribute');
		history.undo();
		expect(readPlan(doc)).toEqual(before);
	});

	test('an activity that gets nothing and has nothing gets no line', () => {
		const doc = example();
		expect(countUpdates(doc, () => distributeBudget(doc, 'one', 'original', [share('activity-1', 0, 0)]))).toBe(0);
	});

	test('whatever is divided, and however often, nothing is lost or gained', () => {
		const amount = fc.integer({ min: -5_000_000_00, max: 5_000_000_00 });
		const ids = PLAN.activities.filter(({ ambition }) => ambition === 'ambition-2').map(({ id }) => id);
		const shares = fc.uniqueArray(fc.record({ activity: fc.constantFrom(...ids), personnel: amount, other: amount }), {
			selector: ({ activity }) => activity
		});
		fc.assert(
			fc.property(fc.array(shares, { maxLength: 3 }), (rounds) => {
				const doc = example();
				const before = moneyOf(doc);
				for (const round of rounds)
					distributeBudget(
						doc,
						'two',
						'original',
						round.map(({ activity, personnel, other }) => share(activity, personnel, other))
					);
				const after = moneyOf(doc);
				expect(after.costs).toEqual(before.costs);
				expect(after.byHeading).toEqual(before.byHeading);
				expect(after.byEntity.get('ambition-2')).toEqual(before.byEntity.get('ambition-2'));
			}),
			{ numRuns: 50 }
		);
	});
});
