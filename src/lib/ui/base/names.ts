import { t } from '$lib/i18n/t.svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Ambition, Id } from '$lib/plan/model';

/** "Ambitie 1 · Bestuurlijk commitment", or the short title alone when ambitions have no numbers. */
export function ambitionLabel(plan: LivePlan, ambition: Ambition): string {
	const number = plan.numbers.get(ambition.id);
	const title = ambition.shortTitle || ambition.title || t().common.untitled;
	return number === undefined ? title : `${plan.meta.levels.ambition.one} ${number} · ${title}`;
}

/** What messages and labels call an activity or an ambition. */
export function nameOf(plan: LivePlan, id: Id): string {
	const ambition = plan.entity('ambitions', id);
	const title = ambition ? ambition.shortTitle || ambition.title : plan.entity('activities', id)?.title;
	return title || t().common.untitled;
}
