import { expect, test } from 'vitest';
import { budgetRows } from '$lib/plan/budget-table';
import { activity, budgetHeading, budgetLine } from '../../../../tests/support/plans';
import { shortBudget } from './short-budget';

const line = (id: string, entity: string | null, cents: number) =>
	budgetLine(id, { heading: 'basis', entity, order: id, amounts: { 'original.other': cents } });

test('an ambition that is divided is one row with all of its money, and no amount is lost', () => {
	const rows = budgetRows(
		[budgetHeading('basis')],
		[line('a', 'reading', 10_00), line('b', 'books', 5_01), line('c', null, 7_00)],
		[activity('books', { ambition: 'reading' })]
	);
	const short = shortBudget(rows);
	expect(short.map(({ type, sum }) => [type, sum.total])).toEqual([
		['divided', 15_01],
		['line', 7_00],
		['heading', 22_01]
	]);
});

test('a budget in which nothing is divided stays as it is', () => {
	const rows = budgetRows([budgetHeading('basis')], [line('a', 'reading', 10_00), line('c', null, 7_00)], []);
	expect(shortBudget(rows)).toEqual(rows);
});
