import { expect, test } from 'vitest';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { totalsByTheme } from './theme-totals';
import { money } from './totals';

const plan = examplePlan('2026-01-15');
const activities = plan.activities.map((activity) => ({ ...activity, themes: [] as readonly string[] }));
const tag = (tags: Readonly<Record<string, readonly string[]>>) =>
	activities.map((activity) => ({ ...activity, themes: tags[activity.id] ?? [] }));
const totals = money({
	headings: plan.budgetHeadings,
	lines: plan.budgetLines,
	funding: plan.funding,
	activities: plan.activities
});
const [first, second] = plan.themes;

test('an activity with two themes counts fully in each, so that themes do not add up to the total', () => {
	const tagged = tag({ 'activity-15': [first?.id ?? '', second?.id ?? ''], 'activity-01': [first?.id ?? ''] });
	const { themes } = totalsByTheme(plan.themes, tagged, totals);
	expect(themes.map(({ activities, costs }) => [activities, costs])).toEqual([
		[2, 109_000_00],
		[1, 109_000_00],
		[0, 0],
		[0, 0]
	]);
});

test('money that stands on no activity is undivided: all of 2026 but Leraar24', () => {
	expect(totalsByTheme(plan.themes, plan.activities, totals).undivided).toBe(25_443_000_00 - 109_000_00);
});

test('an activity whose only theme is gone counts as untagged', () => {
	const tagged = tag({ 'activity-01': ['gone'], 'activity-02': [first?.id ?? ''] });
	expect(totalsByTheme(plan.themes, tagged, totals).untagged).toBe(28);
	expect(totalsByTheme([], tagged, totals)).toMatchObject({ themes: [], untagged: 29 });
});
