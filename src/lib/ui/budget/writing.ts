import {
	setBudgetAmount,
	setBudgetHeading,
	setBudgetLine,
	setFunding,
	setFundingAmount
} from '$lib/doc/commands/budget';
import type { PlanDocument } from '$lib/doc/document';
import { parseAmount, type AmountError } from '$lib/plan/money';
import type { Target } from './table-model';

/** Writes what was typed in a cell. A bad amount is returned and nothing is written. */
export function writeCell(doc: PlanDocument, target: Target, typed: string, language: 'nl' | 'en'): AmountError | null {
	if (target.type === 'text') {
		writeText(doc, target, typed.trim());
		return null;
	}
	const parsed = parseAmount(typed, language);
	if ('error' in parsed) return parsed.error;
	if (target.type === 'cost') setBudgetAmount(doc, target.id, `original.${target.cost}`, parsed.cents);
	else setFundingAmount(doc, target.id, 'original', parsed.cents);
	return null;
}

function writeText(doc: PlanDocument, { kind, id }: Target & { readonly type: 'text' }, text: string): void {
	if (kind === 'budgetHeadings') setBudgetHeading(doc, id, { title: text });
	else if (kind === 'budgetLines') setBudgetLine(doc, id, { label: text });
	else setFunding(doc, id, { label: text });
}
