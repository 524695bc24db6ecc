import { language, t } from '$lib/i18n/t.svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { CoverageFinding, CoverageRule } from '$lib/plan/coverage';
import type { Id } from '$lib/plan/model';
import { filterQuery, type Lack } from '$lib/ui/activities/address-filter';
import { ambitionLabel } from '$lib/ui/base/names';
import * as routes from '$lib/ui/shell/routes';
import { levelWords } from './level-words';

/** The parts of the view, each with the rules that it tells. */
export const SECTIONS = {
	activities: ['M1', 'M2', 'M3', 'M4'],
	themes: ['L1', 'L2', 'L3'],
	ambitions: ['L4', 'L5', 'L6'],
	roles: ['L7'],
	money: ['L8'],
	programmes: ['L9']
} as const satisfies Readonly<Record<string, readonly CoverageRule[]>>;
export type SectionId = keyof typeof SECTIONS;

export interface LeftItem {
	readonly id: Id;
	readonly name: string;
	readonly number: number | undefined;
	/** Where it is mended. */
	readonly href: string;
	/** Cents, where money is what is left. */
	readonly amount: number | null;
}
export interface LeftLine {
	readonly rule: CoverageRule;
	readonly text: string;
	readonly items: readonly LeftItem[];
	/** Cents of all together; null where money says nothing. */
	readonly amount: number | null;
	/** The list of exactly these, where there is one. */
	readonly list: string | null;
}

/** A line for each rule of a section that is not met, in the order of the rules. */
export function leftLines(
	plan: LivePlan,
	planId: Id,
	section: SectionId,
	findings: readonly CoverageFinding[]
): readonly LeftLine[] {
	return SECTIONS[section].flatMap((rule): LeftLine[] => {
		const items = findings.filter((finding) => finding.rule === rule).map((finding) => itemOf(plan, planId, finding));
		if (items.length === 0) return [];
		const lack = LACKS[rule];
		const costs = items.map(({ id, amount }) => amount ?? plan.money.byEntity.get(id)?.total ?? 0);
		return [
			{
				rule,
				text: textOf(plan, rule, items.length),
				items,
				amount: lack !== undefined || rule === 'L8' ? costs.reduce((total, cents) => total + cents, 0) : null,
				list: lack === undefined ? null : routes.activitiesWhere(planId, filterQuery({ without: [lack] }))
			}
		];
	});
}

const LACKS: Readonly<Partial<Record<CoverageRule, Lack>>> = { M1: 'theme', M2: 'owner', M3: 'result', M4: 'amount' };

function itemOf(plan: LivePlan, planId: Id, { rule, id, amount }: CoverageFinding): LeftItem {
	const untitled = t().common.untitled;
	const item = (name: string, href: string): LeftItem => ({
		id,
		name: name || untitled,
		number: undefined,
		href,
		amount: amount ?? null
	});
	switch (rule) {
		case 'L1':
		case 'L2':
		case 'L3': {
			const query = rule === 'L1' ? '' : filterQuery({ themes: [id] });
			const href = query === '' ? routes.activities(planId) : routes.activitiesWhere(planId, query);
			return item(plan.entity('themes', id)?.name ?? '', href);
		}
		case 'L4': {
			const ambition = plan.entity('ambitions', id);
			return item(ambition ? ambitionLabel(plan, ambition) : '', routes.activities(planId, id));
		}
		case 'L5':
		case 'L6':
			return item(plan.entity('goals', id)?.title ?? '', routes.activities(planId, id));
		case 'L7':
			return item(plan.meta.roles.find((role) => role.id === id)?.name ?? '', routes.activities(planId));
		case 'L8':
			return item(nameOfUndivided(plan, id), routes.divide(planId, id));
		case 'L9':
			return item(plan.entity('programmes', id)?.title ?? '', routes.programmes(planId, id));
		default: {
			const title = plan.entity('activities', id)?.title ?? '';
			return { ...item(title, routes.activities(planId, id)), number: plan.numbers.get(id) };
		}
	}
}

/** By its ambition; with the heading too when the ambition has money under several. */
function nameOfUndivided(plan: LivePlan, line: Id): string {
	const { entity = null, heading = null } = plan.entity('budgetLines', line) ?? {};
	const ambition = plan.entity('ambitions', entity ?? '');
	const name = ambition ? ambitionLabel(plan, ambition) : '';
	const hasMore = plan.list('budgetLines').filter((other) => other.entity === entity).length > 1;
	const under = hasMore ? plan.entity('budgetHeadings', heading ?? '')?.title : undefined;
	return t().budget.distributeTitle(under ? `${name} (${under})` : name);
}

function textOf(plan: LivePlan, rule: CoverageRule, count: number): string {
	const { levels } = plan.meta;
	const { activity, ambition } = levelWords(levels);
	const { counted, left } = t().matrix;
	const level = ({ one, many }: { readonly one: string; readonly many: string }) =>
		`${new Intl.NumberFormat(language()).format(count)} ${(count === 1 ? one : many).toLowerCase()}`;
	if (rule === 'M1' || rule === 'M2' || rule === 'M3') return t().findings.rules[rule](level(levels.activity));
	const subjects = {
		M4: () => level(levels.activity),
		L1: counted.themes,
		L2: counted.themes,
		L3: counted.themes,
		L4: () => level(levels.ambition),
		L5: counted.goals,
		L6: counted.goals,
		L7: counted.roles,
		L8: counted.lines,
		L9: counted.programmes
	} as const;
	return left[rule](subjects[rule](count), activity, ambition);
}
