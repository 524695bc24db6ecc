/** Headings, lines and funding from the rows of a budget. Which rows are sums, their amounts tell. */
import type { Amounts, BudgetHeading, BudgetLine, Funding, Id, PrintedAmounts } from '$lib/plan/model';
import type { BudgetRow, BudgetRows, Column } from './budget-rows';
import { columnThatFoots, isSum, MOST_PARTS, openRow, type OpenRow, type Values } from './budget-sums';
import { RESERVE, SUBSIDY, TOTAL_ROW } from './labels';
import type { Line } from './lines';
import { LISTED } from './tools';

export interface ReadBudget {
	readonly headings: readonly BudgetHeading[];
	readonly lines: readonly BudgetLine[];
	readonly funding: readonly Funding[];
	/** Rows with a single amount beside the total, which belongs to one of two columns. */
	readonly single: readonly SingleAmount[];
	/** Where each heading, line and funding stands in the source. */
	readonly places: ReadonlyMap<Id, Line>;
	/** Rows that only add up the funding over them: their sums are never stored. */
	readonly sumsOfFunding: readonly BudgetRow[];
	readonly rows: readonly BudgetRow[];
}
export interface SingleAmount {
	readonly line: BudgetLine;
	/** Cents. */
	readonly amount: number;
	readonly preferred: 'personnel' | 'other';
}

/** What a label points at, and what is left of it as a label. */
export type EntityOf = (label: string) => { readonly entity: Id | null; readonly label: string };

export function readBudget(
	{ rows, columns }: Pick<BudgetRows, 'rows' | 'columns'>,
	entityOf: EntityOf,
	newId: () => Id
): ReadBudget {
	const { groups, loose, funding, places, sumsOfFunding } = toGroups(rows, columns, entityOf, newId);
	const total = groups.map(({ heading }) => heading).find(({ kind }) => kind === 'total') ?? null;
	const single: SingleAmount[] = [];
	const linesOf = (children: readonly OpenRow[], heading: BudgetHeading | null): readonly BudgetLine[] => {
		const preferred = columnThatFoots(heading?.printed['original.personnel'], children);
		return children.map(({ row, values, isSingle }) => {
			const amount = row.amounts[0] ?? 0;
			const line: BudgetLine = {
				id: newId(),
				...LISTED,
				heading: heading?.id ?? null,
				...entityOf(row.label),
				amounts: isSingle ? amountsOfSingle(amount, preferred) : amountsOf(values),
				printed: values.total === undefined ? {} : { 'original.total': values.total }
			};
			places.set(line.id, row.line);
			if (isSingle) single.push({ line, amount, preferred });
			return line;
		});
	};
	const lines = [...groups.flatMap(({ heading, children }) => linesOf(children, heading)), ...linesOf(loose, total)];
	const parts = groups.map(({ heading }) => heading).filter((heading) => heading !== total);
	const headings = total ? [total, ...parts.map((heading) => ({ ...heading, parent: total.id }))] : parts;
	return { headings, lines, funding, single, places, sumsOfFunding, rows };
}

interface Group {
	readonly heading: BudgetHeading;
	readonly children: readonly OpenRow[];
}

/** "Totaal dekking": in a table with known cells, or after the total, and only if it comes out. */
function isSumOfFunding({ label, amounts, values }: BudgetRow, funding: readonly Funding[]): boolean {
	const sum = funding.reduce((total, source) => total + (source.amounts.original ?? 0), 0);
	return TOTAL_ROW.test(label) && funding.length > 1 && (values?.total ?? amounts.at(-1)) === sum;
}

/** Each sum closes the rows over it; the total closes all sums, and what comes after it pays for them. */
function toGroups(rows: readonly BudgetRow[], columns: readonly Column[], entityOf: EntityOf, newId: () => Id) {
	const groups: Group[] = [];
	const sums: Values[] = [];
	const funding: Funding[] = [];
	const places = new Map<Id, Line>();
	const sumsOfFunding: BudgetRow[] = [];
	let loose: OpenRow[] = [];
	let hasTotal = false;
	for (const row of rows) {
		const open = openRow(row, columns);
		const { values } = open;
		const isFunding = row.isFunding || hasTotal || RESERVE.test(row.label) || SUBSIDY.test(row.label);
		if (isFunding && isSumOfFunding(row, funding)) {
			sumsOfFunding.push(row);
			continue;
		}
		if (isFunding && (row.isFunding || row.amounts.length === 1)) {
			const source = fundingOf(row, newId());
			funding.push(source);
			places.set(source.id, row.line);
			continue;
		}
		const isTotal = TOTAL_ROW.test(row.label);
		const parts = loose.length > MOST_PARTS ? [] : loose.map((part) => part.values);
		const closesAll = sums.length > 0 && (isTotal || isSum(values, [...sums, ...parts]));
		const closes = closesAll || (isSum(values, parts) && entityOf(row.label).entity === null);
		if (hasTotal || !closes) {
			loose.push(open);
			continue;
		}
		const kind = closesAll || isTotal ? 'total' : 'sum';
		const heading: BudgetHeading = {
			id: newId(),
			...LISTED,
			title: row.label,
			parent: null,
			kind,
			printed: printedOf(values)
		};
		groups.push({ heading, children: loose });
		sums.push(values);
		places.set(heading.id, row.line);
		hasTotal = kind === 'total';
		loose = [];
	}
	return { groups, loose, funding, places, sumsOfFunding };
}

/** Cents of a single amount: the other column is 0, since the total says that nothing else is in it. */
export function amountsOfSingle(amount: number, column: 'personnel' | 'other'): Amounts {
	return {
		'original.personnel': column === 'personnel' ? amount : 0,
		'original.other': column === 'other' ? amount : 0
	};
}

function amountsOf(values: Values): Amounts {
	const personnel = values.personnel === undefined ? {} : { 'original.personnel': values.personnel };
	const other = values.other ?? (values.personnel === undefined ? values.total : undefined);
	return other === undefined ? personnel : { ...personnel, 'original.other': other };
}

function printedOf(values: Values): PrintedAmounts {
	const entries = Object.entries(values).map(([column, cents]) => [`original.${column}`, cents] as const);
	return Object.fromEntries(entries);
}

function fundingOf({ label, amounts, values }: BudgetRow, id: Id): Funding {
	const kind = RESERVE.test(label) ? 'reserve' : SUBSIDY.test(label) ? 'subsidy' : 'project';
	return { id, ...LISTED, label, kind, amounts: { original: values?.total ?? amounts[0] ?? 0 } };
}
