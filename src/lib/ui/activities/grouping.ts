import type { Activity, Id } from '$lib/plan/model';
import type { Grouping } from './address-filter';
import { idsOf, knownOf, programmesByActivity, type Facts } from './facts';

/** Activities under one head. */
export interface Group {
	readonly by: Grouping;
	/** The ambition, theme, person or programme; null for what has none, and for the one group of all. */
	readonly id: Id | null;
	readonly activities: readonly Id[];
	/** How many there would be without a filter. */
	readonly all: number;
}

/**
 * The groups in the order of the plan (people by name), and last what has none of them. An activity with several
 * themes or programmes stands under each. Without a filter, what has no activities is a group too; people are not.
 * @param shown what meets the filter, sorted @param all without a filter
 */
export function grouped(
	shown: readonly Activity[],
	all: readonly Activity[],
	by: Grouping,
	facts: Facts
): readonly Group[] {
	const { heads, homesOf } = headsOf(by, facts);
	const narrow = shown.length < all.length;
	const rows = spread(shown, homesOf);
	const everything = narrow ? spread(all, homesOf) : rows;
	return [...heads, null]
		.map((id) => ({ by, id, activities: rows.get(id) ?? [], all: everything.get(id)?.length ?? 0 }))
		.filter(({ id, activities }) => activities.length > 0 || (id !== null && by !== 'owner' && !narrow));
}

/** Every activity once, in the order of the groups. */
export const rowsOnce = (groups: readonly Group[]): readonly Id[] => [
	...new Set(groups.flatMap(({ activities }) => activities))
];

interface Heads {
	readonly heads: readonly Id[];
	readonly homesOf: (activity: Activity) => readonly Id[];
}

function headsOf(by: Grouping, { ambitions, themes, people, programmes }: Facts): Heads {
	switch (by) {
		case 'ambition': {
			const known = idsOf(ambitions);
			return { heads: [...known], homesOf: ({ ambition }) => knownOf([ambition ?? ''], known) };
		}
		case 'theme': {
			const known = idsOf(themes);
			return { heads: [...known], homesOf: (activity) => knownOf(activity.themes, known) };
		}
		case 'owner': {
			const known = idsOf(people.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')));
			return { heads: [...known], homesOf: ({ owner }) => knownOf([owner ?? ''], known) };
		}
		case 'programme': {
			const found = programmesByActivity(programmes);
			return { heads: programmes.map(({ id }) => id), homesOf: ({ id }) => found.get(id) ?? [] };
		}
		case 'none':
			return { heads: [], homesOf: () => [] };
	}
}

function spread(
	activities: readonly Activity[],
	homesOf: (activity: Activity) => readonly Id[]
): ReadonlyMap<Id | null, readonly Id[]> {
	const rows = new Map<Id | null, Id[]>();
	for (const activity of activities) {
		const homes = homesOf(activity);
		for (const home of homes.length > 0 ? homes : [null]) {
			const under = rows.get(home);
			if (under) under.push(activity.id);
			else rows.set(home, [activity.id]);
		}
	}
	return rows;
}
