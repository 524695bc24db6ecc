import { expect, test } from 'vitest';
import { answer } from '$lib/exchange/text/answers';
import type { Doubt } from '$lib/exchange/text/doubts';
import { newActivity } from '$lib/exchange/text/activities';
import type { Recognition } from '$lib/exchange/text/recognise';
import { emptyPlan } from '$lib/plan/model';
import { previewWork } from './preview-work.svelte';

const doubt: Doubt = {
	id: 'labelStrip-1',
	kind: 'labelStrip',
	places: [],
	values: {},
	choices: [
		{ id: 'none', edits: [] },
		{ id: 'all', edits: [{ type: 'themes', activity: 'a', themes: ['t'] }] }
	],
	preferred: 'none'
};
const recognition = (): Recognition => ({
	plan: {
		...emptyPlan('Plan', 2026),
		activities: [newActivity('a', null, 'Een', ''), newActivity('b', null, 'Twee', '')]
	},
	doubts: [doubt],
	found: { themes: 0, ambitions: 0, goals: 0, activities: 2, programmes: 0, chapters: 0, budgetLines: 0, funding: 0 },
	words: { total: 2, placed: 2 }
});

function inRoot(run: (show: (next: Recognition) => void, work: ReturnType<typeof previewWork>) => void) {
	const stop = $effect.root(() => {
		let current = $state.raw(recognition());
		run(
			(next) => (current = next),
			previewWork(() => current)
		);
	});
	stop();
}

test('steps come after the answers, and the last one is taken back first', () => {
	inRoot((_, work) => {
		work.run({ type: 'rename', kind: 'activities', id: 'a', title: 'Anders' }, 'Een');
		work.run({ type: 'merge', activity: 'b', into: 'a' }, 'Twee');
		work.answer(answer(work.answers, doubt, 'all'));
		expect(work.plan.activities).toMatchObject([{ title: 'Anders', themes: ['t'] }]);
		expect(work.last?.title).toBe('Twee');
		work.undo();
		expect(work.plan.activities.map(({ title }) => title)).toEqual(['Anders', 'Twee']);
		work.undo();
		expect(work.plan.activities.map(({ title }) => title)).toEqual(['Een', 'Twee']);
		expect(work.last).toBeNull();
		expect(work.hasWork).toBe(true);
	});
});

test('another recognition starts anew', () => {
	inRoot((show, work) => {
		work.run({ type: 'merge', activity: 'b', into: 'a' }, 'Twee');
		expect(work.plan.activities).toHaveLength(1);
		show(recognition());
		expect(work.plan.activities).toHaveLength(2);
		expect(work.hasWork).toBe(false);
	});
});
