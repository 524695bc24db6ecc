import type { BudgetLine, CostKind, Funding, Id } from '$lib/plan/model';

export const CELL_COLUMNS = ['label', 'personnel', 'other', 'total', 'share'] as const;
export const COLUMNS = [...CELL_COLUMNS, 'menu'] as const;
export type CellColumn = (typeof CELL_COLUMNS)[number];
export type Column = (typeof COLUMNS)[number];

/** What typing in a cell changes, with the value of now. */
export type Target =
	| {
			readonly type: 'text';
			readonly kind: 'budgetHeadings' | 'budgetLines' | 'funding';
			readonly id: Id;
			readonly value: string;
	  }
	| { readonly type: 'cost'; readonly id: Id; readonly cost: CostKind; readonly value: number | null }
	| { readonly type: 'funding'; readonly id: Id; readonly value: number | null };

export interface Cell {
	readonly text: string;
	/** Null for what is computed. */
	readonly target: Target | null;
	/** Where undo puts the focus. */
	readonly focus?: string;
}

export type RowSubject =
	| { readonly type: 'line'; readonly line: BudgetLine }
	| { readonly type: 'heading'; readonly id: Id }
	| { readonly type: 'funding'; readonly funding: Funding };

export interface TableRow {
	/** The row in which an amount can be typed keeps its key, whatever others do around it. */
	readonly key: string;
	readonly tone: 'plain' | 'group' | 'rest' | 'sum' | 'total';
	readonly indent: number;
	/** A few words beside the name, for example which activity a line is about. */
	readonly hint: string;
	readonly cells: Readonly<Record<CellColumn, Cell>>;
	/** What the row's menu is about; null when there is nothing to do. */
	readonly subject: RowSubject | null;
}
