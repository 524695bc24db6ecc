import type { BudgetHeading, BudgetLine, Ceiling, Id } from '$lib/plan/model';
import { parentsOf } from '$lib/plan/totals';
import { nameOfLine, type EntityName } from './names';

/** What the ceiling is about, as it is called on screen: the headings and lines of its scope that the plan still has. */
export function namesOfScope(
	{ headings: scope }: Ceiling,
	headings: readonly BudgetHeading[],
	lines: readonly BudgetLine[],
	names: ReadonlyMap<Id, EntityName>,
	untitled: string
): readonly string[] {
	return [
		...headings.filter(({ id }) => scope.includes(id)).map(({ title }) => title || untitled),
		...lines.filter(({ id }) => scope.includes(id)).map((line) => nameOfLine(line, names, untitled))
	];
}

/** The headings that count: those that are chosen and all under them. */
export function coveredHeadings(headings: readonly BudgetHeading[], chosen: ReadonlySet<Id>): ReadonlySet<Id> {
	const parents = parentsOf(headings);
	const isCovered = (id: Id | null): boolean => id !== null && (chosen.has(id) || isCovered(parents.get(id) ?? null));
	return new Set(headings.flatMap(({ id }) => (isCovered(id) ? [id] : [])));
}

export type YearsError = 'notAYear' | 'wrongOrder' | 'tooMany';

const MOST_YEARS = 30;

/** Years as they are typed, from and up to and including; nothing typed is no limit in time. */
export function parseYears(
	from: string,
	to: string
): { readonly years: readonly number[] } | { readonly error: YearsError } {
	if (from.trim() === '' && to.trim() === '') return { years: [] };
	const [first, last] = [from, to].map((text) => (/^\s*[12]\d{3}\s*$/.test(text) ? Number(text) : null));
	if (first === null || last === null || first === undefined || last === undefined) return { error: 'notAYear' };
	if (last < first) return { error: 'wrongOrder' };
	if (last - first >= MOST_YEARS) return { error: 'tooMany' };
	return { years: Array.from({ length: last - first + 1 }, (_, index) => first + index) };
}

/** "2026–2029", "2026, 2028": runs of years joined. */
export function formatYears(years: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const year of [...years].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run && year <= run[1] + 1) run[1] = year;
		else runs.push([year, year]);
	}
	return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
