/** What the plan names but leaves with nothing. No rule forbids anything: a plan may have its reasons. */
import type { Finding } from './checks/finding';
import { missing } from './checks/missing';
import type { Activity, Ambition, BudgetLine, Goal, Id, Person, Programme, Role, Theme } from './model';
import { sumOfLine, ZERO, type Money } from './totals';

/**
 * M1 to M3 as in checks/missing. M4: an activity that no budget line is about. L1: a theme without activity; L2: with
 * only one; L3: with activities of which none costs anything, in a plan where others do. L4: an ambition without
 * activity; L5: a goal of such an ambition; L6: a goal without ambition. L7: a role that no activity has. L8: money that
 * stands on an ambition and could be divided over its activities. L9: a programme that stands nowhere and touches nothing.
 */
export type CoverageRule = 'M1' | 'M2' | 'M3' | 'M4' | 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6' | 'L7' | 'L8' | 'L9';

/** The kind of a role is `meta`, and that of L8 the budget line. */
export type CoverageFinding = Finding<CoverageRule>;

/** All lists without removed ones. */
export interface CoverageInput {
	readonly themes: readonly Theme[];
	readonly ambitions: readonly Ambition[];
	readonly goals: readonly Goal[];
	readonly activities: readonly Activity[];
	readonly programmes: readonly Programme[];
	readonly people: readonly Pick<Person, 'id'>[];
	readonly roles: readonly Role[];
	readonly lines: readonly BudgetLine[];
	readonly money: Money;
	/** Whether the activity's result has words. */
	readonly hasResult: (activity: Id) => boolean;
}

export function coverage(input: CoverageInput): readonly CoverageFinding[] {
	const { activities, themes, people, roles } = input;
	return [
		...missing(activities, themes, people, input.hasResult),
		...activities
			.filter(({ id }) => !input.money.byEntity.has(id))
			.map(({ id }): CoverageFinding => ({ rule: 'M4', kind: 'activities', id })),
		...themesLeft(input),
		...ambitionsLeft(input),
		...roles
			.filter(({ id }) => !activities.some((activity) => activity.roles.includes(id)))
			.map(({ id }): CoverageFinding => ({ rule: 'L7', kind: 'meta', id })),
		...undivided(input),
		...programmesLeft(input)
	];
}

function themesLeft({ themes, activities, money }: CoverageInput): readonly CoverageFinding[] {
	const costs = ({ id }: Activity) => (money.byEntity.get(id) ?? ZERO).total;
	const anyCosts = activities.some((activity) => costs(activity) !== 0);
	return themes.flatMap(({ id }): CoverageFinding[] => {
		const about = { kind: 'themes', id } as const;
		const tagged = activities.filter((activity) => activity.themes.includes(id));
		if (tagged.length === 0) return [{ rule: 'L1', ...about }];
		return [
			...(tagged.length === 1 ? [{ rule: 'L2', ...about } as const] : []),
			...(anyCosts && tagged.every((activity) => costs(activity) === 0) ? [{ rule: 'L3', ...about } as const] : [])
		];
	});
}

function ambitionsLeft({ ambitions, goals, activities }: CoverageInput): readonly CoverageFinding[] {
	const known = new Set(ambitions.map(({ id }) => id));
	const empty = ambitions.filter(({ id }) => !activities.some(({ ambition }) => ambition === id));
	return [
		...empty.map(({ id }): CoverageFinding => ({ rule: 'L4', kind: 'ambitions', id })),
		...goals.flatMap(({ id, ambition }): CoverageFinding[] => {
			const about = { kind: 'goals', id } as const;
			if (ambition === null || !known.has(ambition)) return [{ rule: 'L6', ...about }];
			return empty.some((other) => other.id === ambition) ? [{ rule: 'L5', ...about }] : [];
		})
	];
}

/** A finding for each line, since money is divided under its own heading. */
function undivided({ ambitions, activities, lines }: CoverageInput): readonly CoverageFinding[] {
	const divisible = new Set(
		ambitions.map(({ id }) => id).filter((id) => activities.some(({ ambition }) => ambition === id))
	);
	return lines.flatMap((line): CoverageFinding[] => {
		const amount = sumOfLine(line, 'original').total;
		const isLeft = amount !== 0 && line.entity !== null && divisible.has(line.entity);
		return isLeft ? [{ rule: 'L8', kind: 'budgetLines', id: line.id, amount }] : [];
	});
}

function programmesLeft({ programmes, ambitions, activities }: CoverageInput): readonly CoverageFinding[] {
	const places = new Set([...ambitions, ...activities].map(({ id }) => id));
	return programmes
		.filter(({ place, activities: touched }) => ![place ?? '', ...touched].some((id) => places.has(id)))
		.map(({ id }): CoverageFinding => ({ rule: 'L9', kind: 'programmes', id }));
}
