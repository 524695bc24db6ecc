import { expect, test } from 'vitest';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { subActivity } from '../../../tests/support/plans';
import { LEVELS_NL, type Id } from './model';
import { activitiesByAmbition, numbersOf } from './numbering';

const { ambitions, activities } = examplePlan('2026-01-15');
const numbered = { ...LEVELS_NL, subActivity: { ...LEVELS_NL.subActivity, numbered: true } };
const sub = (id: Id, activity: Id | null) => subActivity(id, { activity });

test('activities count from 1 to 29 through the whole plan, ambitions from 1 to 3', () => {
	const numbers = numbersOf(LEVELS_NL, ambitions, activities, []);
	expect(activities.map(({ id }) => numbers.get(id))).toEqual(activities.map((_, index) => index + 1));
	expect(ambitions.map(({ id }) => numbers.get(id))).toEqual([1, 2, 3]);
});

test('an activity without ambition, or of one that was removed, comes last and is numbered last', () => {
	const loose = activities.map((activity) =>
		activity.id === 'activity-01' ? { ...activity, ambition: 'gone' } : activity
	);
	const numbers = numbersOf(LEVELS_NL, ambitions, loose, []);
	expect(numbers.get('activity-01')).toBe(29);
	expect(numbers.get('activity-02')).toBe(1);
	expect(activitiesByAmbition(ambitions, loose).at(-1)).toMatchObject({
		ambition: null,
		activities: [{ id: 'activity-01' }]
	});
});

test('a level that is not numbered has no numbers', () => {
	const levels = { ...LEVELS_NL, activity: { ...LEVELS_NL.activity, numbered: false } };
	const numbers = numbersOf(levels, ambitions, activities, [sub('s', 'activity-01')]);
	expect([...numbers.keys()]).toEqual(ambitions.map(({ id }) => id));
});

test('sub-activities count through the plan in the order of their activities', () => {
	const subs = [sub('s1', 'activity-02'), sub('s2', null), sub('s3', 'activity-01'), sub('s4', 'activity-02')];
	const numbers = numbersOf(numbered, ambitions, activities, subs);
	expect(['s3', 's1', 's4', 's2'].map((id) => numbers.get(id))).toEqual([1, 2, 3, 4]);
});

test('there is no group without ambition when every activity has one', () => {
	expect(activitiesByAmbition(ambitions, activities).map(({ activities }) => activities.length)).toEqual([5, 11, 13]);
});
