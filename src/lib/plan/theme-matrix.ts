import type { Activity, Ambition, Id, Theme } from './model';
import { activitiesByAmbition } from './numbering';
import { ZERO, type Money } from './totals';

export interface MatrixCell {
	readonly activities: number;
	/** Cents of those activities. */
	readonly costs: number;
}

export interface MatrixColumn {
	/** Null for what has no theme that the plan still has. */
	readonly theme: Theme | null;
	/** An activity with several themes counts in each of their columns. */
	readonly total: MatrixCell;
}

export interface MatrixRow {
	/** Null for what stands under no ambition, or under one that was removed. */
	readonly ambition: Ambition | null;
	/** One for each column, in their order. */
	readonly cells: readonly MatrixCell[];
	/** Each activity once. */
	readonly total: MatrixCell;
	/** Cents that stand on the ambition itself and on none of its activities. */
	readonly undivided: number;
}

export interface ThemeMatrix {
	/** The themes in their order; the column without theme is there only if it has any activity. */
	readonly columns: readonly MatrixColumn[];
	/** The ambitions in their order; the row without ambition is there only if it has any activity. */
	readonly rows: readonly MatrixRow[];
	/** Each activity once. */
	readonly total: MatrixCell;
	readonly undivided: number;
	/** Cents that stand on no ambition and no activity: with `total.costs` and `undivided` they are all costs of the plan. */
	readonly elsewhere: number;
}

/** Where themes and ambitions meet. @param themes @param ambitions @param activities without removed ones */
export function themeMatrix(
	themes: readonly Theme[],
	ambitions: readonly Ambition[],
	activities: readonly Activity[],
	{ costs, byEntity }: Money
): ThemeMatrix {
	const costsOf = (id: Id) => (byEntity.get(id) ?? ZERO).total;
	const cellOf = (some: readonly Activity[]): MatrixCell => ({
		activities: some.length,
		costs: some.reduce((total, { id }) => total + costsOf(id), 0)
	});
	const known = new Set(themes.map(({ id }) => id));
	const isUntagged = (activity: Activity) => !activity.themes.some((theme) => known.has(theme));
	const heads = activities.some(isUntagged) ? [...themes, null] : themes;
	const cellUnder = (theme: Theme | null, some: readonly Activity[]) =>
		cellOf(some.filter((activity) => (theme === null ? isUntagged(activity) : activity.themes.includes(theme.id))));

	const rows = activitiesByAmbition(ambitions, activities).map(({ ambition, activities: under }): MatrixRow => {
		const total = cellOf(under);
		return {
			ambition,
			cells: heads.map((theme) => cellUnder(theme, under)),
			total,
			undivided: ambition === null ? 0 : costsOf(ambition.id) - total.costs
		};
	});
	const total = cellOf(activities);
	const undivided = rows.reduce((sum, row) => sum + row.undivided, 0);
	return {
		columns: heads.map((theme) => ({ theme, total: cellUnder(theme, activities) })),
		rows,
		total,
		undivided,
		elsewhere: costs.total - total.costs - undivided
	};
}
