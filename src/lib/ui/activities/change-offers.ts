import { t } from '$lib/i18n/t.svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Activity } from '$lib/plan/model';
import { ambitionLabel } from '$lib/ui/base/names';
import type { Offer } from '$lib/ui/shell/offers.svelte';
import { STATES } from './address-filter';
import type { BulkActions } from './bulk-actions';

/**
 * What can be done with activities, for the palette: what all of them already have is not offered.
 * @param hint says to which
 */
export function changeOffers(
	plan: LivePlan,
	activities: readonly Activity[],
	actions: BulkActions,
	hint: string
): readonly Offer[] {
	const words = t().find.actions;
	const { owner, noOwner, state } = t().activities;
	const untitled = t().common.untitled;
	const offer = (name: string, label: string, run: () => void): Offer => ({
		id: `change.${name}`,
		label,
		hint,
		onlyTyped: true,
		run
	});
	const all = (has: (activity: Activity) => boolean) => activities.every(has);
	return [
		{ ...offer('duplicate', t().common.duplicate, actions.duplicate), onlyTyped: false },
		{ ...offer('remove', t().common.remove, actions.remove), onlyTyped: false },
		...plan.list('themes').map(({ id, name }) => {
			const on = !all(({ themes }) => themes.includes(id));
			return offer(id, on ? words.addTheme(name) : words.takeTheme(name), () => actions.theme(id, on));
		}),
		...plan
			.list('people')
			.filter(({ id }) => !all((activity) => activity.owner === id))
			.map(({ id, name }) => offer(id, `${owner}: ${name || untitled}`, () => actions.owner(id))),
		...(all((activity) => activity.owner === null) ? [] : [offer('noOwner', noOwner, () => actions.owner(null))]),
		...STATES.filter((option) => !all((activity) => activity.state === option)).map((option) =>
			offer(option, `${state}: ${t().common.states[option]}`, () => actions.state(option))
		),
		...plan
			.list('ambitions')
			.filter(({ id }) => !all((activity) => activity.ambition === id))
			.map((ambition) =>
				offer(ambition.id, words.moveTo(ambitionLabel(plan, ambition)), () => actions.toAmbition(ambition.id))
			),
		...plan.list('programmes').map(({ id, title, activities: members }) => {
			const on = !all((activity) => members.includes(activity.id));
			const name = title || untitled;
			return offer(id, on ? words.toProgramme(name) : words.fromProgramme(name), () => actions.programme(id, on));
		})
	];
}
