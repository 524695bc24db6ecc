import { t } from '$lib/i18n/t.svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import { offer, type Offer } from '$lib/ui/shell/offers.svelte';
import type { Actions } from './actions';
import { GROUPINGS, SORTS } from './address-filter';
import type { Filter } from './filter.svelte';
import { groupingName } from './group-name';
import type { Kept } from './kept-list.svelte';
import { BUILT_IN } from './kept-list';
import type { ListView } from './list-view.svelte';

export interface ListOffers {
	readonly plan: () => LivePlan;
	readonly filter: Filter;
	readonly view: ListView;
	readonly kept: Kept;
	readonly actions: Actions;
}

/** Everything that can be done in the list, for the palette and the keys. */
export function offerList({ plan, filter, view, kept, actions }: ListOffers): void {
	const words = () => t().activities;
	const writing = (): readonly Offer[] => [
		{
			id: 'activities.add',
			label: words().add(plan().meta.levels.activity.one),
			keys: 'n',
			run: () => actions.addActivity()
		},
		{
			id: 'activities.addAmbition',
			label: words().addAmbition(plan().meta.levels.ambition.one),
			run: () => actions.addAmbition()
		},
		{
			id: 'activities.chooseRow',
			label: words().chooseRow,
			keys: 'x',
			run: () => {
				if (view.focused !== null) view.choose(view.focused);
			}
		},
		{ id: 'activities.chooseAll', label: words().chooseAll, run: () => view.selection.set(view.rows, true) }
	];
	const saved = (): readonly Offer[] =>
		[
			{ id: 'everything', name: words().everything, query: BUILT_IN.everything, columns: null },
			{ id: 'noTheme', name: words().without.theme, query: BUILT_IN.noTheme, columns: null },
			{ id: 'noOwner', name: words().without.owner, query: BUILT_IN.noOwner, columns: null },
			{ id: 'noAmount', name: words().without.amount, query: BUILT_IN.noAmount, columns: null },
			{ id: 'noResult', name: words().without.result, query: BUILT_IN.noResult, columns: null },
			...kept.filters
		].map(({ id, name, query, columns }) => ({
			id: `activities.saved.${id}`,
			label: words().showFilter(name),
			run: () => {
				filter.setQuery(query);
				if (columns) kept.chooseColumns(columns);
			}
		}));
	offer(() => [
		...(plan().readOnly ? [] : writing()),
		{
			id: 'activities.search',
			label: words().goSearch(plan().meta.levels.activity.many),
			keys: '/',
			run: () => document.querySelector<HTMLInputElement>('[data-list-search]')?.focus()
		},
		{ id: 'activities.next', label: words().nextRow, keys: 'j', run: () => void view.go(1) },
		{ id: 'activities.previous', label: words().previousRow, keys: 'k', run: () => void view.go(-1) },
		...GROUPINGS.map((group) => ({
			id: `activities.group.${group}`,
			label: words().groupBy(groupingName(plan(), group)),
			run: () => filter.set({ group })
		})),
		...SORTS.map((sort) => ({
			id: `activities.sort.${sort}`,
			label: words().sortBy(words().sorts[sort]),
			run: () => filter.set({ sort, descending: false })
		})),
		...saved()
	]);
}
