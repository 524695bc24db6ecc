import { untrack } from 'svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import { fold } from '$lib/plan/fold';
import type { Activity, Id } from '$lib/plan/model';
import { idsOf } from './facts';
import type { PlanSearch } from '$lib/ui/find/plan-search';

/** Finds the words of a filter in activities. */
export interface Words {
	/** Whether all words stand in its number, its titles or its texts. */
	areIn(activity: Activity): boolean;
	/** Until the search over all texts is there, only titles count. */
	readonly reading: boolean;
}

/**
 * Titles are compared at once. The search over all texts comes when somebody first asks for words; what changes in a
 * text later counts from the next words on, so that no row goes away while somebody writes in it.
 */
export function createWords(plan: () => LivePlan, asked: () => string): Words {
	const words = $derived(fold(asked()).split(/\s+/).filter(Boolean));
	const searching = $derived(words.length > 0);
	const titles = new WeakMap<Activity, string>();
	let search = $state.raw<PlanSearch | null>(null);
	const found = $derived.by((): ReadonlySet<Id> => {
		const inTexts = search;
		if (!inTexts || !searching) return idsOf([]);
		const text = asked();
		const { hits, near } = untrack(() => inTexts.find(text));
		return idsOf(near ? [] : hits);
	});
	$effect(() => {
		if (!searching || search) return;
		let left = false;
		const now = plan();
		void import('$lib/ui/find/plan-search')
			.then(({ searchOf }) => searchOf(now))
			.then((loaded) => {
				if (!left) search = loaded;
			});
		return () => {
			left = true;
		};
	});

	function titlesOf(activity: Activity): string {
		let known = titles.get(activity);
		if (known === undefined) titles.set(activity, (known = fold(`${activity.title}\n${activity.subtitle}`)));
		return known;
	}
	return {
		areIn(activity) {
			if (found.has(activity.id)) return true;
			const number = String(plan().numberOf(activity.id) ?? '');
			const inTitles = titlesOf(activity);
			return words.every((word) => inTitles.includes(word) || number === word);
		},
		get reading() {
			return searching && search === null;
		}
	};
}
