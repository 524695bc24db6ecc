import type { BudgetHeading, BudgetLine, Ceiling, Funding } from '../model';
import { ceilingGap, type Money } from '../totals';
import type { Finding } from './finding';

/**
 * F1: costs that funding does not cover. F2: more funding than costs. F3: costs above the ceiling, before one-off funding.
 * A plan without any costs and funding meets all three.
 */
export function funding(
	{ costs, funding: covered }: Money,
	ceiling: Ceiling | null,
	input: {
		readonly headings: readonly BudgetHeading[];
		readonly lines: readonly BudgetLine[];
		readonly funding: readonly Funding[];
	}
): readonly Finding[] {
	const about = { kind: 'meta', id: '' } as const;
	const uncovered = costs.total - covered;
	const gap = ceiling ? ceilingGap(ceiling, input).gap : 0;
	return [
		...(uncovered > 0 ? [{ rule: 'F1', ...about, amount: uncovered } as const] : []),
		...(uncovered < 0 ? [{ rule: 'F2', ...about, amount: -uncovered } as const] : []),
		...(gap > 0 ? [{ rule: 'F3', ...about, amount: gap } as const] : [])
	];
}
