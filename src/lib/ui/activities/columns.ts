/** What a row may show besides its title, in the order in which it stands there. */
export const COLUMNS = [
	'number',
	'themes',
	'state',
	'roles',
	'partners',
	'programmes',
	'result',
	'cost',
	'owner'
] as const;
export type Column = (typeof COLUMNS)[number];
export const USUAL_COLUMNS: readonly Column[] = ['number', 'themes', 'cost', 'owner'];
export const isUsual = (column: Column): boolean => USUAL_COLUMNS.includes(column);

/** Pixels; the strip of themes is as wide as it has places. */
const WIDTHS: Readonly<Record<Exclude<Column, 'themes'>, number>> = {
	number: 26,
	state: 106,
	roles: 120,
	partners: 120,
	programmes: 120,
	result: 84,
	cost: 96,
	owner: 24
};
const widthOf = (column: Column, themes: number): number =>
	column === 'themes' ? Math.max(4, themes) * 23 - 3 : WIDTHS[column];

/** Between two columns, and what stands around them: the padding and the button at the end. */
const GAP = 10;
const AROUND = 74;
/** A title with less room wraps too often. */
const LEAST_TITLE = 190;

/** The columns of a row's grid; the title comes after the number. */
export function template(columns: readonly Column[], themes: number): string {
	const rest = columns.filter((column) => column !== 'number').map((column) => `${widthOf(column, themes)}px`);
	return [...(columns.includes('number') ? [`${WIDTHS.number}px`] : []), 'minmax(0, 1fr)', ...rest].join(' ');
}

/** Whether a list of this many pixels has room for them beside the title; otherwise they stand under it. */
export function fits(columns: readonly Column[], themes: number, width: number): boolean {
	const own = columns.reduce((sum, column) => sum + widthOf(column, themes) + GAP, 0);
	return own + AROUND + LEAST_TITLE <= width;
}
