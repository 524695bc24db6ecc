import { t } from '$lib/i18n/t.svelte';
import { hasText } from '$lib/live/live-texts';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Part } from '$lib/plan/model';

export interface Section {
	readonly id: string;
	readonly name: string;
}

/** What stands on the page of settings, from top to bottom. */
export function settingsSections(plan: LivePlan): readonly Section[] {
	return [
		{ id: 'plan', name: t().settings.plan },
		{ id: 'levels', name: t().settings.levels },
		{ id: 'ambitions', name: plan.meta.levels.ambition.many },
		{ id: 'themes', name: t().settings.themes },
		{ id: 'roles', name: t().settings.roles },
		{ id: 'people', name: t().settings.people },
		{ id: 'partners', name: t().settings.partners },
		...(unplacedParts(plan).length > 0 ? [{ id: 'unplaced', name: t().settings.unplaced }] : []),
		{ id: 'file', name: t().settings.file },
		{ id: 'server', name: t().server.title }
	];
}

/** What an import could not place. */
export const unplacedParts = (plan: LivePlan): readonly Part[] =>
	plan.list('parts').filter((part) => part.kind === 'unplaced' && hasText(plan, part.id, 'text'));

/** Brings a section into view; the address after # is the page itself, so links cannot. */
export function showSection(id: string): void {
	const heading = document.getElementById(`settings-${id}`);
	heading?.focus({ preventScroll: true });
	heading?.closest('section')?.scrollIntoView({ block: 'start' });
}
