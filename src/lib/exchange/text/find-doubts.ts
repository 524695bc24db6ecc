import type { Id, Plan } from '$lib/plan/model';
import type { ReadBudget } from './budget';
import { budgetDoubts } from './budget-doubts';
import { ceilingDoubt, type CeilingText } from './ceiling';
import type { ReadParts } from './chapters';
import { doubt, placeOf, type Doubt } from './doubts';
import type { Joint } from './joining';
import type { Line } from './lines';
import type { OtherWording } from './place-table';
import type { Section } from './section';
import { joinedWordDoubts, labelStripDoubt, spellingDoubts, wordingDoubts } from './text-doubts';

export interface Findings {
	readonly plan: Plan;
	readonly lines: readonly Line[];
	readonly sectionOf: ReadonlyMap<Id, Section>;
	readonly budget: ReadBudget;
	readonly wordings: readonly OtherWording[];
	/** The key of the text that keeps what was not placed. */
	readonly unplaced: string;
	readonly references: readonly Doubt[];
	readonly parts: ReadParts;
	readonly ceiling: CeilingText | null;
	readonly joints: readonly Joint[];
}

/** All doubts, the weightiest kinds first. */
export function findDoubts(found: Findings): readonly Doubt[] {
	const { plan, lines, budget } = found;
	const strip = labelStripDoubt(plan.activities, found.sectionOf, plan.themes);
	const order = chapterOrderDoubt(found.parts);
	return [
		...(strip ? [strip] : []),
		...budgetDoubts(budget),
		...wordingDoubts(found.wordings, found.unplaced),
		...found.references,
		...(order ? [order] : []),
		...spellingDoubts([...plan.budgetLines, ...plan.funding], plan.programmes, budget.places),
		...(found.ceiling ? [ceilingDoubt(found.ceiling, budget, lines)] : []),
		...joinedWordDoubts(found.joints, new Map(lines.map((line) => [line.number, line])))
	];
}

function chapterOrderDoubt({ parts, printedOrder, outOfOrder }: ReadParts): Doubt | null {
	if (!printedOrder || !outOfOrder) return null;
	return doubt('chapterOrder', 1, [placeOf(outOfOrder)], { title: outOfOrder.text }, [
		{ id: 'numbers', edits: [{ type: 'order', parts: parts.map(({ id }) => id) }] },
		{ id: 'source', edits: [{ type: 'order', parts: printedOrder }] }
	]);
}
