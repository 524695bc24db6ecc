import type { Id } from '$lib/plan/model';
import type { AmountError } from '$lib/plan/money';
import { centsOf, fundingKindOf, lineOf, stateOf } from './cells';
import { isEuro, type ColumnUse } from './columns';
import type { NameBook } from './name-book';
import type { NameKind } from './names';
import type { Cell } from './sheet';

export interface CellProblem {
	readonly type: AmountError | 'notAChoice';
}
/** What a cell stands for. `leftOut` is a name that the person chose to leave out. */
export type CellRead =
	| { readonly type: 'words'; readonly value: string }
	| { readonly type: 'reference'; readonly value: Id | null }
	| { readonly type: 'amount'; readonly value: number | null }
	| { readonly type: 'leftOut' }
	| CellProblem;

const NAMES: ReadonlyMap<ColumnUse, NameKind> = new Map([
	['ambition', 'ambitions'],
	['owner', 'people'],
	['heading', 'budgetHeadings'],
	['entity', 'entities']
]);

/** Reads a cell with a single value: no set, mark or long text. */
export function readCell(use: ColumnUse, cell: Cell | undefined, book: NameBook, language: 'nl' | 'en'): CellRead {
	const words = lineOf(cell);
	if (isEuro(use)) {
		const read = centsOf(cell, language);
		return 'error' in read ? { type: read.error } : { type: 'amount', value: read.cents };
	}
	if (use === 'state' || use === 'fundingKind') {
		const choice = use === 'state' ? stateOf(cell) : fundingKindOf(cell);
		return choice === null ? { type: 'notAChoice' } : { type: 'words', value: choice };
	}
	const kind = NAMES.get(use);
	if (!kind) return { type: 'words', value: words };
	if (words === '') return { type: 'reference', value: null };
	const id = book.resolve(kind, words);
	return id === null ? { type: 'leftOut' } : { type: 'reference', value: id };
}
