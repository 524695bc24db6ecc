/** What a colleague does with a sheet that was sent: open it, type in cells, save it. */
import { strToU8 } from 'fflate';
import type { SheetWords } from '$lib/exchange/sheet/columns';
import { compareSheets, type Comparison } from '$lib/exchange/sheet/compare';
import { matchSheet } from '$lib/exchange/sheet/match-columns';
import { readSheets, type SheetForm } from '$lib/exchange/sheet/read-sheets';
import type { Cell, Sheet } from '$lib/exchange/sheet/sheet';
import { workbookOf, type BookSheet, type Workbook } from '$lib/exchange/sheet/workbook';
import { writeCsv } from '$lib/exchange/sheet/write-csv';
import { writeOds } from '$lib/exchange/sheet/write-ods';
import { writeXlsx } from '$lib/exchange/sheet/write-xlsx';
import { en } from '$lib/i18n/en';
import { nl } from '$lib/i18n/nl';
import type { Plan } from '$lib/plan/model';
import { sheetWords } from '$lib/ui/spreadsheet/words';

export const wordsOf = (plan: Plan, language: 'nl' | 'en' = 'nl'): SheetWords =>
	sheetWords(language === 'nl' ? nl : en, language, plan.meta);

/** The sheets of a plan after they were written in a form and read again. */
export async function sentSheets(plan: Plan, form: SheetForm, language: 'nl' | 'en' = 'nl'): Promise<readonly Sheet[]> {
	return throughFile(workbookOf(plan, wordsOf(plan, language)), form, language);
}

async function throughFile(workbook: Workbook, form: SheetForm, language: 'nl' | 'en'): Promise<readonly Sheet[]> {
	if (form !== 'csv') return read(form === 'xlsx' ? await writeXlsx(workbook) : writeOds(workbook), form);
	const files = workbook.sheets.map(async (sheet) =>
		(await read(strToU8(writeCsv(sheet, language)), 'csv')).map(({ rows }) => ({ name: sheet.name, rows }))
	);
	return (await Promise.all(files)).flat();
}

async function read(bytes: Uint8Array, form: SheetForm): Promise<readonly Sheet[]> {
	const sheets = await readSheets(bytes, form);
	if (!sheets.ok) throw new Error(sheets.error);
	return sheets.value;
}

/** Writes sheets as another program would, without Planregie's widths and choices, and reads them again. */
export const savedAgain = (sheets: readonly Sheet[], form: SheetForm): Promise<readonly Sheet[]> =>
	throughFile(bookOf(sheets), form, 'nl');

/** The same as the bytes of one file. */
export async function savedBytes(sheets: readonly Sheet[], form: 'xlsx' | 'ods'): Promise<Buffer> {
	return Buffer.from(form === 'xlsx' ? await writeXlsx(bookOf(sheets)) : writeOds(bookOf(sheets)));
}

function bookOf(sheets: readonly Sheet[]): Workbook {
	const books = sheets.map(({ name, rows }): BookSheet => {
		const [heads = [], ...rest] = rows;
		const width = Math.max(...rows.map((row) => row.length));
		return {
			name,
			sum: null,
			columns: Array.from({ length: width }, (_, column) => ({
				head: String(heads[column] ?? ''),
				width: 10,
				format: 'plain',
				hidden: false,
				choices: null
			})),
			rows: rest
		};
	});
	return { title: '', language: 'nl', sheets: books };
}

/** Types in the cell of the row with an id, in the column with a head. */
export function typed(sheets: readonly Sheet[], sheet: string, id: string, head: string, cell: Cell): readonly Sheet[] {
	return onSheet(sheets, sheet, (rows) => {
		const column = rows[0]?.indexOf(head) ?? -1;
		if (column < 0) throw new Error(`There is no column ${head}.`);
		return rows.map((row) => (row[0] === id ? filled(row, column, cell) : row));
	});
}

export function rowAdded(
	sheets: readonly Sheet[],
	sheet: string,
	cells: Readonly<Record<string, Cell>>
): readonly Sheet[] {
	return onSheet(sheets, sheet, (rows) => [...rows, (rows[0] ?? []).map((head) => cells[String(head)] ?? null)]);
}

export const onSheet = (
	sheets: readonly Sheet[],
	name: string,
	change: (rows: Sheet['rows']) => Sheet['rows']
): readonly Sheet[] => sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: change(sheet.rows) } : sheet));

function filled(row: readonly Cell[], column: number, cell: Cell): readonly Cell[] {
	return Array.from({ length: Math.max(row.length, column + 1) }, (_, index) =>
		index === column ? cell : (row[index] ?? null)
	);
}

/** What a sheet proposes to a plan, with ids that say what they are for. */
export function comparison(
	plan: Plan,
	sheets: readonly Sheet[],
	answers: Readonly<Record<string, string>> = {},
	language: 'nl' | 'en' = 'nl'
): Comparison {
	const matched = sheets.map((sheet) => ({ sheet, match: matchSheet(sheet, plan.meta.levels) }));
	return compareSheets(plan, matched, {
		words: wordsOf(plan, language),
		answers: new Map(Object.entries(answers)),
		idOf: (key) => `id-${key.replace(/[\s/:]+/g, '-')}`
	});
}
