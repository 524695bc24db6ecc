import type { Dictionary } from '$lib/i18n/nl';

/** Of all sheets together: what can be compared and shown while somebody waits. */
export const MOST_ROWS = 5_000;

export const tooManyRowsWords = (words: Dictionary, language: 'nl' | 'en'): string =>
	words.spreadsheet.back.tooManyRows(new Intl.NumberFormat(language).format(MOST_ROWS));
