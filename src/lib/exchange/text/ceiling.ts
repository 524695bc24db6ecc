import type { Ceiling } from '$lib/plan/model';
import type { ReadBudget } from './budget';
import { doubt, placeOf, type Doubt } from './doubts';
import { CEILING, COMING_YEARS, ONE_OFF_RESERVE } from './labels';
import type { Line } from './lines';

export interface CeilingText {
	/** Cents. */
	readonly amount: number;
	readonly years: readonly number[];
}
/** "… 'plafond' … 13 mio": for the coming years means for the years of the course that starts in the plan's year. */
export function ceilingIn(text: string, year: number): CeilingText | null {
	const match = CEILING.exec(text);
	if (!match?.[1]) return null;
	const amount = Math.round(Number(match[1].replace(',', '.')) * 1_000_000) * 100;
	const sentence = text.slice(Math.max(0, match.index - 200), match.index + match[0].length);
	const course = [...text.matchAll(/\b(20\d\d) ?[-–] ?(20\d\d)\b/gu)].find(([, from]) => Number(from) === year);
	const end = COMING_YEARS.test(sentence + match[0]) && course ? Number(course[2]) : year;
	const years = Array.from({ length: Math.min(Math.max(end - year + 1, 1), 20) }, (_, index) => year + index);
	return { amount, years };
}

/** The ceiling holds for the heading under which the ambitions stand; an equalisation reserve covers it once. */
export function ceilingDoubt({ amount, years }: CeilingText, budget: ReadBudget, lines: readonly Line[]): Doubt {
	const first = budget.headings.find(({ kind }) => kind === 'sum') ?? budget.headings[0];
	const ceiling: Ceiling = {
		amount,
		headings: first ? [first.id] : [],
		years,
		oneOffFunding: budget.funding.filter(({ label }) => ONE_OFF_RESERVE.test(label)).map(({ id }) => id)
	};
	const line = lines.find((at, index) => CEILING.test(`${at.text} ${lines[index + 1]?.text ?? ''}`));
	const values = { amount, from: years[0] ?? 0, to: years.at(-1) ?? 0 };
	return doubt('ceiling', 1, line ? [placeOf(line)] : [], values, [
		{ id: 'set', edits: [{ type: 'ceiling', ceiling }] },
		{ id: 'leave', edits: [{ type: 'ceiling', ceiling: null }] }
	]);
}
