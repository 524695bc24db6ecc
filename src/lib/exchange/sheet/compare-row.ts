import type { Change } from '$lib/plan/changes';
import { textKey, type Activity, type Plan } from '$lib/plan/model';
import { lineOf, linesOf, normalForm, wordsOf } from './cells';
import { changedText } from './changed-text';
import { readCheck, sumOf, type Check } from './check';
import { isFilledIn, isLong, isThemeUse, KIND_OF, type ColumnUse, type TableType } from './columns';
import type { CompareOptions, Place, Problem, Proposal } from './compare';
import type { NameBook } from './name-book';
import { keyOf } from './names';
import { readCell } from './read-cell';
import type { SheetRow } from './sheet-rows';
import { amountKeyOf, referenceName, type TableRow } from './table-row';
import { namedMembers, themeMarks } from './wanted-members';

export interface RowDifference {
	readonly proposals: readonly Proposal[];
	readonly problems: readonly Problem[];
	readonly keptHere: number;
	readonly checked: boolean;
}

/** What a row of the sheet says otherwise than the plan of now. */
export function compareRow(
	plan: Plan,
	type: TableType,
	row: SheetRow,
	now: TableRow,
	place: Place,
	book: NameBook,
	{ words: { language } }: CompareOptions
): RowDifference {
	const { id } = now;
	const compared: Compared = { type, row, now, check: readCheck(id, row.cells.get('check')), book, language };
	const activity = type === 'activities' ? plan.activities.find((one) => one.id === id) : undefined;
	const found = [
		...singleValues(plan, compared),
		...(activity ? [...namedSets(activity, compared), ...themeColumns(activity, compared)] : [])
	];
	return {
		proposals: found.flatMap((one) =>
			'change' in one ? { ...place, key: `${id} ${one.what}`, change: one.change, changedHere: one.changedHere } : []
		),
		problems: found.flatMap((one) => ('problem' in one ? { ...place, ...one.problem } : [])),
		keptHere: found.filter((one) => 'kept' in one).length,
		checked: compared.check !== null
	};
}

interface Compared {
	readonly type: TableType;
	readonly row: SheetRow;
	readonly now: TableRow;
	/** Null when the row does not say what stood in it. */
	readonly check: Check | null;
	readonly book: NameBook;
	readonly language: 'nl' | 'en';
}
type Found =
	| { readonly what: string; readonly change: Change; readonly changedHere: boolean }
	| { readonly problem: WithoutPlace<Problem> }
	/** Changed in the plan since and not touched in the sheet. */
	| { readonly kept: true };
type WithoutPlace<T> = T extends unknown ? Omit<T, keyof Place> : never;

const KEPT: Found = { kept: true };
const SETS: ReadonlySet<ColumnUse> = new Set(['themes', 'roles', 'partners', 'targetGroups']);

/** Whether a cell says something else than the plan, if it was touched at all. */
function difference(
	use: ColumnUse,
	{ row, now, check, language }: Compared
): 'none' | 'kept' | 'here too' | 'in sheet' {
	const said = normalForm(use, row.cells.get(use), language);
	const stands = normalForm(use, now.cells.get(use), language);
	const then = check?.values.get(use);
	if (then === undefined) return said === stands ? 'none' : 'in sheet';
	const thenId = check?.values.get(referenceName(use));
	const changedHere = thenId === undefined ? sumOf(stands) !== then : sumOf(now.references.get(use) ?? '') !== thenId;
	if (sumOf(said) === then) return changedHere ? 'kept' : 'none';
	if (said === stands) return 'none';
	return changedHere ? 'here too' : 'in sheet';
}

function singleValues(plan: Plan, compared: Compared): readonly Found[] {
	const { row, now } = compared;
	return [...row.cells.keys()].flatMap((use): Found | [] => {
		if (!isFilledIn(use) || isThemeUse(use) || SETS.has(use) || !now.cells.has(use)) return [];
		const differs = difference(use, compared);
		if (differs === 'none') return [];
		if (differs === 'kept') return KEPT;
		const read = changeOf(plan, use, compared);
		if (read === null) return [];
		return 'problem' in read ? read : { what: use, change: read.change, changedHere: differs === 'here too' };
	});
}

/** Null when the cell stands for what the plan has, or for a name that is left out. */
function changeOf(
	plan: Plan,
	use: ColumnUse,
	{ type, row, now, book, language }: Compared
): { readonly change: Change } | { readonly problem: WithoutPlace<Problem> } | null {
	const { id } = now;
	const kind = KIND_OF[type];
	const cell = row.cells.get(use);
	if (isLong(use)) {
		const from = plan.texts[textKey(id, use)] ?? [];
		const to = changedText(from, linesOf(wordsOf(cell)));
		return { change: { type: 'text', kind, id, field: use, from, to } };
	}
	const entity: object = plan[kind].find((one) => one.id === id) ?? {};
	const read = readCell(use, cell, book, language);
	switch (read.type) {
		case 'leftOut':
			return null;
		case 'amount': {
			if (kind === 'activities') return null;
			const key = amountKeyOf(use);
			const amounts: unknown = Reflect.get(entity, 'amounts');
			const cents: unknown = typeof amounts === 'object' && amounts !== null ? Reflect.get(amounts, key) : null;
			const from = typeof cents === 'number' ? cents : null;
			return from === read.value ? null : { change: { type: 'amount', kind, id, key, from, to: read.value } };
		}
		case 'words':
		case 'reference': {
			if (use === 'title' && read.value === '') return { problem: { type: 'noTitle' } };
			const field = use === 'fundingKind' ? 'kind' : use;
			const value: unknown = Reflect.get(entity, field);
			const from = typeof value === 'string' ? value : null;
			if ((from ?? '') === (read.value ?? '')) return null;
			return { change: { type: 'field', kind, id, field, from, to: read.value } };
		}
		default:
			return { problem: { type: read.type, use, value: lineOf(cell) } };
	}
}

/** Sets of which one cell names all members: who is not named is out, unless that was so before. */
function namedSets(activity: Activity, compared: Compared): readonly Found[] {
	const { row, check, book } = compared;
	return (['themes', 'roles', 'partners', 'targetGroups'] as const).flatMap((field): readonly Found[] => {
		if (!row.cells.has(field)) return [];
		const differs = difference(field, compared);
		if (differs === 'none') return [];
		if (differs === 'kept') return [KEPT];
		const wanted = namedMembers(row, field, book, activity.targetGroups) ?? new Set();
		// Themes are named by column when Planregie writes the sheet: of a list of them it does not know what it was.
		const then = field === 'themes' ? undefined : check?.sets.get(field);
		return [...new Set([...wanted, ...activity[field]])].flatMap((member): Found | [] => {
			const on = wanted.has(member) || wanted.has(lineOf(member));
			if (on === activity[field].includes(member)) return [];
			if (then?.has(sumOf(lineOf(member))) === on) return KEPT;
			const change: Change = { type: 'member', kind: 'activities', id: activity.id, field, member, on };
			return { what: `${field} ${member}`, change, changedHere: false };
		});
	});
}

/** Themes with a column of their own; a theme without one is neither in nor out. */
function themeColumns({ id, themes }: Activity, { row, check, book }: Compared): readonly Found[] {
	return themeMarks(row).flatMap(({ name, on }): Found | [] => {
		const then = check?.sets.get('themes')?.has(sumOf(keyOf(name)));
		// Nobody is asked about a new column where nothing is marked, or about one that was renamed here and not touched.
		if (!book.isKnown('themes', name) && (!on || then === on)) return [];
		const theme = book.resolve('themes', name);
		if (theme === null || themes.includes(theme) === on) return [];
		if (then === on) return KEPT;
		const change: Change = { type: 'member', kind: 'activities', id, field: 'themes', member: theme, on };
		return { what: `themes ${theme}`, change, changedHere: false };
	});
}
