import type { BudgetRow, BudgetRows, Column } from './budget-rows';
import type { Values } from './budget-sums';
import type { Grid, GridCell } from './grid';
import { COLUMNS, FIRST_COLUMN, FUNDING_HEAD, MONEY_HEAD, THOUSANDS } from './labels';
import type { Line } from './lines';
import type { Labels } from './make-labels';
import { headOf } from './table-heads';
import { wordsOf } from './words';

/** Heads stand in one of the first rows. */
const LAST_HEAD = 3;
/** Of the cells of an amount column that hold something. */
const MOSTLY = 0.6;

/**
 * The rows of a budget, if a table is one: columns of personnel and other costs, or one with amounts where the caption
 * says that it is about money.
 */
export function budgetIn(
	grid: Grid,
	lines: readonly Line[],
	about: { readonly caption: string; readonly isBudget: boolean },
	labels: Labels
): BudgetRows | null {
	const heads = grid.slice(0, LAST_HEAD).map(columnsOf);
	const most = Math.max(...heads.map(({ size }) => size));
	const at = heads.findIndex(({ size }) => size === most);
	const head = grid[at];
	const columns = heads[at];
	if (!head || !columns || most === 0 || columns.has(0)) return null;
	const holdsAmounts = [...columns.keys()].every((column) => isAmountColumn(grid.slice(at + 1), column));
	if (!holdsAmounts || (most < 2 && !about.isBudget)) return null;

	const texts = [about.caption, ...grid.slice(0, at + 1).flatMap((row) => row.map(({ text }) => text))];
	const factor = texts.some((text) => THOUSANDS.test(text)) ? 1000 : 1;
	const skipped = head.flatMap(({ text }, column) => (headOf(text, labels).role === 'number' ? [column] : []));
	const loose: { readonly text: string; readonly after: number }[] = grid
		.slice(0, at)
		.flatMap((row) => row.flatMap(({ text, starts }) => (starts && text !== '' ? [{ text, after: -1 }] : [])));
	const rows: BudgetRow[] = [];
	let isFunding = false;
	grid.slice(at + 1).forEach((row, index) => {
		const line = lines[at + 1 + index];
		if (!line) return;
		const read = readRow(row, columns, head, skipped, factor);
		if (read.amounts.length > 0) rows.push({ ...read, line, isFunding });
		else {
			for (const text of [read.label, ...read.notes]) if (text !== '') loose.push({ text, after: rows.length });
			if (read.label !== '') isFunding = FUNDING_HEAD.test(read.label);
		}
	});
	const noted = new Set(rows.flatMap(({ notes }) => notes.map((note) => note.split(': ')[0])));
	head.forEach(({ text, starts }, column) => {
		if (starts && !noted.has(text) && saysMore(text, column, columns)) loose.push({ text, after: -1 });
	});
	const around = (isBefore: boolean) => loose.filter(({ after }) => after <= 0 === isBefore).map(({ text }) => text);
	const order = [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
	return rows.length > 0 ? { rows, columns: order, before: around(true), after: around(false) } : null;
}

/** Whether a head has words that its column alone does not tell. */
function saysMore(text: string, column: number, columns: ReadonlyMap<number, Column>): boolean {
	const patterns = columns.has(column) ? [...COLUMNS.map(({ head }) => head), MONEY_HEAD, THOUSANDS] : [];
	const rest = patterns.reduce((left, pattern) => left.replace(pattern, ' '), text);
	return wordsOf(rest).some((word) => !FIRST_COLUMN.has(word.toLowerCase()) && !/^\d+$/u.test(word));
}

/** Which columns hold which amounts; of several that could be the total the first. */
function columnsOf(row: readonly GridCell[]): ReadonlyMap<number, Column> {
	const found = new Map<number, Column>();
	const take = (index: number, column: Column | undefined) => {
		if (column && ![...found.values()].includes(column)) found.set(index, column);
	};
	const cells = row.map(({ text, starts }) => (starts && text.length <= 60 ? text : ''));
	cells.forEach((text, index) => take(index, COLUMNS.find(({ head }) => head.test(text))?.column));
	cells.forEach((text, index) => {
		if (!found.has(index) && MONEY_HEAD.test(text)) take(index, 'total');
	});
	return found;
}

function isAmountColumn(rows: Grid, column: number): boolean {
	const texts = rows.flatMap((row) => (row[column]?.starts ? row[column].text || [] : []));
	const amounts = texts.filter((text) => amountIn(text) !== null);
	return amounts.length >= texts.length * MOSTLY;
}

function readRow(
	row: readonly GridCell[],
	columns: ReadonlyMap<number, Column>,
	head: readonly GridCell[],
	skipped: readonly number[],
	factor: number
): Omit<BudgetRow, 'line' | 'isFunding'> {
	const first = Math.min(...columns.keys());
	const values: Partial<Record<Column, number>> = {};
	const amounts: number[] = [];
	const notes: string[] = [];
	let label = '';
	row.forEach(({ text, starts }, index) => {
		if (text === '' || (!starts && index >= first) || (skipped.includes(index) && /^\d+$/u.test(text))) return;
		const column = columns.get(index);
		const cents = column ? amountIn(text) : null;
		if (column && cents !== null) {
			values[column] = cents * factor;
			amounts.push(cents * factor);
		} else if (index < first) label += label === '' ? text : `${/\d$/u.test(label) ? ':' : ' ·'} ${text}`;
		else notes.push([head[index]?.text, text].filter(Boolean).join(': '));
	});
	return { label, amounts, values: completed(values), notes };
}

/** A column that is empty where the other is the total holds nothing. */
function completed(values: Values): Values {
	const { personnel, other, total } = values;
	if (total === undefined || (personnel === undefined) === (other === undefined)) return values;
	if (personnel === total) return { ...values, other: 0 };
	return other === total ? { ...values, personnel: 0 } : values;
}

/** Cents of "€ 1.000", "1.000,50", "1000" or "-"; null for what is no amount. */
function amountIn(text: string): number | null {
	const bare = text.replace(/€|\beuro\b|\bEUR\b|\s/giu, '');
	if (/^[-–—]$/u.test(bare)) return 0;
	const match = /^([-–(]?)(\d{1,3}(?:\.\d{3}){1,4}|\d{1,12})(?:,(\d{1,2}|[-–]{1,2}))?\)?$/u.exec(bare);
	if (!match?.[2]) return null;
	const cents =
		Number(match[2].replaceAll('.', '')) * 100 + Number((match[3] ?? '').replace(/\D/gu, '').padEnd(2, '0'));
	return Number.isSafeInteger(cents * 1000) ? (match[1] ? -cents : cents) : null;
}
