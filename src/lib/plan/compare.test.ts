import { expect, test } from 'vitest';
import { activity, budgetLine, planWith, theme } from '../../../tests/support/plans';
import { comparePlans } from './compare';
import { textToRich } from './rich-text';

const before = planWith({
	activities: [activity('a', { themes: ['t'] }), activity('b'), activity('c', { removed: true })],
	budgetLines: [budgetLine('l', { amounts: { 'original.personnel': 100, 'original.other': 5 } })],
	texts: { 'a/result': textToRich('Was') }
});

test('a plan that stayed as it was has no differences, however its values are ordered', () => {
	const line = budgetLine('l', { amounts: { 'original.other': 5, 'original.personnel': 100 } });
	expect(comparePlans(before, { ...before, budgetLines: [line] })).toEqual([]);
});

test('one difference is told for each thing that changed, with the names of its fields and texts', () => {
	const after = planWith({
		...before,
		activities: [
			activity('a', { title: 'Anders', themes: [], removed: false }),
			activity('b', { removed: true }),
			activity('c'),
			activity('d')
		],
		themes: [theme('t')],
		budgetLines: [budgetLine('l', { amounts: { 'original.personnel': 200, 'original.other': 5 } })],
		texts: { 'a/result': textToRich('Is') }
	});
	expect(comparePlans(before, after)).toEqual([
		{ kind: 'themes', id: 't', type: 'added', fields: [] },
		{ kind: 'activities', id: 'a', type: 'changed', fields: ['title', 'themes', 'result'] },
		{ kind: 'activities', id: 'b', type: 'removed', fields: [] },
		{ kind: 'activities', id: 'c', type: 'restored', fields: [] },
		{ kind: 'activities', id: 'd', type: 'added', fields: [] },
		{ kind: 'budgetLines', id: 'l', type: 'changed', fields: ['amounts'] }
	]);
});

test('the fields of the plan itself come first', () => {
	const after = { ...before, meta: { ...before.meta, title: 'Anders', norm: 10 }, activities: [] };
	expect(comparePlans(before, after)).toEqual([
		{ kind: 'meta', id: '', type: 'changed', fields: ['title', 'norm'] },
		{ kind: 'activities', id: 'a', type: 'removed', fields: [] },
		{ kind: 'activities', id: 'b', type: 'removed', fields: [] }
	]);
});

test('what came and was removed in the meantime is no difference', () => {
	const after = { ...before, activities: [...before.activities, activity('d', { removed: true })] };
	expect(comparePlans(before, after)).toEqual([]);
});
