import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setActivity, setActivityTheme } from '$lib/doc/commands/activities';
import { LivePlan } from '$lib/live/live-plan.svelte';
import { libraryPlan } from '../../../../tests/support/plans';
import { documentOf } from '../../../../tests/support/replicas';
// The filter asks for it when somebody types; here it is at hand, so that no test ends while it is being loaded.
import '$lib/ui/find/plan-search';
import { createFilter, type Filter } from './filter.svelte';

const { goto, leaving } = vi.hoisted(() => ({
	goto: vi.fn((_address: string) => Promise.resolve()),
	leaving: new Set<() => void>()
}));
vi.mock('$app/navigation', () => ({ goto, beforeNavigate: (listener: () => void) => leaving.add(listener) }));

let stop = () => {};
afterEach(() => {
	stop();
	vi.useRealTimers();
	goto.mockClear();
	leaving.clear();
});

/** A list whose address the test holds, with how often its groups were made anew. */
function opened(query = '', item = false, left = '') {
	const doc = documentOf(libraryPlan());
	const plan = new LivePlan(doc);
	let asked = $state(query);
	let isItem = $state(item);
	let filter: Filter | undefined;
	let made = 0;
	stop = $effect.root(() => {
		filter = createFilter(
			() => plan,
			() => new URLSearchParams(asked),
			() => isItem,
			(next) => `?${next}`,
			left
		);
		$effect(() => {
			void filter?.groups;
			made += 1;
		});
	});
	flushSync();
	if (!filter) throw new Error('There is a filter.');
	const go = (next: string, toItem: boolean) => {
		asked = next;
		isItem = toItem;
		flushSync();
	};
	return { doc, filter, go, made: () => made };
}

describe('the list of activities', () => {
	test('is not made anew when a title changes, and is when what groups it changes', () => {
		const { doc, filter, made } = opened('group=theme');
		setActivity(doc, 'books', { title: 'Nieuw', subtitle: 'Ook nieuw' });
		flushSync();
		expect(made()).toBe(1);
		setActivityTheme(doc, 'books', 'digital', true);
		flushSync();
		expect(made()).toBe(2);
		expect(filter.groups.map(({ activities }) => activities)).toEqual([['books', 'courses'], ['books'], ['square']]);
	});

	test('follows titles while titles decide', () => {
		const { doc, filter } = opened('group=none&sort=title');
		setActivity(doc, 'square', { title: 'Aan het begin' });
		flushSync();
		expect(filter.rows[0]).toBe('square');
		filter.set({ words: 'begin' });
		flushSync();
		expect(filter.rows).toEqual(['square']);
	});

	test('shows what is set at once, and puts it in the address after a pause in typing', () => {
		vi.useFakeTimers();
		const { filter } = opened();
		filter.set({ words: 'cour' });
		filter.set({ words: 'courses' });
		flushSync();
		expect(filter.rows).toEqual(['courses']);
		expect(goto).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(goto.mock.calls.map(([address]) => address)).toEqual(['?q=courses']);
	});

	test('does not call back whoever goes elsewhere right after typing', () => {
		vi.useFakeTimers();
		const { filter } = opened();
		filter.set({ words: 'courses' });
		for (const leave of leaving) leave();
		vi.runAllTimers();
		expect(goto).not.toHaveBeenCalled();
	});

	test('is as this window left it when an item is opened from another screen, unless an address says how', () => {
		const { filter, go } = opened('', true, 'theme=youth');
		expect(filter.wanted.themes).toEqual(['youth']);
		go('sort=-cost', true);
		expect(filter.wanted).toMatchObject({ themes: [], sort: 'cost' });
		stop();
		expect(opened('', false, 'theme=youth').filter.narrow).toBe(false);
	});

	test('stays as it was when the address of an item says nothing about it, and follows one that does', () => {
		const { filter, go } = opened('theme=youth');
		go('', true);
		expect(filter.rows).toEqual(['books']);
		go('theme=digital', true);
		expect(filter.rows).toEqual(['courses']);
		go('', false);
		expect(filter.rows).toEqual(['books', 'courses', 'square']);
	});

	test('keeps its groups and order when filters are cleared', () => {
		const { filter } = opened('theme=youth&group=owner&sort=-title');
		filter.clear();
		flushSync();
		expect(filter.query).toBe('group=owner&sort=-title');
	});
});
