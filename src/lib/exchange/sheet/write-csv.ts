import { guarded } from './csv-guard';
import type { Cell } from './sheet';
import type { BookSheet } from './workbook';

/** One sheet as text that a spreadsheet program of this language opens by itself, accents and all. */
export function writeCsv({ columns, rows }: BookSheet, language: 'nl' | 'en'): string {
	const separator = language === 'nl' ? ';' : ',';
	const lines = [columns.map(({ head }) => head), ...rows].map((row) =>
		row.map((cell) => quoted(textOf(cell, language), separator)).join(separator)
	);
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function textOf(cell: Cell, language: 'nl' | 'en'): string {
	if (typeof cell === 'string') return guarded(cell);
	if (typeof cell !== 'number') return cell === null ? '' : String(cell);
	const text = Number.isInteger(cell) ? String(cell) : cell.toFixed(2);
	return language === 'nl' ? text.replace('.', ',') : text;
}

const quoted = (text: string, separator: string): string =>
	text.includes(separator) || /["\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
