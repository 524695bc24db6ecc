import type { Sheet } from '$lib/exchange/sheet/sheet';
import type { Dictionary } from '$lib/i18n/nl';
import type { Result } from '$lib/plan/result';
import { fileErrorWords, readReceived, type FileError } from '$lib/ui/import/read-file';
import { MOST_ROWS, tooManyRowsWords } from './most-rows';

export type WorkbookError = FileError | { readonly type: 'noSheet' } | { readonly type: 'tooManyRows' };

/** The sheets of a file that came back. */
export async function readWorkbook(file: File): Promise<Result<readonly Sheet[], WorkbookError>> {
	const read = await readReceived(file);
	if (!read.ok) return read;
	if (read.value.kind !== 'workbook') return { ok: false, error: { type: 'noSheet' } };
	const { sheets } = read.value;
	const rows = sheets.reduce((total, sheet) => total + sheet.rows.length, 0);
	return rows > MOST_ROWS ? { ok: false, error: { type: 'tooManyRows' } } : { ok: true, value: sheets };
}

export function workbookErrorWords(
	name: string,
	error: WorkbookError,
	words: Dictionary,
	language: 'nl' | 'en'
): string {
	if (error.type === 'noSheet') return words.spreadsheet.back.noSheet(name);
	return error.type === 'tooManyRows'
		? tooManyRowsWords(words, language)
		: fileErrorWords(name, error, words.files, language);
}
