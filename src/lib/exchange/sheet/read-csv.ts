import { createGrid, fullAllowance } from './grid';
import type { Sheet } from './sheet';
import { unguarded } from './csv-guard';

/** Rows of a text with values between ";", "," or tabs. Every value stays the text that it is. */
export function readCsv(text: string): Sheet['rows'] {
	const named = /^\uFEFF?sep=([;,\t])\r?\n/i.exec(text);
	const start = named ? named[0].length : text.startsWith('\uFEFF') ? 1 : 0;
	const separator = named?.[1] ?? separatorOf(text.slice(start, start + LOOKED_AT));
	const grid = createGrid(fullAllowance());
	let row = 0;
	let column = 0;
	for (let at = start; at < text.length;) {
		const opens = text[at] === '"';
		const close = opens ? endOfQuoted(text, at) : -1;
		const quoted = close >= 0;
		// A quote that is closed nowhere falls away: it would swallow all rows that follow.
		const from = opens ? at + 1 : at;
		const end = quoted ? close : endOfPlain(text, from, separator);
		const value = quoted ? text.slice(from, end).replaceAll('""', '"') : text.slice(from, end);
		// What stands between a closing quote and the separator is no part of a well-made file, but it is not lost.
		const rest = quoted ? endOfPlain(text, end + 1, separator) : end;
		grid.put(row, column, unguarded(quoted ? value + text.slice(end + 1, rest) : value));
		if (text[rest] === separator) column += 1;
		else {
			row += 1;
			column = 0;
		}
		at = rest + (text.startsWith('\r\n', rest) ? 2 : 1);
	}
	return grid.rows();
}

/** Characters at the start of a text that show which separator it has. */
const LOOKED_AT = 100_000;
const SEPARATORS = [';', '\t', ','] as const;

/** The separator that the first row with one of them has most, outside of quotes. */
function separatorOf(text: string): string {
	const counts = new Map<string, number>();
	let quoted = false;
	for (const sign of text) {
		if (sign === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (sign === '\n' && counts.size > 0) break;
		else if (SEPARATORS.some((one) => one === sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	}
	const most = Math.max(...counts.values());
	return SEPARATORS.find((one) => counts.get(one) === most) ?? ';';
}

/** Where the quote is closed, or -1. */
function endOfQuoted(text: string, start: number): number {
	for (let at = start + 1; ; at += 2) {
		at = text.indexOf('"', at);
		if (at === -1) return -1;
		if (text[at + 1] !== '"') return at;
	}
}

function endOfPlain(text: string, start: number, separator: string): number {
	let at = start;
	while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
	return at;
}
