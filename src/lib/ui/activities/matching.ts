import type { Activity } from '$lib/plan/model';
import type { Lack, Wanted } from './address-filter';
import { idsOf, programmesByActivity, type Facts } from './facts';

/** What is asked for without what the plan does not have (any more), so that an old link shows more and not nothing. */
export function withinPlan(wanted: Wanted, { ambitions, themes, people, programmes }: Facts): Wanted {
	const one = (id: string | null, known: readonly { readonly id: string }[]) =>
		known.some((item) => item.id === id) ? id : null;
	return {
		...wanted,
		themes: wanted.themes.filter((id) => themes.some((theme) => theme.id === id)),
		ambition: one(wanted.ambition, ambitions),
		owner: one(wanted.owner, people),
		programme: one(wanted.programme, programmes)
	};
}

/** Whether it leaves anything out; another order or grouping does not. */
export const isNarrow = ({ words, themes, ambition, owner, programme, states, without }: Wanted): boolean =>
	words.trim() !== '' ||
	[ambition, owner, programme].some((id) => id !== null) ||
	[themes, states, without].some((list) => list.length > 0);

/** The activities that meet all that is wanted, in the order in which they come. */
export function matching(activities: readonly Activity[], wanted: Wanted, facts: Facts): readonly Activity[] {
	if (!isNarrow(wanted)) return activities;
	const { themes, ambition, owner, programme, states, without } = wanted;
	const lacks = lacksOf(facts);
	const programmes = programmesByActivity(facts.programmes);
	return activities.filter(
		(activity) =>
			themes.every((theme) => activity.themes.includes(theme)) &&
			(ambition === null || activity.ambition === ambition) &&
			(owner === null || activity.owner === owner) &&
			(programme === null || (programmes.get(activity.id) ?? []).includes(programme)) &&
			(states.length === 0 || states.includes(activity.state)) &&
			without.every((lack) => lacks[lack](activity)) &&
			(wanted.words.trim() === '' || facts.hasWords(activity))
	);
}

function lacksOf(facts: Facts): Readonly<Record<Lack, (activity: Activity) => boolean>> {
	const [themes, people, ambitions] = [idsOf(facts.themes), idsOf(facts.people), idsOf(facts.ambitions)];
	const programmes = programmesByActivity(facts.programmes);
	return {
		theme: (activity) => !activity.themes.some((theme) => themes.has(theme)),
		owner: ({ owner }) => owner === null || !people.has(owner),
		ambition: ({ ambition }) => ambition === null || !ambitions.has(ambition),
		programme: ({ id }) => !programmes.has(id),
		amount: ({ id }) => facts.costOf(id) === undefined,
		result: ({ id }) => !facts.hasResult(id)
	};
}
