import type { Activity, Id, Theme } from '../model';
import type { Finding } from './finding';

/**
 * M1: an activity has no theme, in a plan that has themes. M2: it has no owner. M3: it has no result.
 * @param hasResult whether the activity's result has words
 */
export function missing(
	activities: readonly Activity[],
	themes: readonly Theme[],
	people: readonly { readonly id: Id }[],
	hasResult: (activity: Id) => boolean
): readonly Finding<'M1' | 'M2' | 'M3'>[] {
	const knownThemes = new Set(themes.map(({ id }) => id));
	const knownPeople = new Set(people.map(({ id }) => id));
	return activities.flatMap((activity): Finding<'M1' | 'M2' | 'M3'>[] => {
		const about = { kind: 'activities', id: activity.id } as const;
		return [
			...(themes.length === 0 || activity.themes.some((theme) => knownThemes.has(theme))
				? []
				: [{ rule: 'M1', ...about } as const]),
			...(activity.owner !== null && knownPeople.has(activity.owner) ? [] : [{ rule: 'M2', ...about } as const]),
			...(hasResult(activity.id) ? [] : [{ rule: 'M3', ...about } as const])
		];
	});
}
