import { isThemeUse, themeOf, USES, type ColumnUse, type TableType } from '$lib/exchange/sheet/columns';
import { matchSheet, type SheetMatch } from '$lib/exchange/sheet/match-columns';
import type { Sheet } from '$lib/exchange/sheet/sheet';
import type { Levels } from '$lib/plan/model';

/** A sheet of the file with what its rows and columns hold; `taken` is false for one that is left out. */
export interface SheetChoice {
	readonly sheet: Sheet;
	readonly match: SheetMatch;
	readonly taken: boolean;
}

/** What the heads say of each sheet. One without known heads is left out, unless it is the only one. */
export function guessedSheets(sheets: readonly Sheet[], levels: Levels): readonly SheetChoice[] {
	return sheets.map((sheet) => {
		const match = matchSheet(sheet, levels);
		return { sheet, match, taken: match.head !== null || sheets.length === 1 };
	});
}

/** Whether the rows can be told apart by a name. */
export const hasName = ({ type, uses }: SheetMatch): boolean =>
	uses.includes(type === 'activities' ? 'title' : 'label') || (type === 'budget' && uses.includes('entity'));

export type ChosenUse = (typeof USES)[TableType][number];

/** What a column of this kind of rows can be chosen to hold. */
export function usesFor(type: TableType, uses: readonly ColumnUse[]): readonly ChosenUse[] {
	const current: ReadonlySet<ColumnUse> = new Set(uses);
	const all: readonly ChosenUse[] = USES[type];
	return all.filter((use) => !SELDOM.has(use) || current.has(use));
}
const SELDOM: ReadonlySet<ColumnUse> = new Set(['check', 'number', 'total']);

/** Themes that a column can be the marks of: those of the plan, and those that the heads name. */
export function themesFor(names: readonly string[], uses: readonly ColumnUse[]): readonly string[] {
	const named = uses.flatMap((use) => (isThemeUse(use) ? themeOf(use) : []));
	return [...new Set([...names, ...named])];
}

/** Another column that held the same holds nothing any more. */
export function withUse(match: SheetMatch, column: number, use: ColumnUse): SheetMatch {
	const uses = match.uses.map((other, index) => (index === column ? use : other === use ? 'skip' : other));
	return { ...match, uses };
}
