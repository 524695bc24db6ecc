import type { SetName } from '$lib/plan/changes';
import { isMarked, lineOf, wordsOf } from './cells';
import { isThemeUse, themeOf } from './columns';
import type { SheetRow } from './sheet-rows';
import type { NameBook } from './name-book';
import { namesIn } from './names';

export type ActivitySet = Exclude<SetName, 'activities'>;

/** The members that a cell with names has; null without such a column. */
export function namedMembers(
	row: SheetRow,
	field: ActivitySet,
	book: NameBook,
	targetGroups: readonly string[]
): ReadonlySet<string> | null {
	const cell = row.cells.get(field);
	if (cell === undefined) return null;
	if (field === 'targetGroups')
		return new Set(namesIn(wordsOf(cell), (name) => targetGroups.includes(name)).map(lineOf));
	const names = namesIn(wordsOf(cell), (name) => book.isKnown(field, name));
	return new Set(names.flatMap((name) => book.resolve(field, name) ?? []));
}

/** The columns with the name of a theme, and whether the row has a mark in them. */
export function themeMarks(row: SheetRow): readonly { readonly name: string; readonly on: boolean }[] {
	return [...row.cells].flatMap(([use, cell]) => (isThemeUse(use) ? [{ name: themeOf(use), on: isMarked(cell) }] : []));
}
