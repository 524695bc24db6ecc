import { expect, test } from 'vitest';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { budgetLine } from '../../../tests/support/plans';
import { budgetRows, type BudgetRow } from './budget-table';
import type { BudgetLine, Id } from './model';

const plan = examplePlan('2026-01-15');
/** The example's lists stand in order; a document gives them the keys that say so. */
const inOrder = <T>(items: readonly T[]) => items.map((item, index) => ({ ...item, order: `k${index}` }));
const headings = inOrder(plan.budgetHeadings);
const lines = inOrder(plan.budgetLines);
const rowsOf = (all: readonly BudgetLine[], kept = headings) => budgetRows(kept, all, plan.activities);
const shown = (row: BudgetRow) => {
	const name = row.type === 'heading' ? row.heading.id : row.type === 'noHeading' ? '' : row.line.id;
	return `${row.type} ${name} ${row.depth} ${row.sum.total / 100}`;
};
const part = (id: Id, entity: Id, other: number) =>
	budgetLine(id, { entity, heading: 'heading-base', amounts: { 'original.other': other }, order: 'z' });

test('lines come first and their sum under them, as the 2026 budget is printed', () => {
	expect(rowsOf(lines).map(shown)).toEqual([
		'line line-ambition-1 1 1417000',
		'line line-ambition-2 1 4064000',
		'line line-ambition-3 1 6806000',
		'line line-supported 1 1954000',
		'line line-organisation 1 2175000',
		'heading heading-base 1 16416000',
		'line line-strong-networks 1 8718000',
		'line line-leraar24 1 109000',
		'line line-coordination 1 200000',
		'heading heading-extra 1 9027000',
		'heading heading-total 0 25443000'
	]);
});

test('a divided ambition is the sum of its activities and of what is not divided yet, counted once in its heading', () => {
	const rows = rowsOf([...lines, part('part-1', 'activity-06', 100), part('part-2', 'activity-07', 200)]);
	expect(rows.slice(1, 5).map(shown)).toEqual([
		'divided line-ambition-2 1 4064003',
		'line part-1 2 1',
		'line part-2 2 2',
		'rest line-ambition-2 2 4064000'
	]);
	expect(rows.find((row) => row.type === 'heading' && row.heading.id === 'heading-base')?.sum.total).toBe(
		16_416_003_00
	);
});

test('an activity under another heading than its ambition is a row of its own there', () => {
	const leraar24 = rowsOf(lines).find((row) => row.type === 'line' && row.line.id === 'line-leraar24');
	expect(leraar24).toMatchObject({ type: 'line', depth: 1 });
});

test('lines of a heading that is gone stand last, with a sum of their own', () => {
	const rows = rowsOf(
		lines,
		headings.filter(({ id }) => id !== 'heading-extra')
	);
	expect(rows.slice(-4).map(shown)).toEqual([
		'line line-strong-networks 0 8718000',
		'line line-leraar24 0 109000',
		'line line-coordination 0 200000',
		'noHeading  0 9027000'
	]);
});

test('every line has exactly one row in which its amount stands, also when headings go round in a circle', () => {
	const circle = headings.map((heading) =>
		heading.id === 'heading-total' ? { ...heading, parent: 'heading-base' } : heading
	);
	const own = rowsOf([...lines, part('part-1', 'activity-06', 100)], circle).flatMap((row) =>
		row.type === 'line' || row.type === 'rest' ? [row.line.id] : []
	);
	expect(own.sort()).toEqual([...lines.map(({ id }) => id), 'part-1'].sort());
});

test('an empty budget has no rows, and an empty heading has a sum of 0', () => {
	expect(budgetRows([], [], [])).toEqual([]);
	expect(rowsOf([]).map(({ sum }) => sum.total)).toEqual([0, 0, 0]);
});
