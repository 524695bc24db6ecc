import { expect, test } from 'vitest';
import { activity, budgetLine, person, planWith } from '../../../tests/support/plans';
import { changedPlan, withNeeded, type Addition, type Change } from './changes';

const anna: Addition = { type: 'addition', kind: 'people', id: 'anna', entity: person('anna'), texts: {} };
const books: Addition = {
	type: 'addition',
	kind: 'activities',
	id: 'books',
	entity: activity('books', { owner: 'anna' }),
	texts: {}
};
const line: Addition = {
	type: 'addition',
	kind: 'budgetLines',
	id: 'line',
	entity: budgetLine('line', { entity: 'books' }),
	texts: {}
};

test('what a chosen change points at comes along, also through another addition, and nothing else', () => {
	const owner: Change = { type: 'field', kind: 'activities', id: 'x', field: 'owner', from: null, to: 'anna' };
	expect(withNeeded([owner], [anna, books, line])).toEqual([anna, owner]);
	expect(withNeeded([line], [anna, books, line])).toEqual([anna, books, line]);
	const off: Change = { type: 'member', kind: 'activities', id: 'x', field: 'partners', member: 'anna', on: false };
	expect(withNeeded([off, books], [anna, books])).toEqual([anna, off, books]);
});

test('a plan changes as the changes say', () => {
	const plan = planWith({
		activities: [activity('a', { themes: ['t1'] })],
		budgetLines: [budgetLine('l', { amounts: { 'original.other': 5, 'original.personnel': 3 } })],
		texts: { 'a/result': [{ type: 'paragraph', content: [{ text: 'weg' }] }] }
	});
	const after = changedPlan(plan, [
		{ type: 'field', kind: 'activities', id: 'a', field: 'title', from: '', to: 'Nieuw' },
		{ type: 'member', kind: 'activities', id: 'a', field: 'themes', member: 't2', on: true },
		{ type: 'member', kind: 'activities', id: 'a', field: 'themes', member: 't1', on: false },
		{ type: 'amount', kind: 'budgetLines', id: 'l', key: 'original.other', from: 5, to: null },
		{ type: 'text', kind: 'activities', id: 'a', field: 'result', from: [], to: [] },
		{ type: 'removal', kind: 'activities', id: 'unknown' },
		anna
	]);
	expect(after.activities).toEqual([activity('a', { title: 'Nieuw', themes: ['t2'] })]);
	expect(after.budgetLines[0]?.amounts).toEqual({ 'original.personnel': 3 });
	expect(after.texts).toEqual({});
	expect(after.people).toEqual([anna.entity]);
});
