import type { Ambition, Goal, Id } from '$lib/plan/model';
import type { AmbitionTable } from './ambition-table';
import type { Line } from './lines';
import { matchGoals } from './match-goals';
import { paragraph } from './rich';
import { LISTED, type Tools } from './tools';
import { nameKey } from './words';

/** A title that the table words otherwise than the chapter. */
export interface OtherWording {
	readonly kind: 'ambitions' | 'goals';
	readonly id: Id;
	readonly chapter: string;
	readonly table: string;
	readonly line: Line;
}

export interface PlacedTable {
	/** Made from the table, if the chapters have none. */
	readonly ambitions: readonly Ambition[];
	readonly goals: readonly Goal[];
	readonly wordings: readonly OtherWording[];
}

/** Brings contributions to their goals. What finds no goal, and every other wording, is left over. */
export function placeTable(
	table: AmbitionTable,
	ambitions: readonly Ambition[],
	goals: readonly Goal[],
	tools: Tools
): PlacedTable {
	if (ambitions.length === 0) return { ...fromTable(table, tools), wordings: [] };
	const matches = matchGoals(table.rows, ambitions, goals);
	const wordings: OtherWording[] = [];
	const compare = (kind: OtherWording['kind'], { id, title }: Goal | Ambition, words: string, line: Line) => {
		if (nameKey(title) === nameKey(words)) return;
		wordings.push({ kind, id, chapter: title, table: words, line });
		tools.leave(words);
	};
	for (const row of table.rows) {
		const ambition = matches.ambitions.get(row);
		if (ambition && row.title !== '') compare('ambitions', ambition, row.title, row.line);
		else tools.leave(row.title);
		for (const tableGoal of row.goals) {
			const goal = matches.goals.get(tableGoal);
			if (goal) {
				compare('goals', goal, tableGoal.title, tableGoal.line);
				if (tableGoal.contribution !== '') tools.addText(goal.id, 'contribution', [paragraph(tableGoal.contribution)]);
			} else tools.leave(`${tableGoal.title} ${tableGoal.contribution}`);
		}
	}
	return { ambitions: [], goals: [], wordings };
}

function fromTable({ rows }: AmbitionTable, { newId, addText }: Tools): { ambitions: Ambition[]; goals: Goal[] } {
	const ambitions: Ambition[] = [];
	const goals: Goal[] = [];
	for (const row of rows) {
		const ambition: Ambition = { id: newId(), ...LISTED, title: row.title, shortTitle: '' };
		ambitions.push(ambition);
		for (const { title, contribution } of row.goals) {
			const goal: Goal = { id: newId(), ...LISTED, ambition: ambition.id, title };
			goals.push(goal);
			if (contribution !== '') addText(goal.id, 'contribution', [paragraph(contribution)]);
		}
	}
	return { ambitions, goals };
}
