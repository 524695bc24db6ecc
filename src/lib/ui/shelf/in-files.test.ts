import { describe, expect, test } from 'vitest';
import { libraryPlan } from '../../../../tests/support/plans';
import { missingFrom } from './in-files';

describe('what is in no file', () => {
	test('is nothing when the copy has all of the plan', () => {
		expect(missingFrom(libraryPlan(), libraryPlan())).toBeNull();
	});

	test('is counted by kind, in the order of the plan', () => {
		const plan = libraryPlan();
		const now = {
			...plan,
			activities: plan.activities.map((activity) => ({ ...activity, subtitle: 'anders' })),
			budgetLines: plan.budgetLines.map((line, index) => (index === 0 ? { ...line, label: 'Boeken' } : line))
		};
		expect(missingFrom(plan, now)?.counts).toEqual([
			{ kind: 'activities', count: plan.activities.length },
			{ kind: 'budgetLines', count: 1 }
		]);
	});

	test('is named by the first five titles, and the rest is a number', () => {
		const plan = libraryPlan();
		const many = Array.from({ length: 8 }, (_, index) => ({
			id: `theme-${index}`,
			removed: false,
			order: `b${index}`,
			name: `Thema ${index}`,
			shortName: '',
			letter: 'T',
			colour: '#2f5fd0'
		}));
		const missing = missingFrom(plan, { ...plan, themes: [...plan.themes, ...many] });
		expect(missing?.titles).toEqual(['Thema 0', 'Thema 1', 'Thema 2', 'Thema 3', 'Thema 4']);
		expect(missing?.more).toBe(3);
	});

	test('is the name that it had for what is gone altogether', () => {
		const plan = libraryPlan();
		const gone = plan.activities[0];
		const missing = missingFrom(plan, { ...plan, activities: plan.activities.slice(1) });
		expect(missing?.titles).toEqual([gone?.title]);
	});

	test('can be the plan’s own fields alone', () => {
		const plan = libraryPlan();
		const missing = missingFrom(plan, { ...plan, meta: { ...plan.meta, title: 'Anders' } });
		expect(missing).toMatchObject({ counts: [], meta: true, titles: [], more: 0 });
	});

	test('calls a budget line without a label as what it is about', () => {
		const plan = libraryPlan();
		const activity = plan.activities[0];
		const line = plan.budgetLines[0];
		if (!activity || !line) throw new Error('The plan of the library has an activity and a line.');
		const about = { ...line, id: 'new', label: '', entity: activity.id };
		expect(missingFrom(plan, { ...plan, budgetLines: [...plan.budgetLines, about] })?.titles).toEqual([activity.title]);
	});
});
