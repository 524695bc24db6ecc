import { t } from '$lib/i18n/t.svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import { ambitionLabel } from '$lib/ui/base/names';
import type { Grouping } from './address-filter';
import type { Group } from './grouping';

/** What a group is called, for its head and for screen readers. */
export function groupName(plan: LivePlan, { by, id }: Pick<Group, 'by' | 'id'>): string {
	const without = t().activities.without;
	const one = plan.meta.levels.ambition.one;
	if (by === 'none') return plan.meta.levels.activity.many;
	if (id === null) return by === 'ambition' ? without.ambition(one) : without[by];
	const untitled = t().common.untitled;
	switch (by) {
		case 'ambition': {
			const ambition = plan.entity('ambitions', id);
			return ambition ? ambitionLabel(plan, ambition) : untitled;
		}
		case 'theme':
			return plan.entity('themes', id)?.name || untitled;
		case 'owner':
			return plan.entity('people', id)?.name || untitled;
		case 'programme':
			return plan.entity('programmes', id)?.title || untitled;
	}
}

export const groupingName = (plan: LivePlan, by: Grouping): string =>
	by === 'ambition' ? t().activities.groups.ambition(plan.meta.levels.ambition.one) : t().activities.groups[by];
