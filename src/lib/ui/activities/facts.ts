import type { Activity, Ambition, Id, Person, Programme, Theme } from '$lib/plan/model';

/** What the list knows of the plan around its activities: what they may point at, in order, and what is found elsewhere. */
export interface Facts {
	readonly ambitions: readonly Ambition[];
	readonly themes: readonly Theme[];
	readonly people: readonly Person[];
	readonly programmes: readonly Programme[];
	/** Cents; undefined without any budget line. */
	readonly costOf: (activity: Id) => number | undefined;
	readonly hasResult: (activity: Id) => boolean;
	/** Whether the words that are searched for stand in it. */
	readonly hasWords: (activity: Activity) => boolean;
}

/** The programmes that an activity belongs to: their box stands under it, or they touch it. */
export function programmesByActivity(programmes: readonly Programme[]): ReadonlyMap<Id, readonly Id[]> {
	const found = new Map<Id, Id[]>();
	for (const { id, place, activities } of programmes)
		for (const activity of new Set(place === null ? activities : [place, ...activities]))
			found.set(activity, [...(found.get(activity) ?? []), id]);
	return found;
}

export const idsOf = (items: readonly { readonly id: Id }[]): ReadonlySet<Id> => new Set(items.map(({ id }) => id));

/** Which of these ids the plan still has; what points at something removed points at nothing. */
export const knownOf = (ids: readonly Id[], known: ReadonlySet<Id>): readonly Id[] => ids.filter((id) => known.has(id));

/** Of how many activities each theme is. */
export function countByTheme(activities: readonly Activity[]): ReadonlyMap<Id, number> {
	const counts = new Map<Id, number>();
	for (const { themes } of activities) for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
	return counts;
}

/** The same activities in the same places with all that decides a place in the list; titles and the like may differ. */
export function stayInPlace(before: readonly Activity[], now: readonly Activity[]): boolean {
	return (
		before.length === now.length &&
		before.every((activity, index) => activity === now[index] || isAlike(activity, now[index]))
	);
}

function isAlike(a: Activity, b: Activity | undefined): boolean {
	return (
		a.id === b?.id &&
		a.ambition === b.ambition &&
		a.owner === b.owner &&
		a.state === b.state &&
		a.themes.length === b.themes.length &&
		a.themes.every((theme, index) => theme === b.themes[index])
	);
}
