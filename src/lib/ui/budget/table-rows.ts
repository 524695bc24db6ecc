/** The budget table as rows of cells: what each shows, and what an editable one changes. */
import { focusKey } from '$lib/doc/schema';
import { budgetRows, type BudgetRow } from '$lib/plan/budget-table';
import type { BudgetLine, CostKind, Funding, Id } from '$lib/plan/model';
import { formatAmount, formatEuro, formatShare } from '$lib/plan/money';
import type { Money, MoneyInput, Sum } from '$lib/plan/totals';
import { nameOfLine, type EntityName } from './names';
import type { Cell, TableRow } from './table-model';

export interface TableInput extends MoneyInput {
	readonly money: Money;
	readonly names: ReadonlyMap<Id, EntityName>;
	readonly language: 'nl' | 'en';
	readonly words: {
		readonly untitled: string;
		readonly rest: string;
		readonly noHeading: string;
		readonly allCosts: string;
		readonly funding: string;
		readonly fundingKinds: Readonly<Record<Funding['kind'], string>>;
	};
}

export function tableRows(input: TableInput): readonly TableRow[] {
	const rows = budgetRows(input.headings, input.lines, input.activities);
	const roots = rows.filter((row) => row.depth === 0 && (row.type === 'heading' || row.type === 'noHeading'));
	const base = roots.some((row) => row.type === 'heading' && row.heading.kind === 'total') ? 1 : 0;
	return [
		...rows.map((row) => costRow(row, Math.max(0, row.depth - base), input)),
		...(roots.length > 1 ? [sumRow('allCosts', 'total', input.words.allCosts, input.money.costs, input)] : []),
		...input.funding.map((funding) => fundingRow(funding, input)),
		...(input.funding.length > 0 ? [fundingSum(input)] : [])
	];
}

function costRow(row: BudgetRow, indent: number, input: TableInput): TableRow {
	const { words } = input;
	switch (row.type) {
		case 'line':
			return { ...lineRow(row.line, row.sum, input), indent };
		case 'rest':
			return restRow(lineRow(row.line, row.sum, input), indent, words.rest);
		case 'divided':
			return {
				...sumRow(`divided:${row.line.id}`, 'group', '', row.sum, input, { euro: false }),
				indent,
				cells: { ...sumCells(row.sum, input, false), label: labelOfLine(row.line, input) },
				subject: { type: 'line', line: row.line }
			};
		case 'noHeading':
			return { ...sumRow('noHeading', 'sum', words.noHeading, row.sum, input, { euro: false }), indent };
		case 'heading': {
			const { id, title, kind } = row.heading;
			return {
				...sumRow(`heading:${id}`, kind, title, row.sum, input, { euro: kind === 'total' }),
				indent,
				cells: {
					...sumCells(row.sum, input, kind === 'total'),
					label: {
						text: title || words.untitled,
						target: { type: 'text', kind: 'budgetHeadings', id, value: title },
						focus: focusKey('budgetHeadings', id, 'title')
					}
				},
				subject: { type: 'heading', id }
			};
		}
	}
}

function lineRow(line: BudgetLine, sum: Sum, input: TableInput): TableRow {
	const entity = line.entity === null ? undefined : input.names.get(line.entity);
	const isFilled = costOf(line, 'personnel') !== null || costOf(line, 'other') !== null;
	return {
		key: `line:${line.id}`,
		tone: 'plain',
		indent: 0,
		hint: entity && entity.kind !== 'ambitions' && line.label !== '' ? entity.reference : '',
		cells: {
			label: labelOfLine(line, input),
			personnel: costCell(line, 'personnel', input),
			other: costCell(line, 'other', input),
			total: readonlyCell(isFilled ? formatAmount(sum.total, input.language) : ''),
			share: readonlyCell(isFilled ? shareOf(sum, input) : '')
		},
		subject: { type: 'line', line }
	};
}

function restRow(row: TableRow, indent: number, label: string): TableRow {
	return { ...row, indent, tone: 'rest', hint: '', cells: { ...row.cells, label: readonlyCell(label) }, subject: null };
}

function labelOfLine(line: BudgetLine, { names, words }: TableInput): Cell {
	const named = line.entity !== null && names.get(line.entity)?.kind === 'ambitions';
	return {
		text: nameOfLine(line, names, words.untitled),
		target: named ? null : { type: 'text', kind: 'budgetLines', id: line.id, value: line.label },
		focus: focusKey('budgetLines', line.id, 'label')
	};
}

function costCell(line: BudgetLine, cost: CostKind, { language }: TableInput): Cell {
	const value = costOf(line, cost);
	return {
		text: value === null ? '' : formatAmount(value, language),
		target: { type: 'cost', id: line.id, cost, value },
		focus: focusKey('budgetLines', line.id, `original.${cost}`)
	};
}

const costOf = (line: BudgetLine, cost: CostKind): number | null => line.amounts[`original.${cost}`] ?? null;

function fundingRow(funding: Funding, { language, words }: TableInput): TableRow {
	const { id, label, kind } = funding;
	const value = funding.amounts.original ?? null;
	return {
		key: `funding:${id}`,
		tone: 'plain',
		indent: 0,
		hint: words.fundingKinds[kind],
		cells: {
			label: {
				text: label || words.untitled,
				target: { type: 'text', kind: 'funding', id, value: label },
				focus: focusKey('funding', id, 'label')
			},
			personnel: readonlyCell(''),
			other: readonlyCell(''),
			total: {
				text: value === null ? '' : formatAmount(value, language),
				target: { type: 'funding', id, value },
				focus: focusKey('funding', id, 'original')
			},
			share: readonlyCell('')
		},
		subject: { type: 'funding', funding }
	};
}

function fundingSum({ words, money, language }: TableInput): TableRow {
	return {
		key: 'funding',
		tone: 'sum',
		indent: 0,
		hint: '',
		cells: {
			label: readonlyCell(words.funding),
			personnel: readonlyCell(''),
			other: readonlyCell(''),
			total: readonlyCell(formatEuro(money.funding, language)),
			share: readonlyCell('')
		},
		subject: null
	};
}

function sumRow(
	key: string,
	tone: TableRow['tone'],
	label: string,
	sum: Sum,
	input: TableInput,
	{ euro }: { readonly euro: boolean } = { euro: true }
): TableRow {
	const cells = { ...sumCells(sum, input, euro), label: readonlyCell(label) };
	return { key, tone, indent: 0, hint: '', cells, subject: null };
}

function sumCells(sum: Sum, input: TableInput, euro: boolean) {
	const { language } = input;
	return {
		personnel: readonlyCell(formatAmount(sum.personnel, language)),
		other: readonlyCell(formatAmount(sum.other, language)),
		total: readonlyCell(euro ? formatEuro(sum.total, language) : formatAmount(sum.total, language)),
		share: readonlyCell(shareOf(sum, input))
	};
}

const shareOf = (sum: Sum, { money, language }: TableInput): string =>
	formatShare(sum.total, money.costs.total, language) ?? '';

const readonlyCell = (text: string): Cell => ({ text, target: null });
