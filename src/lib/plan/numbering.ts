import type { Activity, Ambition, Id, Levels, SubActivity } from './model';

/**
 * The numbers on screen, by id: each numbered level counts from 1 through the whole plan. What stands under no ambition
 * comes last. Numbers are only shown, never stored: references are by id.
 * @param ambitions @param activities @param subActivities in order, without removed ones
 */
export function numbersOf(
	levels: Levels,
	ambitions: readonly Ambition[],
	activities: readonly Activity[],
	subActivities: readonly SubActivity[]
): ReadonlyMap<Id, number> {
	const numbers = new Map<Id, number>();
	const count = (entities: readonly { readonly id: Id }[]) =>
		entities.forEach(({ id }, index) => numbers.set(id, index + 1));
	const inPlace = activitiesByAmbition(ambitions, activities).flatMap((group) => group.activities);
	if (levels.ambition.numbered) count(ambitions);
	if (levels.activity.numbered) count(inPlace);
	if (levels.subActivity.numbered) {
		const places = new Map(inPlace.map(({ id }, index) => [id, index]));
		const placeOf = (sub: SubActivity) => places.get(sub.activity ?? '') ?? inPlace.length;
		count([...subActivities].sort((a, b) => placeOf(a) - placeOf(b)));
	}
	return numbers;
}

export interface AmbitionGroup {
	/** Null for the activities that stand under no ambition, or under one that was removed. */
	readonly ambition: Ambition | null;
	readonly activities: readonly Activity[];
}

/** Activities under their ambitions in the order of the plan; the group without ambition is there only if it has any. */
export function activitiesByAmbition(
	ambitions: readonly Ambition[],
	activities: readonly Activity[]
): readonly AmbitionGroup[] {
	const groups = new Map<Id, Activity[]>(ambitions.map(({ id }) => [id, []]));
	const loose: Activity[] = [];
	for (const activity of activities) (groups.get(activity.ambition ?? '') ?? loose).push(activity);
	const named = ambitions.map((ambition) => ({ ambition, activities: groups.get(ambition.id) ?? [] }));
	return loose.length > 0 ? [...named, { ambition: null, activities: loose }] : named;
}
