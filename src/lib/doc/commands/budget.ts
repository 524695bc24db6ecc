import type * as Y from 'yjs';
import {
	type AmountKey,
	type BudgetHeading,
	type BudgetLine,
	type CostKind,
	type Funding,
	type Id,
	type Phase
} from '$lib/plan/model';
import { addEntity, change, put, setCents, setFields, setRemoved, type Fields } from '../change';
import { orderAtEnd, orderBetween, orderKeys } from '../order';
import { readAll, readEntity } from '../read';
import { entityOf, focusKey } from '../schema';

/** Adds a heading at the end of its parent and returns its id. */
export function addBudgetHeading(doc: Y.Doc, fields: Pick<BudgetHeading, 'title' | 'parent' | 'kind'>): Id {
	let id: Id = '';
	change(doc, 'headingAdd', null, () => {
		id = addEntity(doc, 'budgetHeadings', {
			...fields,
			printed: {},
			order: orderAtEnd(readAll(doc, 'budgetHeadings'))
		});
	});
	return id;
}

/** Gives a plan without a budget its first two headings, a total and a sum under it, as one step. Returns the sum's id. */
export function startBudget(doc: Y.Doc, titles: { readonly total: string; readonly sum: string }): Id {
	let id: Id = '';
	change(doc, 'headingAdd', null, () => {
		const [first = '', second = ''] = orderKeys(2);
		const total = { title: titles.total, parent: null, kind: 'total', printed: {}, order: first } as const;
		const parent = addEntity(doc, 'budgetHeadings', total);
		id = addEntity(doc, 'budgetHeadings', { title: titles.sum, parent, kind: 'sum', printed: {}, order: second });
	});
	return id;
}

export function setBudgetHeading(doc: Y.Doc, id: Id, fields: Omit<Fields<'budgetHeadings'>, 'order'>): void {
	setFields(doc, 'budgetHeadings', id, fields, 'headingEdit');
}

/** Marks the heading alone: its lines show under "no heading" and keep counting in the total. */
export function removeBudgetHeading(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'budgetHeadings', id, true, 'headingRemove');
}

export function restoreBudgetHeading(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'budgetHeadings', id, false, 'headingRestore');
}

/** Adds a line at the end of its heading and returns its id. */
export function addBudgetLine(doc: Y.Doc, fields: Pick<BudgetLine, 'heading' | 'entity' | 'label'>): Id {
	let id: Id = '';
	change(doc, 'lineAdd', null, () => {
		id = addLine(doc, fields);
	});
	return id;
}

export function setBudgetLine(doc: Y.Doc, id: Id, fields: Omit<Fields<'budgetLines'>, 'order'>): void {
	setFields(doc, 'budgetLines', id, fields, 'lineEdit');
}

/** Whole cents; null means "not filled in". */
export function setBudgetAmount(doc: Y.Doc, line: Id, key: AmountKey, cents: number | null): void {
	setCents(doc, 'budgetLines', line, key, cents, 'amountEdit');
}

/** Puts a line at a place in a heading, counted among that heading's other lines. */
export function moveBudgetLine(doc: Y.Doc, id: Id, heading: Id | null, index: number): void {
	const map = entityOf(doc, 'budgetLines', id);
	if (!map) return;
	const now = readAll(doc, 'budgetLines').filter((line) => !line.removed && homeOf(doc, line) === heading);
	const others = now.filter((line) => line.id !== id);
	const to = Math.max(0, Math.min(index, others.length));
	if (map.get('heading') === (heading ?? undefined) && now.findIndex((line) => line.id === id) === to) return;
	const order = orderBetween(others, to);
	change(doc, 'lineMove', focusKey('budgetLines', id), () => {
		put(map, 'heading', heading);
		put(map, 'order', order);
	});
}

export function removeBudgetLine(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'budgetLines', id, true, 'lineRemove');
}

export function restoreBudgetLine(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'budgetLines', id, false, 'lineRestore');
}

/** What an activity gets of its ambition's line, in cents. */
export interface Share {
	readonly activity: Id;
	readonly amounts: Readonly<Record<CostKind, number>>;
}

/**
 * Moves money from an ambition's line to lines of its activities under the same heading, as one step. Each share is
 * what the activity's line holds afterwards; the ambition's line changes by the difference, so the total stays equal.
 */
export function distributeBudget(doc: Y.Doc, line: Id, phase: Phase, shares: readonly Share[]): void {
	const source = readEntity(doc, 'budgetLines', line);
	const sourceMap = entityOf(doc, 'budgetLines', line);
	if (!source || !sourceMap) return;
	if (shares.some(({ amounts }) => !Number.isSafeInteger(amounts.personnel) || !Number.isSafeInteger(amounts.other)))
		throw new Error('An amount is a whole number of cents.');
	const own = readAll(doc, 'budgetLines').filter((other) => !other.removed && other.heading === source.heading);
	change(doc, 'budgetDistribute', focusKey('budgetLines', line), () => {
		const left = {
			personnel: source.amounts[`${phase}.personnel`] ?? 0,
			other: source.amounts[`${phase}.other`] ?? 0
		};
		for (const { activity, amounts } of shares) {
			const existing = own.find((other) => other.entity === activity);
			if (!existing && amounts.personnel === 0 && amounts.other === 0) continue;
			const id = existing?.id ?? addLine(doc, { heading: source.heading, entity: activity, label: '' });
			for (const kind of ['personnel', 'other'] as const) {
				const before = existing?.amounts[`${phase}.${kind}`];
				if ((before ?? 0) === amounts[kind]) continue;
				left[kind] += (before ?? 0) - amounts[kind];
				entityOf(doc, 'budgetLines', id)?.set(`${phase}.${kind}`, amounts[kind]);
			}
		}
		for (const kind of ['personnel', 'other'] as const)
			if (left[kind] !== (source.amounts[`${phase}.${kind}`] ?? 0)) sourceMap.set(`${phase}.${kind}`, left[kind]);
	});
}

/** Adds a source of funding at the end and returns its id. */
export function addFunding(doc: Y.Doc, fields: Pick<Funding, 'label' | 'kind'>): Id {
	let id: Id = '';
	change(doc, 'fundingAdd', null, () => {
		id = addEntity(doc, 'funding', { ...fields, amounts: {}, order: orderAtEnd(readAll(doc, 'funding')) });
	});
	return id;
}

export function setFunding(doc: Y.Doc, id: Id, fields: Omit<Fields<'funding'>, 'order'>): void {
	setFields(doc, 'funding', id, fields, 'fundingEdit');
}

/** Whole cents; null means "not filled in". */
export function setFundingAmount(doc: Y.Doc, id: Id, phase: Phase, cents: number | null): void {
	setCents(doc, 'funding', id, phase, cents, 'fundingAmount');
}

export function removeFunding(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'funding', id, true, 'fundingRemove');
}

export function restoreFunding(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'funding', id, false, 'fundingRestore');
}

function addLine(doc: Y.Doc, fields: Pick<BudgetLine, 'heading' | 'entity' | 'label'>): Id {
	return addEntity(doc, 'budgetLines', {
		...fields,
		amounts: {},
		printed: {},
		order: orderAtEnd(readAll(doc, 'budgetLines'))
	});
}

/** A line whose heading was removed stands under "no heading". */
function homeOf(doc: Y.Doc, line: BudgetLine): Id | null {
	if (line.heading === null) return null;
	const heading = readEntity(doc, 'budgetHeadings', line.heading);
	return heading && !heading.removed ? heading.id : null;
}
