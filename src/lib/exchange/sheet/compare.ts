/**
 * A sheet that was filled in, beside the plan of now: what differs becomes changes to choose from. What nobody touched
 * in the sheet never undoes what was changed in the plan since.
 */
import type { Addition, Change } from '$lib/plan/changes';
import type { Id, Kind, Plan } from '$lib/plan/model';
import { wordsOf } from './cells';
import { KIND_OF, type ColumnUse, type SheetWords, type TableType } from './columns';
import { compareRow } from './compare-row';
import type { SheetMatch } from './match-columns';
import { createNameBook, type NameBook, type UnknownName } from './name-book';
import { keyOfNewRow, newRow } from './new-row';
import { planTables } from './plan-tables';
import { rowsOf } from './sheet-rows';
import type { TableRow } from './table-row';
import type { CellProblem } from './read-cell';
import type { Sheet } from './sheet';

/** Where something stands in the file: the sheet's name and the row's number, from 1. */
export interface Place {
	readonly sheet: string;
	readonly row: number;
}

export interface Proposal extends Place {
	/** The same for the same change, however often it is compared. */
	readonly key: string;
	readonly change: Change;
	/** What it is about was changed in the plan as well since the sheet was made. */
	readonly changedHere: boolean;
}

/** Something in the sheet that cannot be taken, and why. */
export type Problem = Place &
	(
		| { readonly type: 'unknownId' | 'inBin'; readonly id: string }
		/** `first` is the row that has the id as well. */
		| { readonly type: 'twice'; readonly id: string; readonly first: number }
		| { readonly type: 'noTitle' | 'totalRow' }
		| ({ readonly use: ColumnUse; readonly value: string } & CellProblem)
	);

export interface Comparison {
	readonly proposals: readonly Proposal[];
	readonly problems: readonly Problem[];
	readonly unknown: readonly UnknownName[];
	/** What the answers to unknown names make; a change that points at one needs it. */
	readonly additions: readonly Addition[];
	/** How many rows have an id, and of how many of those the plan knows it. */
	readonly ids: number;
	readonly known: number;
	/** Values that changed in the plan since and were not touched in the sheet: they stay as they are. */
	readonly keptHere: number;
	/** Rows that cannot say what was touched in them: every difference shows. */
	readonly unchecked: number;
}

export interface MatchedSheet {
	readonly sheet: Sheet;
	readonly match: SheetMatch;
}

export interface CompareOptions {
	/** The interface's words: a sheet in another language is read as well. */
	readonly words: SheetWords;
	/** By the key of an unknown name: an id, `make` or `leave`. Without an answer it is made where that can be. */
	readonly answers: ReadonlyMap<string, string>;
	/** A new id for a key, the same each time. */
	readonly idOf: (key: string) => Id;
}

/** Activities first: a budget line may be about one that the file adds. */
const ORDER: readonly TableType[] = ['activities', 'budget', 'funding'];

export function compareSheets(plan: Plan, matched: readonly MatchedSheet[], options: CompareOptions): Comparison {
	const book = createNameBook(plan, options);
	const tables = planTables(plan, options.words);
	const found = ORDER.flatMap((type) => {
		const sheets = matched.filter(({ match }) => match.type === type);
		const rows = tables.find((table) => table.type === type)?.rows ?? [];
		return sheets.length > 0 ? [compareTable(plan, type, sheets, rows, book, options)] : [];
	});
	const sum = (numberOf: (one: TableComparison) => number) => found.reduce((total, one) => total + numberOf(one), 0);
	return {
		...book.results(),
		proposals: found.flatMap(({ proposals }) => proposals),
		problems: found.flatMap(({ problems }) => problems),
		ids: sum(({ ids }) => ids),
		known: sum(({ known }) => known),
		keptHere: sum(({ keptHere }) => keptHere),
		unchecked: sum(({ unchecked }) => unchecked)
	};
}

type TableComparison = Omit<Comparison, 'unknown' | 'additions'>;

function compareTable(
	plan: Plan,
	type: TableType,
	sheets: readonly MatchedSheet[],
	rows: readonly TableRow[],
	book: NameBook,
	options: CompareOptions
): TableComparison {
	const kind = KIND_OF[type];
	const now = new Map(rows.map((row) => [row.id, row]));
	const firstRows = new Map<Id, number>();
	const taken = new Set<Id>();
	const proposals: Proposal[] = [];
	const problems: Problem[] = [];
	let [ids, known, keptHere, unchecked] = [0, 0, 0, 0];
	for (const matched of sheets)
		for (const row of rowsOf(matched.sheet, matched.match)) {
			const place = { sheet: matched.sheet.name, row: row.number };
			const id = wordsOf(row.cells.get('id')).trim();
			if (id === '') {
				const newId = options.idOf(keyOfNewRow(place));
				taken.add(newId);
				if (now.has(newId)) continue;
				const made = newRow(plan, type, row, place, book, options);
				proposals.push(...made.proposals);
				problems.push(...made.problems);
				continue;
			}
			ids += 1;
			const first = firstRows.get(id);
			const current = now.get(id);
			if (first !== undefined) problems.push({ ...place, type: 'twice', id, first });
			else if (!current) problems.push({ ...place, id, type: isRemoved(plan, kind, id) ? 'inBin' : 'unknownId' });
			else {
				known += 1;
				const found = compareRow(plan, type, row, current, place, book, options);
				proposals.push(...found.proposals);
				problems.push(...found.problems);
				keptHere += found.keptHere;
				unchecked += found.checked ? 0 : 1;
			}
			firstRows.set(id, first ?? row.number);
		}
	const sheet = sheets[0]?.sheet.name ?? '';
	// From a table of which the plan knows no row, nothing is missing: it is of something else.
	const missing = known === 0 ? [] : rows.filter(({ id }) => !firstRows.has(id) && !taken.has(id));
	const removals = missing.map(({ id }): Proposal => ({
		sheet,
		row: 0,
		key: `${id} removal`,
		change: { type: 'removal', kind, id },
		changedHere: false
	}));
	return { proposals: [...proposals, ...removals], problems, ids, known, keptHere, unchecked };
}

const isRemoved = (plan: Plan, kind: Kind, id: Id): boolean =>
	plan[kind].some((entity) => entity.id === id && entity.removed);
