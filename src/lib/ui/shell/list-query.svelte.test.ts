import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { keepListQuery, listAsLeft, listQuery } from './list-query.svelte';

test('the way back to the list leads to what it showed last, for each plan apart', () => {
	expect(listAsLeft('one')).toBe('#/plan/one/activities');
	keepListQuery('one', 'theme=ai&group=owner');
	keepListQuery('two', 'q=school');
	expect(listAsLeft('one')).toBe('#/plan/one/activities?theme=ai&group=owner');
	expect(listQuery('two')).toBe('q=school');
	keepListQuery('one', '');
	expect(listAsLeft('one')).toBe('#/plan/one/activities');
});

test('whoever shows the way back hears of another filter, and of none that stays the same', () => {
	let shown: readonly string[] = [];
	let asked = $state('q=a');
	const stop = $effect.root(() => {
		$effect(() => keepListQuery('three', asked));
		$effect(() => {
			shown = [...shown, listAsLeft('three')];
		});
	});
	flushSync();
	keepListQuery('three', 'q=a');
	flushSync();
	asked = 'q=b';
	flushSync();
	stop();
	expect(shown).toEqual(['#/plan/three/activities?q=a', '#/plan/three/activities?q=b']);
});
