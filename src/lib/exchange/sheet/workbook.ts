import type { Plan } from '$lib/plan/model';
import { isEuro, isLong, isThemeUse, type ColumnUse, type SheetWords } from './columns';
import { planTables, type Table } from './plan-tables';
import type { Cell } from './sheet';

/** A plan as sheets, ready to be written in any form. */
export interface Workbook {
	readonly title: string;
	/** Of the plan's own words. */
	readonly language: 'nl' | 'en';
	readonly sheets: readonly BookSheet[];
}
export interface BookSheet {
	readonly name: string;
	readonly columns: readonly BookColumn[];
	readonly rows: readonly (readonly Cell[])[];
	/** The column that adds up others in its row, and those columns, from 0. */
	readonly sum: { readonly column: number; readonly of: readonly number[] } | null;
}
export interface BookColumn {
	readonly head: string;
	/** Characters. */
	readonly width: number;
	readonly format: 'plain' | 'wrapped' | 'euro';
	readonly hidden: boolean;
	/** Where the values stand that can be chosen in it. */
	readonly choices: ChoiceRange | null;
}
/** Rows and columns count from 0. */
export interface ChoiceRange {
	readonly sheet: string;
	readonly column: number;
	readonly from: number;
	readonly to: number;
}

/** One sheet for each table, and one that explains them and holds what can be chosen. */
export function workbookOf(plan: Plan, words: SheetWords): Workbook {
	const tables = planTables(plan, words);
	const names = sheetNames([...tables.map(({ name }) => name), words.sheets.help]);
	const helpName = names.at(-1) ?? words.sheets.help;
	const lists = choiceLists(tables);
	return {
		title: plan.meta.title,
		language: plan.meta.language,
		sheets: [
			...tables.map((table, index) => bookSheet(table, names[index] ?? table.name, helpName, lists)),
			helpSheet(helpName, words, lists)
		]
	};
}

type ChoiceLists = ReadonlyMap<ColumnUse, { readonly head: string; readonly choices: readonly string[] }>;

function choiceLists(tables: readonly Table[]): ChoiceLists {
	const columns = tables
		.flatMap((table) => table.columns)
		.filter(({ use, choices }) => choices.length > 0 && !isThemeUse(use));
	return new Map(columns.map(({ use, head, choices }) => [use, { head, choices }]));
}

/** The help itself is in the first column, an empty one follows, then the lists. */
const FIRST_LIST = 2;

function bookSheet({ columns, rows }: Table, name: string, helpName: string, lists: ChoiceLists): BookSheet {
	const uses = columns.map(({ use }) => use);
	const summed = uses.flatMap((use, column) => (use === 'personnel' || use === 'other' ? [column] : []));
	return {
		name,
		columns: columns.map(({ use, head }): BookColumn => {
			const list = [...lists.keys()].indexOf(use);
			const count = lists.get(use)?.choices.length ?? 0;
			return {
				head,
				width: widthOf(use),
				format: isLong(use) ? 'wrapped' : isEuro(use) ? 'euro' : 'plain',
				hidden: use === 'check',
				choices: list < 0 ? null : { sheet: helpName, column: FIRST_LIST + list, from: 1, to: count }
			};
		}),
		rows: rows.map(({ cells }) => uses.map((use) => cells.get(use) ?? null)),
		sum: summed.length > 0 ? { column: uses.indexOf('total'), of: summed } : null
	};
}

function helpSheet(name: string, words: SheetWords, lists: ChoiceLists): BookSheet {
	const all = [...lists.values()];
	const length = Math.max(words.help.length, ...all.map(({ choices }) => choices.length));
	const column = (head: string, width: number, format: BookColumn['format'] = 'plain') => ({
		head,
		width,
		format,
		hidden: false,
		choices: null
	});
	return {
		name,
		columns: [
			column(words.sheets.help, 90, 'wrapped'),
			column('', 4),
			...all.map(({ head }) => column(`${words.choices}: ${head}`, 30))
		],
		rows: Array.from({ length }, (_, row) => [
			words.help[row] ?? null,
			null,
			...all.map(({ choices }) => choices[row] ?? null)
		]),
		sum: null
	};
}

/** A spreadsheet program takes 31 characters, without these signs, and no name twice. */
function sheetNames(names: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return names.map((name, index) => {
		const plain =
			name
				.replace(/[[\]:*?/\\']/g, ' ')
				.trim()
				.slice(0, 28) || String(index + 1);
		let unique = plain;
		for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${plain} ${count}`;
		taken.add(unique.toLowerCase());
		return unique;
	});
}

/** "AB" for column 27, counted from 0. */
export function columnLetters(column: number): string {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** How wide a column is, in characters. */
function widthOf(use: ColumnUse): number {
	if (isLong(use)) return 60;
	if (isThemeUse(use)) return 12;
	return WIDTHS.get(use) ?? 18;
}
const WIDTHS: ReadonlyMap<ColumnUse, number> = new Map([
	['id', 6],
	['number', 8],
	['ambition', 30],
	['title', 36],
	['subtitle', 44],
	['label', 36],
	['entity', 40],
	['heading', 26],
	['partners', 30],
	['targetGroups', 26],
	['roles', 30]
]);
