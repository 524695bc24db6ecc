import { goto } from '$app/navigation';
import { t } from '$lib/i18n/t.svelte';
import type { Session } from '$lib/session';
import { filterQuery, LACKS, STATES, wantedIn, type Wanted } from '$lib/ui/activities/address-filter';
import { askedOf, lackName } from '$lib/ui/activities/filter-names';
import { groupName } from '$lib/ui/activities/group-name';
import { listAddress } from '$lib/ui/activities/list-address';
import { listQuery } from '$lib/ui/shell/list-query.svelte';
import type { Offer } from '$lib/ui/shell/offers.svelte';

/** Everything by which the list can be narrowed further, or no longer, from any screen. */
export function filterOffers({ id, plan }: Session): readonly Offer[] {
	const wanted = wantedIn(listQuery(id));
	const asked = askedOf(plan, wanted);
	const known = new Set(asked.map(({ key }) => key));
	const offer = (name: string, label: string, part: Partial<Wanted>): Offer => ({
		id: `filter.${name}`,
		label,
		onlyTyped: true,
		run: () => goto(listAddress(id, null, filterQuery({ ...wanted, ...part })), { keepFocus: true })
	});
	const one = (by: 'ambition' | 'owner' | 'programme', value: string): Offer =>
		offer(value, t().find.actions.filter(groupName(plan, { by, id: value })), { [by]: value });
	return [
		...asked.map(({ key, name, rest }) => offer(`${key}.off`, t().activities.removeFilter(name), rest)),
		...plan
			.list('themes')
			.filter((theme) => !known.has(theme.id))
			.map((theme) =>
				offer(theme.id, t().find.actions.filter(groupName(plan, { by: 'theme', id: theme.id })), {
					themes: [...wanted.themes, theme.id]
				})
			),
		...plan.list('ambitions').map((ambition) => one('ambition', ambition.id)),
		...plan.list('people').map((person) => one('owner', person.id)),
		...plan.list('programmes').map((programme) => one('programme', programme.id)),
		...STATES.filter((state) => !known.has(state)).map((state) =>
			offer(state, t().find.actions.filter(t().common.states[state]), { states: [...wanted.states, state] })
		),
		...LACKS.filter((lack) => !known.has(`without ${lack}`)).map((lack) =>
			offer(lack, t().find.actions.filter(lackName(plan, lack)), { without: [...wanted.without, lack] })
		)
	];
}
