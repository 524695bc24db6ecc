import type { Activity, BudgetHeading, BudgetLine, Funding, Id, Phase } from './model';
import { parentsOf, sumOfFunding, sumOfLine, type Money, type MoneyInput, type Sum } from './totals';

/** What became of one thing; undefined where it is not there, or removed. */
export interface Change<T> {
	readonly before: T | undefined;
	readonly after: T | undefined;
}

/** The tree in which an id stands: budget headings, or what the money is for. */
export type Tree = 'heading' | 'entity';

/**
 * The same sums as `money()`, kept true while single things change: a line costs as much as its headings are deep,
 * however large the plan is. Only a tree of headings that changes its shape is counted anew.
 */
export class RunningMoney {
	readonly #phase: Phase;
	readonly #touched: (tree: Tree | 'plan', id: Id) => void;
	readonly #lines = new Map<Id, BudgetLine>();
	readonly #headings = new Map<Id, BudgetHeading>();
	readonly #ambitions = new Map<Id, Id | null>();
	readonly #sums = { heading: new Map<Id, Tally>(), entity: new Map<Id, Tally>() };
	/** Of the lines that point at an entity itself, for an activity that moves to another ambition. */
	readonly #direct = new Map<Id, Tally>();
	#parents: ReadonlyMap<Id, Id | null> = new Map();
	readonly #all = new Tally();
	#funding = 0;

	/** @param touched is told of every sum that changes; the costs and funding of the whole are those of 'plan' */
	constructor(input: MoneyInput, touched: (tree: Tree | 'plan', id: Id) => void = () => {}, phase: Phase = 'original') {
		this.#phase = phase;
		this.#touched = touched;
		this.changeHeadings(input.headings.map(arrival));
		this.changeActivities(input.activities.map(arrival));
		this.changeLines(input.lines.map(arrival));
		this.changeFunding(input.funding.map(arrival));
	}

	/** What an entity or a heading costs; undefined when no line counts for it. */
	sumOf(tree: Tree, id: Id): Sum | undefined {
		return this.#sums[tree].get(id)?.sum;
	}

	/** All sums of now. A tree of them is copied when it is first asked for. */
	read(): Money {
		const { heading, entity } = this.#sums;
		const [byHeading, byEntity] = [once(() => sumsOf(heading)), once(() => sumsOf(entity))];
		return {
			costs: this.#all.sum,
			funding: this.#funding,
			get byHeading() {
				return byHeading();
			},
			get byEntity() {
				return byEntity();
			}
		};
	}

	changeLines(changes: readonly Change<BudgetLine>[]): void {
		for (const { before, after } of changes) {
			const isSame = before && after && this.#countsAs(before, after);
			if (before && !isSame) this.#count(before, -1);
			if (after && !isSame) this.#count(after, 1);
			if (after) this.#lines.set(after.id, after);
			else if (before) this.#lines.delete(before.id);
		}
	}

	changeFunding(changes: readonly Change<Funding>[]): void {
		const inAll = (part: 'before' | 'after') =>
			sumOfFunding(
				changes.flatMap((change) => change[part] ?? []),
				this.#phase
			);
		const more = inAll('after') - inAll('before');
		this.#funding += more;
		if (more !== 0) this.#touched('plan', '');
	}

	changeActivities(changes: readonly Change<Activity>[]): void {
		for (const { before, after } of changes) {
			const id = (after ?? before)?.id ?? '';
			const direct = before?.ambition === after?.ambition ? undefined : this.#direct.get(id);
			if (before?.ambition && direct) this.#add('entity', before.ambition, direct.sum, direct.lines, -1);
			if (after?.ambition && direct) this.#add('entity', after.ambition, direct.sum, direct.lines, 1);
			if (after) this.#ambitions.set(id, after.ambition);
			else this.#ambitions.delete(id);
		}
	}

	changeHeadings(changes: readonly Change<BudgetHeading>[]): void {
		for (const { before, after } of changes) {
			if (after) this.#headings.set(after.id, after);
			else if (before) this.#headings.delete(before.id);
		}
		if (changes.every(({ before, after }) => before && after && before.parent === after.parent)) return;
		for (const line of this.#lines.values()) this.#countHeadings(line, sumOfLine(line, this.#phase), -1);
		this.#parents = parentsOf([...this.#headings.values()]);
		for (const line of this.#lines.values()) this.#countHeadings(line, sumOfLine(line, this.#phase), 1);
	}

	#count(line: BudgetLine, times: 1 | -1): void {
		const own = sumOfLine(line, this.#phase);
		this.#all.count(own, 1, times);
		this.#touched('plan', '');
		this.#countHeadings(line, own, times);
		if (line.entity === null) return;
		put(this.#direct, line.entity, own, 1, times);
		this.#add('entity', line.entity, own, 1, times);
		const ambition = this.#ambitions.get(line.entity);
		if (ambition) this.#add('entity', ambition, own, 1, times);
	}

	#countsAs(one: BudgetLine, other: BudgetLine): boolean {
		const [a, b] = [sumOfLine(one, this.#phase), sumOfLine(other, this.#phase)];
		const isSamePlace = one.heading === other.heading && one.entity === other.entity;
		return isSamePlace && a.personnel === b.personnel && a.other === b.other;
	}

	#countHeadings(line: BudgetLine, own: Sum, times: 1 | -1): void {
		for (let at = line.heading; at !== null && this.#parents.has(at); at = this.#parents.get(at) ?? null)
			this.#add('heading', at, own, 1, times);
	}

	#add(tree: Tree, id: Id, sum: Sum, lines: number, times: 1 | -1): void {
		put(this.#sums[tree], id, sum, lines, times);
		this.#touched(tree, id);
	}
}

/**
 * A sum with the number of lines in it: without any line there is no sum at all, which is not 0. It is counted on in
 * place, for a plan has thousands of lines, and read out as a value that stays the same until it changes.
 */
class Tally {
	#personnel = 0;
	#other = 0;
	#lines = 0;
	#sum: Sum | null = null;

	count({ personnel, other }: Sum, lines: number, times: 1 | -1): void {
		this.#personnel += times * personnel;
		this.#other += times * other;
		this.#lines += times * lines;
		this.#sum = null;
	}

	get lines(): number {
		return this.#lines;
	}

	get sum(): Sum {
		const [personnel, other] = [this.#personnel, this.#other];
		return (this.#sum ??= { personnel, other, total: personnel + other });
	}
}

function put(tallies: Map<Id, Tally>, id: Id, sum: Sum, lines: number, times: 1 | -1): void {
	const tally = tallies.get(id) ?? new Tally();
	tally.count(sum, lines, times);
	if (tally.lines === 0) tallies.delete(id);
	else tallies.set(id, tally);
}

const arrival = <T>(after: T): Change<T> => ({ before: undefined, after });

const sumsOf = (tallies: ReadonlyMap<Id, Tally>): ReadonlyMap<Id, Sum> =>
	new Map([...tallies].map(([id, { sum }]) => [id, sum]));

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}
