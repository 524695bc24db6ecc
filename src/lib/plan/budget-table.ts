import { byOrder, type Activity, type BudgetHeading, type BudgetLine, type Id, type Phase } from './model';
import { add, parentsOf, sumOfLine, ZERO, type Sum } from './totals';

/** A row of the budget table. Lines come first, their heading's sum under them, as in a printed budget. */
export type BudgetRow =
	| { readonly type: 'line'; readonly line: BudgetLine; readonly sum: Sum; readonly depth: number }
	/** An ambition of which money is divided over activities: the sum of its own line and theirs. Its rows follow it. */
	| { readonly type: 'divided'; readonly line: BudgetLine; readonly sum: Sum; readonly depth: number }
	/** What is left on the ambition's own line: "not yet divided". */
	| { readonly type: 'rest'; readonly line: BudgetLine; readonly sum: Sum; readonly depth: number }
	| { readonly type: 'heading'; readonly heading: BudgetHeading; readonly sum: Sum; readonly depth: number }
	/** Lines whose heading is gone; they count in the total of the plan. */
	| { readonly type: 'noHeading'; readonly sum: Sum; readonly depth: number };

/** All rows in order. Headings and lines come without removed ones. */
export function budgetRows(
	headings: readonly BudgetHeading[],
	lines: readonly BudgetLine[],
	activities: readonly Activity[],
	phase: Phase = 'original'
): readonly BudgetRow[] {
	const parents = parentsOf(headings);
	const ambitionOf = new Map(activities.map(({ id, ambition }) => [id, ambition]));
	const linesUnder = groupBy([...lines].sort(byOrder), (line) =>
		line.heading !== null && parents.has(line.heading) ? line.heading : null
	);
	const headingsUnder = groupBy([...headings].sort(byOrder), (heading) => parents.get(heading.id) ?? null);

	const rowsOf = (heading: BudgetHeading, depth: number): BudgetRow[] => {
		const inner = [
			...lineRows(linesUnder.get(heading.id) ?? [], ambitionOf, phase, depth),
			...(headingsUnder.get(heading.id) ?? []).flatMap((child) => rowsOf(child, depth + 1))
		];
		return [...inner, { type: 'heading', heading, sum: sumOfRows(inner), depth }];
	};
	const loose = lineRows(linesUnder.get(null) ?? [], ambitionOf, phase, 0);
	return [
		...(headingsUnder.get(null) ?? []).flatMap((heading) => rowsOf(heading, 0)),
		...(loose.length > 0 ? [...loose, { type: 'noHeading' as const, sum: sumOfRows(loose), depth: 0 }] : [])
	];
}

function lineRows(
	lines: readonly BudgetLine[],
	ambitionOf: ReadonlyMap<Id, Id | null>,
	phase: Phase,
	depth: number
): BudgetRow[] {
	const ownLineOf = new Map<Id, BudgetLine>();
	for (const line of lines) if (line.entity !== null && !ownLineOf.has(line.entity)) ownLineOf.set(line.entity, line);
	const dividedInto = groupBy(lines, (line) => {
		const ambition = line.entity === null ? undefined : ambitionOf.get(line.entity);
		return (ambition ? ownLineOf.get(ambition)?.id : undefined) ?? null;
	});
	return (dividedInto.get(null) ?? []).flatMap((line): BudgetRow[] => {
		const own = sumOfLine(line, phase);
		const parts = (dividedInto.get(line.id) ?? []).map((part): BudgetRow => ({
			type: 'line',
			line: part,
			sum: sumOfLine(part, phase),
			depth: depth + 1
		}));
		if (parts.length === 0) return [{ type: 'line', line, sum: own, depth }];
		const sum = parts.reduce((total, part) => add(total, part.sum), own);
		return [{ type: 'divided', line, sum, depth }, ...parts, { type: 'rest', line, sum: own, depth: depth + 1 }];
	});
}

/** Each amount once: a divided row is the sum of the rows after it. */
function sumOfRows(rows: readonly BudgetRow[]): Sum {
	return rows.filter((row) => row.type === 'line' || row.type === 'rest').reduce((sum, row) => add(sum, row.sum), ZERO);
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
