import { t } from '$lib/i18n/t.svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Activity, Id } from '$lib/plan/model';
import { ambitionLabel } from '$lib/ui/base/names';

/** "19 · Wikiwijs". */
export function activityName(plan: LivePlan, { id, title }: Activity): string {
	const number = plan.numbers.get(id);
	const name = title || t().common.untitled;
	return number === undefined ? name : `${number} · ${name}`;
}

/** Where a programme's box stands: "Ambitie 1" or "Activiteit 5"; nothing when that was removed. */
export function placeName(plan: LivePlan, place: Id): string {
	const ambition = plan.entity('ambitions', place);
	if (ambition && !ambition.removed) return ambitionLabel(plan, ambition);
	const activity = plan.entity('activities', place);
	if (!activity || activity.removed) return '';
	const number = plan.numbers.get(place);
	return number === undefined ? activity.title : `${plan.meta.levels.activity.one} ${number}`;
}
