import type { Share } from '$lib/doc/commands/budget';
import type { Activity, BudgetLine, CostKind, Id } from '$lib/plan/model';
import { allocate, parseAmount, type AmountError } from '$lib/plan/money';

export const COSTS: readonly CostKind[] = ['personnel', 'other'];

/** What was typed in the dialog, by `<activity>/<cost>`. What was not touched follows the plan. */
export type Typed = ReadonlyMap<string, string>;
export const typedKey = (activity: Id, cost: CostKind): string => `${activity}/${cost}`;

export interface DistributionRow {
	readonly activity: Activity;
	/** Cents; null when the activity has nothing yet, or when what was typed is no amount. */
	readonly amounts: Readonly<Record<CostKind, number | null>>;
	readonly errors: Readonly<Record<CostKind, AmountError | null>>;
}
export interface Distribution {
	readonly rows: readonly DistributionRow[];
	/** Cents there are to divide: what stands on the ambition's line and on its activities' lines beside it. */
	readonly available: Readonly<Record<CostKind, number>>;
	readonly divided: Readonly<Record<CostKind, number>>;
	readonly left: Readonly<Record<CostKind, number>>;
	/** More is divided than there is. */
	readonly over: Readonly<Record<CostKind, boolean>>;
	readonly hasErrors: boolean;
}

/** How the money of an ambition's line goes over its activities, with what is typed so far. */
export function distribution(
	line: BudgetLine,
	lines: readonly BudgetLine[],
	activities: readonly Activity[],
	typed: Typed,
	language: 'nl' | 'en'
): Distribution {
	const beside = lines.filter(({ heading }) => heading === line.heading);
	const own = activities.filter(({ ambition }) => ambition === line.entity);
	const lineOf = (activity: Id) => beside.find(({ entity }) => entity === activity);
	const stored = (of: BudgetLine | undefined, cost: CostKind) => of?.amounts[`original.${cost}`] ?? null;
	const rows = own.map((activity): DistributionRow => {
		const read = (cost: CostKind) => {
			const text = typed.get(typedKey(activity.id, cost));
			return text === undefined ? { cents: stored(lineOf(activity.id), cost) } : parseAmount(text, language);
		};
		const [personnel, other] = [read('personnel'), read('other')];
		return {
			activity,
			amounts: {
				personnel: 'cents' in personnel ? personnel.cents : null,
				other: 'cents' in other ? other.cents : null
			},
			errors: {
				personnel: 'error' in personnel ? personnel.error : null,
				other: 'error' in other ? other.error : null
			}
		};
	});
	const each = <T>(of: (cost: CostKind) => T) => ({ personnel: of('personnel'), other: of('other') });
	const available = each((cost) =>
		own.reduce((sum, { id }) => sum + (stored(lineOf(id), cost) ?? 0), stored(line, cost) ?? 0)
	);
	const divided = each((cost) => rows.reduce((sum, { amounts }) => sum + (amounts[cost] ?? 0), 0));
	const left = each((cost) => available[cost] - divided[cost]);
	return {
		rows,
		available,
		divided,
		left,
		over: each((cost) => (available[cost] < 0 ? left[cost] > 0 : left[cost] < 0)),
		hasErrors: rows.some(({ errors }) => COSTS.some((cost) => errors[cost] !== null))
	};
}

/** Cents for each activity, as equal as can be: in whole euros when there are only whole euros. */
export function equalParts(cents: number, count: number): readonly number[] {
	const unit = cents % 100 === 0 ? 100 : 1;
	return allocate(
		cents / unit,
		Array.from({ length: count }, () => 1)
	).map((part) => part * unit);
}

/** What the activities get, for distributeBudget. An activity that has nothing and gets nothing is left out there. */
export function sharesOf({ rows }: Distribution): readonly Share[] {
	return rows.map(({ activity, amounts }) => ({
		activity: activity.id,
		amounts: { personnel: amounts.personnel ?? 0, other: amounts.other ?? 0 }
	}));
}
