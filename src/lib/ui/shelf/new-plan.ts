import { emptyPlan, STANDARD_THEMES_NL, type Id, type Plan } from '$lib/plan/model';

export interface NewPlan {
	readonly title: string;
	readonly year: number;
	readonly organisation: string;
	/** Whether it starts with the four standard themes. */
	readonly themes: boolean;
}

export function newPlan({ title, year, organisation, themes }: NewPlan, newId: () => Id): Plan {
	const plan = emptyPlan(title, year);
	return {
		...plan,
		meta: { ...plan.meta, organisation },
		themes: themes ? STANDARD_THEMES_NL.map((theme) => ({ ...theme, id: newId(), removed: false, order: '' })) : []
	};
}

/** Plans are made for the next year from June on. */
export function yearToPlan(now: Date): number {
	return now.getFullYear() + (now.getMonth() >= JUNE ? 1 : 0);
}
const JUNE = 5;

export const isYear = (year: number | null): year is number =>
	year !== null && Number.isInteger(year) && year >= 1900 && year <= 2200;
