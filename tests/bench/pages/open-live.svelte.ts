/** A document with all that the app puts around it when a plan is open, read as the list of activities reads it. */
import { flushSync } from 'svelte';
import { createHistory } from '$lib/doc/history';
import type { PlanDocument } from '$lib/doc/document';
import { LivePlan } from '$lib/live/live-plan.svelte';

/** Rows of the list that are on screen. */
const ROWS = 40;

export function openLive(doc: PlanDocument) {
	const plan = new LivePlan(doc);
	const history = createHistory(doc);
	/** What the list shows, as one line of words: different when anything of it is. */
	let shown = '';
	const stop = $effect.root(() => {
		$effect(() => {
			const rows = plan.ids('activities').slice(0, ROWS);
			const [ambitions, themes, people] = [plan.list('ambitions'), plan.list('themes'), plan.list('people')];
			const words = rows.map((id) => {
				const activity = plan.entity('activities', id);
				return `${plan.numberOf(id)} ${activity?.title} ${activity?.owner} ${plan.costOf(id)?.total}`;
			});
			shown = `${plan.meta.title} ${ambitions.length} ${themes.length} ${people.length} ${plan.money.costs.total} ${words.join(' ')}`;
		});
	});
	flushSync();
	return {
		plan,
		history,
		get shown() {
			return shown;
		},
		close() {
			stop();
			history.destroy();
		}
	};
}
