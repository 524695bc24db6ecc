import { t } from '$lib/i18n/t.svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Lack, Wanted } from './address-filter';
import { groupName } from './group-name';

export const lackName = (plan: LivePlan, lack: Lack): string =>
	lack === 'ambition' ? t().activities.without.ambition(plan.meta.levels.ambition.one) : t().activities.without[lack];

/** One thing that a filter asks for, and the filter without it. */
export interface Asked {
	readonly key: string;
	readonly name: string;
	/** In the plan's own words, not those of the interface. */
	readonly own: boolean;
	readonly rest: Partial<Wanted>;
}

/** Everything that a filter asks for, each to be taken away. */
export function askedOf(plan: LivePlan, wanted: Wanted): readonly Asked[] {
	const { words, themes, ambition, owner, programme, states, without } = wanted;
	const one = (by: 'ambition' | 'owner' | 'programme', id: string | null): readonly Asked[] =>
		id === null ? [] : [{ key: by, name: groupName(plan, { by, id }), own: true, rest: { [by]: null } }];
	return [
		...(words.trim() === ''
			? []
			: [{ key: 'words', name: t().activities.wordsFilter(words.trim()), own: false, rest: { words: '' } }]),
		...themes.map((id) => ({
			key: id,
			name: groupName(plan, { by: 'theme', id }),
			own: true,
			rest: { themes: themes.filter((other) => other !== id) }
		})),
		...one('ambition', ambition),
		...one('owner', owner),
		...one('programme', programme),
		...states.map((state) => ({
			key: state,
			name: t().common.states[state],
			own: false,
			rest: { states: states.filter((other) => other !== state) }
		})),
		...without.map((lack) => ({
			key: `without ${lack}`,
			name: lackName(plan, lack),
			own: false,
			rest: { without: without.filter((other) => other !== lack) }
		}))
	];
}
