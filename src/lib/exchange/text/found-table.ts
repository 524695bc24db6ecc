/** A table of which the cells are known, and what its caption and heads say that it holds. */
import type { BudgetRows } from './budget-rows';
import type { Line } from './lines';
import { wordsOf } from './words';

/** What a column or row of a table holds. */
export type Role =
	| 'number'
	| 'ambition'
	| 'goal'
	| 'contribution'
	| 'goalAndContribution'
	| 'theme'
	| 'activity'
	| 'subtitle'
	| 'introduction'
	| 'purposeAndImpact'
	| 'result'
	| 'owner'
	| 'partner'
	| 'targetGroup'
	| 'programme'
	| 'funder'
	| 'lead';

/** One thing that a table describes, in a row or a column of it. */
export interface TableRecord {
	/** Where it starts. */
	readonly line: Line;
	/** The paragraphs of each role. */
	readonly cells: ReadonlyMap<Role, readonly string[]>;
	/** What stands under other heads. */
	readonly others: readonly { readonly head: string; readonly paragraphs: readonly string[] }[];
	/** The row over it that spans the table, or ''. */
	readonly group: string;
}

export type RecordKind = 'themes' | 'ambitions' | 'activities' | 'programmes';

interface Any {
	readonly caption: Line | null;
	/** What stands in the table and in none of its records. */
	readonly rest: readonly string[];
	/** The rows as paragraphs, for a place where the table is not read. */
	readonly rows: readonly Line[];
}
export interface RecordTable extends Any {
	readonly kind: RecordKind;
	readonly records: readonly TableRecord[];
}
export interface BudgetTable extends Any {
	readonly kind: 'budget';
	readonly budget: BudgetRows;
	/** Whether all of it pays for the costs. */
	readonly isFunding: boolean;
}
export type FoundTable = RecordTable | BudgetTable;

/** The paragraphs of a role as one text. */
export const textOf = (record: TableRecord, role: Role): string => (record.cells.get(role) ?? []).join(' ');

/** What stands under heads without a role, each with its head, after what stands under roles that are not used. */
export const othersOf = ({ cells, others }: TableRecord, used: readonly Role[]): readonly string[] => [
	...[...cells].flatMap(([role, paragraphs]) => (used.includes(role) || role === 'number' ? [] : paragraphs)),
	...others
		.filter(({ paragraphs }) => paragraphs.some((text) => wordsOf(text).length > 0))
		.map(({ head, paragraphs }) => (head === '' ? paragraphs.join(' ') : `${head}: ${paragraphs.join(' ')}`))
];
