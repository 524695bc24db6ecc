import { expect, test } from 'vitest';
import { removeAmbition, setGoal } from '$lib/doc/commands/ambitions';
import { LivePlan } from '$lib/live/live-plan.svelte';
import { ambition, goal, planWith } from '../../../../tests/support/plans';
import { documentOf } from '../../../../tests/support/replicas';
import { openedItem } from './opened-item';

const opened = () => {
	const doc = documentOf(
		planWith({
			ambitions: [ambition('reading'), ambition('meeting')],
			goals: [goal('readers', { ambition: 'reading' }), goal('stray'), goal('lost', { ambition: 'unknown' })]
		})
	);
	const plan = new LivePlan(doc);
	return { doc, open: (item: string | null) => openedItem(plan, item) };
};

test('a goal opens the ambition that it belongs to, and anything else itself', () => {
	const { open } = opened();
	expect(['readers', 'meeting', 'gone', null].map(open)).toEqual(['reading', 'meeting', 'gone', null]);
});

test('a goal without ambition opens itself, until it has one', () => {
	const { doc, open } = opened();
	expect(['stray', 'lost'].map(open)).toEqual(['stray', 'lost']);
	setGoal(doc, 'stray', { ambition: 'meeting' });
	expect(open('stray')).toBe('meeting');
});

test('a goal whose ambition was removed opens itself: it can go to another', () => {
	const { doc, open } = opened();
	removeAmbition(doc, 'reading');
	expect(open('readers')).toBe('readers');
});
