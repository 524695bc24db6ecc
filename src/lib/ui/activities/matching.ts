import type { AmbitionGroup } from '$lib/plan/numbering';
import type { Activity, Id } from '$lib/plan/model';
import { fold } from '$lib/ui/base/fold';

/** What a filter asks for: all of the themes, one owner, and all of the words. */
export interface Wanted {
	readonly themes: readonly Id[];
	/** A person, nobody at all, or anyone. */
	readonly owner: Id | typeof NOBODY | typeof ANYONE;
	readonly text: string;
}
export const ANYONE = '';
export const NOBODY = 'nobody';

/**
 * The activities that meet all that is wanted, in their groups; a group without any is left out.
 * @param people ids of those in the plan: an owner who is gone is nobody
 * @param foldedWords all words of an activity, folded
 */
export function filterGroups(
	groups: readonly AmbitionGroup[],
	{ themes, owner, text }: Wanted,
	people: readonly Id[],
	foldedWords: (activity: Id) => string
): readonly AmbitionGroup[] {
	const known = new Set(people);
	const words = fold(text).split(/\s+/).filter(Boolean);
	const isOwned = (activity: Activity) => {
		if (owner === ANYONE) return true;
		const owned = activity.owner !== null && known.has(activity.owner);
		return owner === NOBODY ? !owned : owned && activity.owner === owner;
	};
	const isWanted = (activity: Activity) => {
		if (!themes.every((theme) => activity.themes.includes(theme)) || !isOwned(activity)) return false;
		if (words.length === 0) return true;
		const found = foldedWords(activity.id);
		return words.every((word) => found.includes(word));
	};
	return groups
		.map(({ ambition, activities }) => ({ ambition, activities: activities.filter(isWanted) }))
		.filter(({ activities }) => activities.length > 0);
}
