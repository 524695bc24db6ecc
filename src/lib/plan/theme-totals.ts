import type { Activity, Id, Theme } from './model';
import { ZERO, type Money } from './totals';

export interface ThemeTotals {
	readonly themes: readonly {
		readonly theme: Theme;
		readonly activities: number;
		/** Cents. An activity with several themes counts fully in each: themes do not add up to the total. */
		readonly costs: number;
	}[];
	/** Activities without a theme that the plan still has. */
	readonly untagged: number;
	/** Cents of those activities. */
	readonly untaggedCosts: number;
	/** Cents that stand on no activity, so that no theme can have them. */
	readonly undivided: number;
}

/** @param themes @param activities without removed ones */
export function totalsByTheme(
	themes: readonly Theme[],
	activities: readonly Activity[],
	{ costs, byEntity }: Money
): ThemeTotals {
	const costsOf = (id: Id) => (byEntity.get(id) ?? ZERO).total;
	const known = new Set(themes.map(({ id }) => id));
	const costsOfAll = (some: readonly Activity[]) => some.reduce((total, { id }) => total + costsOf(id), 0);
	const untagged = activities.filter((activity) => !activity.themes.some((theme) => known.has(theme)));
	return {
		themes: themes.map((theme) => {
			const tagged = activities.filter((activity) => activity.themes.includes(theme.id));
			return { theme, activities: tagged.length, costs: costsOfAll(tagged) };
		}),
		untagged: untagged.length,
		untaggedCosts: costsOfAll(untagged),
		undivided: costs.total - costsOfAll(activities)
	};
}
