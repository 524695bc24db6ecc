import type { BudgetHeading, BudgetLine } from '$lib/plan/model';
import { money, sumOfLine, type Sum } from '$lib/plan/totals';
import { amountsOfSingle, type ReadBudget } from './budget';
import { doubt, placeOf, type Choice, type Doubt, type Place } from './doubts';
import type { Line } from './lines';

/** Rows with a single amount, and printed sums that differ from our own. */
export function budgetDoubts(budget: ReadBudget): readonly Doubt[] {
	return [...singleAmounts(budget), ...printedSums(budget)];
}

function singleAmounts({ single, places }: ReadBudget): readonly Doubt[] {
	return single.map(({ line, amount, preferred }, index) => {
		const choice = (column: 'personnel' | 'other'): Choice => ({
			id: column,
			edits: [{ type: 'amounts', line: line.id, amounts: amountsOfSingle(amount, column) }]
		});
		const other = preferred === 'other' ? 'personnel' : 'other';
		const values = { label: line.label, amount };
		return doubt('singleAmount', index + 1, placesOf(places.get(line.id)), values, [choice(preferred), choice(other)]);
	});
}

const COLUMNS = ['personnel', 'other', 'total'] as const;

function printedSums({ headings, lines, places }: ReadBudget): readonly Doubt[] {
	const { byHeading } = money({ headings, lines, funding: [], activities: [] });
	const rows: readonly {
		readonly row: BudgetHeading | BudgetLine;
		readonly label: string;
		readonly sum: Sum | undefined;
	}[] = [
		...lines.map((row) => ({ row, label: row.label, sum: sumOfLine(row, 'original') })),
		...headings.map((row) => ({ row, label: row.title, sum: byHeading.get(row.id) }))
	];
	const differing = rows.flatMap(({ row, label, sum }) =>
		COLUMNS.flatMap((column) => {
			const printed = row.printed[`original.${column}`];
			const computed = sum?.[column] ?? 0;
			return printed === undefined || printed === computed ? [] : [{ id: row.id, label, column, printed, computed }];
		})
	);
	return differing.map(({ id, ...values }, index) =>
		doubt('printedSum', index + 1, placesOf(places.get(id)), values, [
			{ id: 'own', edits: [] },
			{ id: 'forget', edits: [{ type: 'forgetPrinted', id, column: values.column }] }
		])
	);
}

const placesOf = (line: Line | undefined): readonly Place[] => (line ? [placeOf(line)] : []);
