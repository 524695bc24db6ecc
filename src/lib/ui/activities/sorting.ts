import type { Activity } from '$lib/plan/model';
import { activitiesByAmbition } from '$lib/plan/numbering';
import { STATES, type Sort } from './address-filter';
import { idsOf, knownOf, type Facts } from './facts';

/** The order of the plan: ambition after ambition, and last what has none. */
export const inPlanOrder = (activities: readonly Activity[], { ambitions }: Facts): readonly Activity[] =>
	activitiesByAmbition(ambitions, activities).flatMap((group) => group.activities);

/**
 * Sorts activities that stand in the order of the plan, which decides where they are equal. What has no amount or owner
 * comes last, whichever way.
 */
export function sorted(
	activities: readonly Activity[],
	sort: Sort,
	descending: boolean,
	facts: Facts
): readonly Activity[] {
	const way = descending ? -1 : 1;
	switch (sort) {
		case 'plan':
			return descending ? activities.toReversed() : activities;
		case 'title': {
			const { compare } = collator();
			return activities.toSorted((a, b) => way * compare(a.title, b.title));
		}
		case 'owner': {
			const { compare } = collator();
			const names = new Map(facts.people.map(({ id, name }) => [id, name]));
			return byValue(
				activities,
				({ owner }) => names.get(owner ?? ''),
				(a, b) => way * compare(a, b)
			);
		}
		case 'cost':
			return byValue(
				activities,
				({ id }) => facts.costOf(id),
				(a, b) => way * (a - b)
			);
		case 'state':
			return activities.toSorted((a, b) => way * (STATES.indexOf(a.state) - STATES.indexOf(b.state)));
		case 'themes': {
			const known = idsOf(facts.themes);
			return byValue(
				activities,
				({ themes }) => knownOf(themes, known).length,
				(a, b) => way * (a - b)
			);
		}
	}
}

function byValue<T>(
	activities: readonly Activity[],
	valueOf: (activity: Activity) => T | undefined,
	compare: (a: T, b: T) => number
): readonly Activity[] {
	const values = new Map(activities.map((activity) => [activity, valueOf(activity)]));
	return activities.toSorted((a, b) => {
		const [first, second] = [values.get(a), values.get(b)];
		if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
		return compare(first, second);
	});
}

const collator = () => new Intl.Collator('nl', { numeric: true });
