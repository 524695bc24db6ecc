import { describe, expect, test, vi } from 'vitest';
import { libraryPlan } from '../../../../tests/support/plans';
import { documentOf } from '../../../../tests/support/replicas';
import { readAll, readEntity, readPlan } from '../read';
import {
	addBudgetLine,
	addFunding,
	distributeBudget,
	moveBudgetLine,
	removeBudgetHeading,
	restoreBudgetHeading,
	setFunding,
	setFundingAmount
} from './budget';

describe('a line of the budget', () => {
	test('that moves to where it stands, or past the end where it stands, is not written', () => {
		const doc = opened();
		const updated = vi.fn();
		doc.on('update', updated);
		moveBudgetLine(doc, 'line-office', 'extra', 0);
		moveBudgetLine(doc, 'line-office', 'extra', 9);
		moveBudgetLine(doc, 'gone', 'extra', 0);
		expect(updated).not.toHaveBeenCalled();
	});

	test('of a removed heading is among those without, and goes back with it', () => {
		const doc = opened();
		const before = readPlan(doc);
		removeBudgetHeading(doc, 'basis');
		moveBudgetLine(doc, 'line-office', null, 0);
		expect(readAll(doc, 'budgetLines').map(({ id }) => id)).toEqual(['line-office', 'line-reading']);
		restoreBudgetHeading(doc, 'basis');
		expect(readEntity(doc, 'budgetLines', 'line-reading')).toEqual(before.budgetLines[0]);
	});
});

describe('dividing money of an ambition', () => {
	test('leaves lines of the activity under another heading alone', () => {
		const doc = opened();
		const extra = addBudgetLine(doc, { heading: 'extra', entity: 'books', label: '' });
		distributeBudget(doc, 'line-reading', 'original', [share('books', 100)]);
		expect(readEntity(doc, 'budgetLines', extra)?.amounts).toEqual({});
		expect(readAll(doc, 'budgetLines').at(-1)).toMatchObject({ heading: 'basis', entity: 'books' });
	});

	test('in one phase leaves the other phases alone, and more than there is shows as negative', () => {
		const doc = opened();
		distributeBudget(doc, 'line-reading', 'revised', [share('books', 10)]);
		expect(readEntity(doc, 'budgetLines', 'line-reading')?.amounts).toEqual({
			'original.personnel': 6_000_000,
			'original.other': 2_000_000,
			'revised.personnel': -10
		});
	});

	test('in parts of cents is refused before anything is written', () => {
		const doc = opened();
		const before = readPlan(doc);
		const divide = () =>
			distributeBudget(doc, 'line-reading', 'original', [share('books', 100), share('courses', 0.5)]);
		expect(divide).toThrow('whole number of cents');
		expect(readPlan(doc)).toEqual(before);
	});

	test('of a line that is not there does nothing', () => {
		const doc = opened();
		const before = readPlan(doc);
		distributeBudget(doc, 'gone', 'original', [share('books', 1)]);
		expect(readPlan(doc)).toEqual(before);
	});
});

test('funding has a label, a kind and an amount by phase, which can be taken away', () => {
	const doc = opened();
	const id = addFunding(doc, { label: 'Reserve', kind: 'reserve' });
	setFunding(doc, id, { label: 'Bestemmingsreserve' });
	setFundingAmount(doc, id, 'original', 500);
	setFundingAmount(doc, 'grant', 'original', null);
	expect(readAll(doc, 'funding')).toMatchObject([
		{ id: 'grant', amounts: {} },
		{ id, label: 'Bestemmingsreserve', kind: 'reserve', amounts: { original: 500 } }
	]);
});

const opened = () => documentOf(libraryPlan());
const share = (activity: string, personnel: number) => ({ activity, amounts: { personnel, other: 0 } });
