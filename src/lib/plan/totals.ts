/** Every sum of the budget, computed from lines and funding: nothing here is stored, and no amount is counted twice. */
import type { Activity, BudgetHeading, BudgetLine, Ceiling, Funding, Id, Phase } from './model';

/** Cents. */
export interface Sum {
	readonly personnel: number;
	readonly other: number;
	readonly total: number;
}

export interface MoneyInput {
	readonly headings: readonly BudgetHeading[];
	readonly lines: readonly BudgetLine[];
	readonly funding: readonly Funding[];
	readonly activities: readonly Activity[];
}

export interface Money {
	readonly costs: Sum;
	/** Cents of all funding together. */
	readonly funding: number;
	/** With everything that stands under it. A line under no known heading counts in `costs` alone. */
	readonly byHeading: ReadonlyMap<Id, Sum>;
	/**
	 * What an entity costs in all, whatever the heading: the lines that point at it and, for an ambition, those that
	 * point at its activities.
	 */
	readonly byEntity: ReadonlyMap<Id, Sum>;
}

export const ZERO: Sum = { personnel: 0, other: 0, total: 0 };

export function money({ headings, lines, funding, activities }: MoneyInput, phase: Phase = 'original'): Money {
	const byHeading = new Map<Id, Sum>();
	const byEntity = new Map<Id, Sum>();
	const parents = parentsOf(headings);
	const ambitionOf = new Map(activities.map(({ id, ambition }) => [id, ambition]));
	let costs = ZERO;
	for (const line of lines) {
		const sum = sumOfLine(line, phase);
		costs = add(costs, sum);
		for (let heading = known(parents, line.heading); heading !== null; heading = parents.get(heading) ?? null)
			byHeading.set(heading, add(byHeading.get(heading) ?? ZERO, sum));
		if (line.entity === null) continue;
		byEntity.set(line.entity, add(byEntity.get(line.entity) ?? ZERO, sum));
		const ambition = ambitionOf.get(line.entity);
		if (ambition) byEntity.set(ambition, add(byEntity.get(ambition) ?? ZERO, sum));
	}
	return { costs, byHeading, byEntity, funding: sumOfFunding(funding, phase) };
}

export function sumOfLine(line: BudgetLine, phase: Phase): Sum {
	const personnel = line.amounts[`${phase}.personnel`] ?? 0;
	const other = line.amounts[`${phase}.other`] ?? 0;
	return { personnel, other, total: personnel + other };
}

export function sumOfFunding(funding: readonly Funding[], phase: Phase): number {
	return funding.reduce((total, source) => total + (source.amounts[phase] ?? 0), 0);
}

export function add(a: Sum, b: Sum): Sum {
	return { personnel: a.personnel + b.personnel, other: a.other + b.other, total: a.total + b.total };
}

/**
 * A heading's parent, by id. Two people may put two headings under each other at once: the circle is cut at its heading
 * with the smallest id, on every replica the same.
 */
export function parentsOf(headings: readonly BudgetHeading[]): ReadonlyMap<Id, Id | null> {
	const ids = new Set(headings.map(({ id }) => id));
	const parents = new Map<Id, Id | null>(
		headings.map(({ id, parent }) => [id, parent !== null && ids.has(parent) ? parent : null])
	);
	for (const { id } of headings) {
		const path: Id[] = [];
		for (let at: Id | null = id; at !== null; at = parents.get(at) ?? null) {
			if (path.includes(at)) {
				const circle = path.slice(path.indexOf(at)).sort();
				parents.set(circle[0] ?? at, null);
				break;
			}
			path.push(at);
		}
	}
	return parents;
}

const known = (parents: ReadonlyMap<Id, Id | null>, id: Id | null): Id | null =>
	id !== null && parents.has(id) ? id : null;

/** Cents. `gap` is what the costs in scope exceed the ceiling by; `lasting` is what is left of it after one-off funding. */
export interface CeilingGap {
	readonly costs: number;
	readonly gap: number;
	readonly oneOff: number;
	readonly lasting: number;
}

/** Whether a ceiling holds in a year; one that names no years always does. */
export const isInForce = ({ years }: Ceiling, year: number): boolean => years.length === 0 || years.includes(year);

/** Compares the lines in the ceiling's scope (headings with all under them, and single lines) with its amount. */
export function ceilingGap(
	ceiling: Ceiling,
	{ headings, lines, funding }: Pick<MoneyInput, 'headings' | 'lines' | 'funding'>,
	phase: Phase = 'original'
): CeilingGap {
	const scope = new Set(ceiling.headings);
	const parents = parentsOf(headings);
	const inScope = (line: BudgetLine): boolean => {
		if (scope.has(line.id)) return true;
		for (let at = known(parents, line.heading); at !== null; at = parents.get(at) ?? null)
			if (scope.has(at)) return true;
		return false;
	};
	const costs = lines.filter(inScope).reduce((total, line) => total + sumOfLine(line, phase).total, 0);
	const oneOff = sumOfFunding(
		funding.filter(({ id }) => ceiling.oneOffFunding.includes(id)),
		phase
	);
	const gap = costs - ceiling.amount;
	return { costs, gap, oneOff, lasting: gap - oneOff };
}
