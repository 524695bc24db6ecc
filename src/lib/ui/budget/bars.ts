/** The two trees of the budget, as bars: by heading each row as it stands, by entity what something costs in all. */
import type { BudgetRow } from '$lib/plan/budget-table';
import type { Activity, Ambition, BudgetLine, Id, Programme } from '$lib/plan/model';
import { add, ZERO, type Money, type Sum } from '$lib/plan/totals';
import { nameOfLine, type EntityName } from './names';

export interface Bar {
	readonly key: string;
	readonly name: string;
	readonly sum: Sum;
	/** What it is made of, for the table. */
	readonly parts: readonly Bar[];
}

type Names = ReadonlyMap<Id, EntityName>;

/** More bars than these are no picture any more: then the headings stand for their lines. */
const MANY = 14;

/** The rows of the budget table; a divided ambition is one bar. Together they are all costs. */
export function barsByHeading(rows: readonly BudgetRow[], names: Names, untitled: string): readonly Bar[] {
	const bars: Bar[] = [];
	const headings: Bar[] = [];
	let depthOfDivided = Infinity;
	for (const row of rows) {
		if (row.type === 'heading' && row.heading.kind === 'sum')
			headings.push({ key: row.heading.id, name: row.heading.title || untitled, sum: row.sum, parts: [] });
		if (row.type !== 'line' && row.type !== 'divided') {
			depthOfDivided = Infinity;
			continue;
		}
		if (row.depth > depthOfDivided) continue;
		depthOfDivided = row.type === 'divided' ? row.depth : Infinity;
		bars.push({ key: row.line.id, name: nameOfLine(row.line, names, untitled), sum: row.sum, parts: [] });
	}
	return bars.length > MANY && headings.length > 0 ? headings : bars;
}

/** The largest bars where they stand; when there are too many, the others become one bar at the end. */
export function fewBars(bars: readonly Bar[], nameOfRest: (count: number) => string): readonly Bar[] {
	if (bars.length <= MANY) return bars;
	const largest = new Set([...bars].sort((a, b) => b.sum.total - a.sum.total).slice(0, MANY - 1));
	const rest = bars.filter((bar) => !largest.has(bar));
	const sum = rest.reduce((total, bar) => add(total, bar.sum), ZERO);
	return [...bars.filter((bar) => largest.has(bar)), { key: 'fewer', name: nameOfRest(rest.length), sum, parts: [] }];
}

/** Ambitions with their activities, programmes, and the rest: each amount in one of them. */
export function barsByEntity(
	{ costs, byEntity }: Money,
	ambitions: readonly Ambition[],
	activities: readonly Activity[],
	programmes: readonly Programme[],
	names: Names,
	rest: string
): readonly Bar[] {
	const barOf = ({ id }: { readonly id: Id }, parts: readonly Bar[] = []): Bar => ({
		key: id,
		name: names.get(id)?.name ?? '',
		sum: byEntity.get(id) ?? ZERO,
		parts
	});
	const isSpent = ({ id }: { readonly id: Id }) => byEntity.has(id);
	const bars = [
		...ambitions.map((ambition) =>
			barOf(
				ambition,
				activities.filter((activity) => activity.ambition === ambition.id && isSpent(activity)).map((it) => barOf(it))
			)
		),
		...programmes.filter(isSpent).map((programme) => barOf(programme))
	];
	const left = bars.reduce((sum, bar) => add(sum, negative(bar.sum)), costs);
	return left.personnel === 0 && left.other === 0 ? bars : [...bars, { key: 'rest', name: rest, sum: left, parts: [] }];
}

export interface Difference {
	readonly ambition: Id;
	/** Cents on the rows of the table that are the ambition's own. */
	readonly byHeading: number;
	/** Cents of the ambition with all its activities, whatever the heading. */
	readonly byEntity: number;
}

/** The ambitions for which the two trees tell another amount. */
export function differences(
	rows: readonly BudgetRow[],
	ambitions: readonly Ambition[],
	{ byEntity }: Money
): readonly Difference[] {
	const ownRow = (line: BudgetLine, id: Id) => line.entity === id;
	return ambitions.flatMap(({ id }) => {
		const own = rows
			.filter((row) => (row.type === 'line' || row.type === 'divided') && ownRow(row.line, id))
			.reduce((total, row) => total + row.sum.total, 0);
		const all = (byEntity.get(id) ?? ZERO).total;
		return own === all ? [] : [{ ambition: id, byHeading: own, byEntity: all }];
	});
}

const negative = ({ personnel, other, total }: Sum): Sum => ({ personnel: -personnel, other: -other, total: -total });
