import type { ReadError } from '$lib/exchange/document/read-error';
import type { Sheet } from '$lib/exchange/sheet/sheet';
import type { Dictionary } from '$lib/i18n/nl';
import type { Result } from '$lib/plan/result';
import { readErrorWords } from '$lib/ui/import/file-words';
import { formatSize } from '$lib/ui/shelf/formats';

export type WorkbookError =
	| { readonly type: 'read'; readonly error: ReadError }
	| { readonly type: 'noSheet' | 'tooLarge' | 'tooManyRows' | 'unreadable' };

/** A file that is being read, away from the screen. */
export interface WorkbookReading {
	readonly done: Promise<Result<readonly Sheet[], WorkbookError>>;
	readonly stop: () => void;
}

/** Bytes. What is larger is not even read. */
const LARGEST_FILE = 30_000_000;
/** Of all sheets together: what can be compared and shown while somebody waits. */
export const MOST_ROWS = 5_000;

export async function readWorkbook(file: File): Promise<WorkbookReading> {
	const bytes = file.size > LARGEST_FILE ? null : await file.arrayBuffer().catch(() => null);
	if (!bytes) {
		const type = file.size > LARGEST_FILE ? 'tooLarge' : 'unreadable';
		return { done: Promise.resolve({ ok: false, error: { type } }), stop: () => undefined };
	}
	const { startReading } = await import('$lib/exchange/document/reading');
	const { done, stop } = startReading(file.name, new Uint8Array(bytes));
	return {
		stop,
		done: done.then((read) => {
			if (!read.ok) return { ok: false, error: { type: 'read', error: read.error } };
			if (read.value.kind !== 'workbook') return { ok: false, error: { type: 'noSheet' } };
			const rows = read.value.sheets.reduce((total, sheet) => total + sheet.rows.length, 0);
			return rows > MOST_ROWS ? { ok: false, error: { type: 'tooManyRows' } } : { ok: true, value: read.value.sheets };
		})
	};
}

export function workbookErrorWords(
	name: string,
	error: WorkbookError,
	words: Dictionary,
	language: 'nl' | 'en'
): string {
	switch (error.type) {
		case 'read':
			return readErrorWords(name, error.error, words.files);
		case 'noSheet':
			return words.spreadsheet.back.noSheet(name);
		case 'tooManyRows':
			return tooManyRowsWords(words, language);
		case 'tooLarge':
			return words.files.errors.tooLarge(name, formatSize(LARGEST_FILE, language));
		case 'unreadable':
			return words.files.errors.unreadable(name);
	}
}

export const tooManyRowsWords = (words: Dictionary, language: 'nl' | 'en'): string =>
	words.spreadsheet.back.tooManyRows(new Intl.NumberFormat(language).format(MOST_ROWS));
