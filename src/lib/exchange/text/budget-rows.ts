import { toBlocks } from './blocks';
import type { Values } from './budget-sums';
import type { Joiner } from './joining';
import { COLUMNS, FIRST_COLUMN, THOUSANDS } from './labels';
import type { Line } from './lines';
import { wordsOf } from './words';

export type Column = (typeof COLUMNS)[number]['column'];
export interface BudgetRow {
	readonly label: string;
	/** Cents, from left to right. */
	readonly amounts: readonly number[];
	readonly line: Line;
	/** By column, where the cells are known; null in plain text, where an empty one cannot be seen. */
	readonly values: Values | null;
	/** What else stands in the row. */
	readonly notes: readonly string[];
	/** Whether it stands among what pays for the costs. */
	readonly isFunding: boolean;
}
export interface BudgetRows {
	readonly rows: readonly BudgetRow[];
	/** In the order of the head; the usual order where no head stands. */
	readonly columns: readonly Column[];
	readonly before: readonly string[];
	readonly after: readonly string[];
}

const AMOUNT = /(?:€ ?)?-?(?<![\d.])\d{1,3}(?:\.\d{3}){1,4}(?:,\d{2}|,-)?(?!\.?\d)|€ ?-?\d{1,9}(?:,\d{2})?(?!\.?\d)/gu;
const LONGEST_LABEL = 40;

/** A row is a label and the amounts after it; the amounts may stand under a label that takes several lines. */
export function readBudgetRows(body: readonly Line[], caption: string, joiner: Joiner): BudgetRows {
	const rows: BudgetRow[] = [];
	const loose: { readonly text: string; readonly line: Line; readonly after: number }[] = [];
	let columns: readonly Column[] | null = null;
	let factor = THOUSANDS.test(caption) ? 1000 : 1;
	for (const block of toBlocks(body)) {
		const line = block.lines[0];
		if (!line) continue;
		const text = joiner.join(block.lines);
		const head: BudgetHead | null = columns ? null : budgetHeadOf(text);
		if (head) {
			columns = head.columns;
			if (THOUSANDS.test(text)) factor = 1000;
			if (head.rest !== '') loose.push({ text: head.rest, line, after: -1 });
			continue;
		}
		const found = rowsIn(text);
		if (found.length === 0) loose.push({ text, line, after: rows.length });
		for (const { label, amounts } of found) {
			const above = label === '' && loose.at(-1)?.after === rows.length ? loose.pop() : undefined;
			rows.push({
				label: above?.text ?? label,
				amounts: amounts.map((cents) => cents * factor),
				line: above?.line ?? line,
				values: null,
				notes: [],
				isFunding: false
			});
		}
	}
	const texts = (isBefore: boolean) => loose.filter(({ after }) => after <= 0 === isBefore).map(({ text }) => text);
	return { rows, columns: columns ?? COLUMNS.map(({ column }) => column), before: texts(true), after: texts(false) };
}

/** Empty for running text, even if an amount stands in it. */
function rowsIn(text: string): readonly { readonly label: string; readonly amounts: readonly number[] }[] {
	const rows: { label: string; amounts: number[] }[] = [];
	let end = 0;
	for (const match of text.matchAll(AMOUNT)) {
		const between = text.slice(end, match.index).trim();
		const cents = centsOf(match[0]);
		if (between !== '' || rows.length === 0) rows.push({ label: between, amounts: [cents] });
		else rows.at(-1)?.amounts.push(cents);
		end = match.index + match[0].length;
	}
	const isTable = text.slice(end).trim() === '' && rows.every(({ label }) => wordsOf(label).length <= LONGEST_LABEL);
	return isTable && rows.every(({ amounts }) => amounts.every(Number.isSafeInteger)) ? rows : [];
}

function centsOf(amount: string): number {
	const [euros = '', cents = ''] = amount.replace(/[€\s.]/gu, '').split(',');
	const sign = euros.startsWith('-') ? -1 : 1;
	return Number(euros) * 100 + sign * (cents === '-' ? 0 : Number(cents.padEnd(2, '0').slice(0, 2)));
}

export interface BudgetHead {
	readonly columns: readonly Column[];
	readonly rest: string;
}

/** The columns in their order if a text is the head of a budget, with the words that name no column. */
export function budgetHeadOf(text: string): BudgetHead | null {
	if (text.length > 120) return null;
	const found = COLUMNS.map(({ column, head }) => ({ column, at: text.search(head) })).filter(({ at }) => at >= 0);
	if (found.length < 2) return null;
	const words = COLUMNS.reduce((rest, { head }) => rest.replace(head, ' '), text).replace(THOUSANDS, ' ');
	if (/€|\d\.\d{3}/u.test(words)) return null;
	const rest = wordsOf(words).filter((word) => !FIRST_COLUMN.has(word.toLowerCase()));
	if (rest.length > 3) return null;
	return { columns: found.sort((a, b) => a.at - b.at).map(({ column }) => column), rest: rest.join(' ') };
}
