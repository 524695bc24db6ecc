/** What the charts of the overview show, out of the plan's own sums. */
import type { BudgetRow } from '$lib/plan/budget-table';
import type { Finding, RuleId } from '$lib/plan/checks/finding';
import type { BudgetLine, Funding } from '$lib/plan/model';
import { formatAmount, formatMillions } from '$lib/plan/money';
import type { ThemeTotals } from '$lib/plan/theme-totals';
import type { Bar } from './bars';

/** A bar for each line of the budget with an amount; an ambition that is divided over activities is one bar. */
export function costBars(rows: readonly BudgetRow[], nameOf: (line: BudgetLine) => string): readonly Bar[] {
	const bars: Bar[] = [];
	let isPartOfDivided = false;
	for (const row of rows) {
		if (row.type === 'rest') isPartOfDivided = false;
		else if (row.type === 'divided' || (row.type === 'line' && !isPartOfDivided)) {
			isPartOfDivided = row.type === 'divided';
			const { personnel, other } = row.sum;
			if (personnel !== 0 || other !== 0)
				bars.push({ id: row.line.id, label: nameOf(row.line), values: [personnel, other] });
		}
	}
	return bars;
}

/** Largest first. */
export function fundingBars(funding: readonly Funding[]): readonly Bar[] {
	return funding
		.map(({ id, label, amounts }) => ({ id, label, values: [amounts.original ?? 0] }))
		.filter(({ values: [amount] }) => amount !== 0)
		.sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
}

/** How many themes can have their own colour before a chart has too many. */
const MOST_COLOURS = 5;

/** A bar for each theme in its own colour, as long as there are few. */
export function themeBars(
	{ themes }: ThemeTotals,
	value: 'activities' | 'costs',
	colourOf: (colour: string) => string
): readonly Bar[] {
	return themes.map(({ theme, ...values }) => ({
		id: theme.id,
		label: theme.shortName || theme.name,
		values: [values[value]],
		...(themes.length <= MOST_COLOURS ? { colour: colourOf(theme.colour) } : {})
	}));
}

/** "6,8 mln" where there is a million to tell of, else the amount itself. Cents in. */
export function shortAmounts(bars: readonly Pick<Bar, 'values'>[], language: 'nl' | 'en'): (cents: number) => string {
	const most = Math.max(...bars.flatMap(({ values }) => values.map(Math.abs)));
	return (cents) =>
		most >= MILLION && Math.abs(cents) >= ROUNDS_TO_SOMETHING
			? formatMillions(cents, language)
			: formatAmount(cents, language);
}

const MILLION = 1_000_000_00;
const ROUNDS_TO_SOMETHING = 50_000_00;

export interface FindingGroup {
	readonly rule: RuleId;
	readonly findings: readonly Finding[];
}

/** Money first, then what misses most. */
export function groupByRule(findings: readonly Finding[]): readonly FindingGroup[] {
	const groups = [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({
		rule,
		findings: findings.filter((finding) => finding.rule === rule)
	}));
	const isMoney = ({ rule }: FindingGroup) => rule.startsWith('F');
	return [
		...groups.filter(isMoney),
		...groups.filter((group) => !isMoney(group)).sort((a, b) => b.findings.length - a.findings.length)
	];
}
