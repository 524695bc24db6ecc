import type { Funding, Kind, State } from '$lib/plan/model';

/** What a row of a sheet is. */
export type TableType = 'activities' | 'budget' | 'funding';

export const KIND_OF = {
	activities: 'activities',
	budget: 'budgetLines',
	funding: 'funding'
} as const satisfies Record<TableType, Kind>;

/** What a column of a sheet holds. `skip` is taken as nothing. */
export type PlainUse =
	| 'skip'
	| 'id'
	| 'check'
	| 'number'
	| 'total'
	| 'ambition'
	| 'title'
	| 'subtitle'
	| 'themes'
	| 'owner'
	| 'roles'
	| 'partners'
	| 'targetGroups'
	| 'state'
	| 'introduction'
	| 'purposeAndImpact'
	| 'result'
	| 'heading'
	| 'label'
	| 'entity'
	| 'personnel'
	| 'other'
	| 'explanation'
	| 'fundingKind'
	| 'amount';
/** A column with the name of a theme, in which a row has a mark or not. */
export type ThemeUse = `theme:${string}`;
export type ColumnUse = PlainUse | ThemeUse;

export const isThemeUse = (use: ColumnUse): use is ThemeUse => use.startsWith('theme:');
export const themeOf = (use: ThemeUse): string => use.slice('theme:'.length);

/** What the columns of each table can hold, in the order in which they are written. */
export const USES = {
	activities: [
		'id',
		'number',
		'ambition',
		'title',
		'subtitle',
		'themes',
		'owner',
		'roles',
		'partners',
		'targetGroups',
		'state',
		'introduction',
		'purposeAndImpact',
		'result',
		'personnel',
		'other',
		'total',
		'check'
	],
	budget: ['id', 'heading', 'label', 'entity', 'personnel', 'other', 'total', 'explanation', 'check'],
	funding: ['id', 'label', 'fundingKind', 'amount', 'explanation', 'check']
} as const satisfies Record<TableType, readonly PlainUse[]>;

const LONG: ReadonlySet<ColumnUse> = new Set(['introduction', 'purposeAndImpact', 'result', 'explanation']);
const EUROS: ReadonlySet<ColumnUse> = new Set(['personnel', 'other', 'total', 'amount']);
/** Planregie writes these itself and takes nothing from them. */
const OWN: ReadonlySet<ColumnUse> = new Set(['skip', 'id', 'check', 'number', 'total']);

export const isLong = (use: ColumnUse): boolean => LONG.has(use);
export const isEuro = (use: ColumnUse): boolean => EUROS.has(use);
export const isFilledIn = (use: ColumnUse): boolean => !OWN.has(use);

/** The words of a sheet in the language of whoever downloads it; reading knows both languages. */
export interface SheetWords {
	readonly language: 'nl' | 'en';
	readonly heads: Readonly<Record<Exclude<PlainUse, 'skip' | 'ambition'>, string>>;
	/** "Thema: Flexibilisering". */
	readonly theme: (name: string) => string;
	readonly states: Readonly<Record<State, string>>;
	readonly fundingKinds: Readonly<Record<Funding['kind'], string>>;
	readonly sheets: { readonly budget: string; readonly funding: string; readonly help: string };
	readonly untitled: string;
	readonly programme: string;
	/** Stands where a text is too long for a cell. */
	readonly tooLong: string;
	/** What may be filled in and what comes back, a line each. */
	readonly help: readonly string[];
	/** "Activiteiten, rij 12". */
	readonly place: (sheet: string, row: number) => string;
	/** Over the lists of values that can be chosen. */
	readonly choices: string;
}
