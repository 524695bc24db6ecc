import type { Ambition, Goal } from '$lib/plan/model';
import type { TableGoal, TableRow } from './ambition-table';
import { nameKey, similarity } from './words';

/** Beyond this many goals only equal titles and the order count: comparing all with all would take too long. */
const MOST_COMPARED = 80;
const ALIKE = 0.4;

export interface Matches {
	readonly goals: ReadonlyMap<TableGoal, Goal>;
	readonly ambitions: ReadonlyMap<TableRow, Ambition>;
}

/** Which goal and ambition of the chapters a table means, although it words them otherwise or stands in another order. */
export function matchGoals(rows: readonly TableRow[], ambitions: readonly Ambition[], goals: readonly Goal[]): Matches {
	const tableGoals = rows.flatMap((row) => row.goals);
	const matched = new Map<TableGoal, Goal>();
	const free = new Set(goals);
	const match = (tableGoal: TableGoal, goal: Goal) => {
		matched.set(tableGoal, goal);
		free.delete(goal);
	};
	const byTitle = new Map(goals.map((goal) => [nameKey(goal.title), goal]));
	for (const tableGoal of tableGoals) {
		const goal = byTitle.get(nameKey(tableGoal.title));
		if (goal && free.has(goal)) match(tableGoal, goal);
	}
	const open = tableGoals.filter((goal) => !matched.has(goal));
	if (open.length <= MOST_COMPARED && free.size <= MOST_COMPARED) {
		const pairs = open.flatMap((tableGoal) =>
			[...free].map((goal) => ({ tableGoal, goal, score: similarity(tableGoal.title, goal.title) }))
		);
		for (const { tableGoal, goal } of pairs.filter(({ score }) => score >= ALIKE).sort((a, b) => b.score - a.score))
			if (!matched.has(tableGoal) && free.has(goal)) match(tableGoal, goal);
	}

	const ambitionsOfRows = matchAmbitions(rows, ambitions, matched);
	const freeByAmbition = new Map<string | null, Goal[]>();
	for (const goal of free) {
		const group = freeByAmbition.get(goal.ambition);
		if (group) group.push(goal);
		else freeByAmbition.set(goal.ambition, [goal]);
	}
	for (const row of rows) {
		const left = freeByAmbition.get(ambitionsOfRows.get(row)?.id ?? '') ?? [];
		const unmatched = row.goals.filter((goal) => !matched.has(goal));
		if (left.length === unmatched.length)
			left.forEach((goal, index) => unmatched[index] && match(unmatched[index], goal));
	}
	return { goals: matched, ambitions: ambitionsOfRows };
}

/** By the goals they share; a row without such goals by its title, or by its place. */
function matchAmbitions(
	rows: readonly TableRow[],
	ambitions: readonly Ambition[],
	goals: ReadonlyMap<TableGoal, Goal>
): ReadonlyMap<TableRow, Ambition> {
	const byId = new Map(ambitions.map((ambition) => [ambition.id, ambition]));
	const found = new Map<TableRow, Ambition>();
	const taken = new Set<Ambition>();
	rows.forEach((row, index) => {
		const shared = row.goals.map((goal) => byId.get(goals.get(goal)?.ambition ?? '')).find((ambition) => ambition);
		const named = ambitions.slice(0, MOST_COMPARED).find((ambition) => similarity(ambition.title, row.title) >= ALIKE);
		const ambition = shared ?? named ?? (rows.length === ambitions.length ? ambitions[index] : undefined);
		if (!ambition || taken.has(ambition)) return;
		taken.add(ambition);
		found.set(row, ambition);
	});
	return found;
}
