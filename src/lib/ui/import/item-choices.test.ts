import { expect, test } from 'vitest';
import { newActivity } from '$lib/exchange/text/activities';
import { emptyPlan, type Plan } from '$lib/plan/model';
import { choicesFor, resultOf, type ItemChoice } from './item-choices';

const plan: Plan = {
	...emptyPlan('Plan', 2026),
	ambitions: [{ id: 'A', order: '', removed: false, title: 'A', shortTitle: '' }],
	goals: [{ id: 'g', order: '', removed: false, ambition: 'A', title: 'Doel' }],
	activities: [newActivity('a', 'A', 'Een', ''), newActivity('b', 'A', 'Twee', '')]
};
const nameOf = (choice: ItemChoice): string =>
	choice.type === 'ask' ? choice.question : choice.type === 'do' ? choice.name : choice.into;
const names = (...[kind, id]: [Parameters<typeof choicesFor>[1], string]) =>
	choicesFor(plan, kind, id, () => 'new').map((group) => group.map(nameOf));

test('an activity can do what its place allows', () => {
	expect(names('activities', 'a')).toEqual([
		['rename'],
		['down', 'moveTo'],
		['mergeAfter', 'mergeWith', 'split'],
		['programmes', 'ambitions'],
		['drop']
	]);
	expect(names('activities', 'b')[1]).toEqual(['up', 'moveTo']);
	expect(names('activities', 'b')[2]).toEqual(['mergeBefore', 'mergeWith', 'split']);
});

test('an activity alone has nothing to merge with', () => {
	const alone = { ...plan, activities: plan.activities.slice(0, 1), ambitions: [] };
	expect(choicesFor(alone, 'activities', 'a', () => 'new').map((group) => group.map(nameOf))).toEqual([
		['rename'],
		['split'],
		['programmes', 'ambitions'],
		['drop']
	]);
});

test('other kinds can do what makes sense for them', () => {
	expect(names('ambitions', 'A')).toEqual([['rename'], ['activities', 'programmes'], ['drop']]);
	expect(names('goals', 'g')).toEqual([['rename'], ['moveTo'], ['drop']]);
	expect(names('programmes', 'p')).toEqual([['rename'], ['activities'], ['drop']]);
	expect(names('chapters', 'c')).toEqual([['rename'], ['activities', 'ambitions']]);
});

test('after a step the focus goes to what came of it', () => {
	expect(resultOf({ type: 'merge', activity: 'b', into: 'a' })).toBe('a');
	expect(resultOf({ type: 'split', activity: 'a', field: 'result', at: 0, newId: 'n' })).toBe('n');
	expect(resultOf({ type: 'drop', kind: 'goals', id: 'g', part: 'p' })).toBe('g');
});
