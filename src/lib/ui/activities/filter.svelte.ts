import { activitiesByAmbition, type AmbitionGroup } from '$lib/plan/numbering';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import { TEXT_FIELDS, type Id } from '$lib/plan/model';
import { fold } from '$lib/ui/base/fold';
import { ANYONE, filterGroups, type Wanted } from './matching';

/** What the list shows: the state of this window, not of the plan. */
export interface Filter {
	themes: readonly Id[];
	owner: Wanted['owner'];
	text: string;
	readonly active: boolean;
	/** Every activity of the plan, under its ambition. */
	readonly all: readonly AmbitionGroup[];
	/** What meets the filter; all when there is none. */
	readonly shown: readonly AmbitionGroup[];
	clear(): void;
}

export function createFilter(plan: () => LivePlan): Filter {
	let themes = $state.raw<readonly Id[]>([]);
	let owner = $state<Wanted['owner']>(ANYONE);
	let text = $state('');
	const active = $derived(themes.length > 0 || owner !== ANYONE || text.trim() !== '');
	const searching = $derived(text.trim() !== '');
	const all = $derived(activitiesByAmbition(plan().list('ambitions'), plan().list('activities')));
	const words = $derived(searching ? wordsById(plan()) : null);
	const shown = $derived.by(() => {
		if (!active) return all;
		const people = plan()
			.list('people')
			.map(({ id }) => id);
		return filterGroups(all, { themes, owner, text }, people, (id) => words?.get(id) ?? '');
	});
	return {
		get themes() {
			return themes;
		},
		set themes(next) {
			themes = next;
		},
		get owner() {
			return owner;
		},
		set owner(next) {
			owner = next;
		},
		get text() {
			return text;
		},
		set text(next) {
			text = next;
		},
		get active() {
			return active;
		},
		get all() {
			return all;
		},
		get shown() {
			return shown;
		},
		clear() {
			themes = [];
			owner = ANYONE;
			text = '';
		}
	};
}

/** Made once when somebody starts to search, not for every letter of the search. */
function wordsById(plan: LivePlan): ReadonlyMap<Id, string> {
	return new Map(
		plan.list('activities').map(({ id, title, subtitle }) => {
			const texts = TEXT_FIELDS.activities.map((field) => plan.words(id, field));
			return [id, fold([plan.numbers.get(id) ?? '', title, subtitle, ...texts].join('\n'))];
		})
	);
}
