import type { Ambition, Goal, Id } from '$lib/plan/model';
import type { TableGoal, TableRow } from './ambition-table';
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
	rows: readonly TableRow[],
	/** Whether the cells are known: then what the chapters do not have is made. */
	isCertain: boolean,
	ambitions: readonly Ambition[],
	goals: readonly Goal[],
	tools: Tools
): PlacedTable {
	if (ambitions.length === 0) return { ...fromTable(rows, tools), wordings: [] };
	const matches = matchGoals(rows, ambitions, goals);
	const made: { readonly ambitions: Ambition[]; readonly goals: Goal[] } = { ambitions: [], goals: [] };
	const wordings: OtherWording[] = [];
	const compare = (kind: OtherWording['kind'], { id, title }: Goal | Ambition, words: string, line: Line) => {
		if (nameKey(title) === nameKey(words)) return;
		wordings.push({ kind, id, chapter: title, table: words, line });
		tools.leave(words);
	};
	for (const row of rows) {
		const ambition = matches.ambitions.get(row);
		let home: Id | null = ambition?.id ?? null;
		if (ambition && row.title !== '') compare('ambitions', ambition, row.title, row.line);
		else if (isCertain && row.title !== '') {
			const own = ambitionFrom(row.title, tools);
			made.ambitions.push(own);
			home = own.id;
		} else tools.leave(row.title);
		for (const tableGoal of row.goals) {
			const goal = matches.goals.get(tableGoal);
			if (goal) {
				compare('goals', goal, tableGoal.title, tableGoal.line);
				if (tableGoal.contribution !== '') tools.addText(goal.id, 'contribution', [paragraph(tableGoal.contribution)]);
			} else if (isCertain) made.goals.push(goalFrom(tableGoal, home, tools));
			else tools.leave(`${tableGoal.title} ${tableGoal.contribution}`);
		}
	}
	return { ...made, wordings };
}

function fromTable(rows: readonly TableRow[], tools: Tools): { ambitions: Ambition[]; goals: Goal[] } {
	const ambitions: Ambition[] = [];
	const goals: Goal[] = [];
	for (const row of rows) {
		const ambition = row.title === '' ? null : ambitionFrom(row.title, tools);
		if (ambition) ambitions.push(ambition);
		goals.push(...row.goals.map((goal) => goalFrom(goal, ambition?.id ?? null, tools)));
	}
	return { ambitions, goals };
}

const ambitionFrom = (title: string, { newId }: Tools): Ambition => ({ id: newId(), ...LISTED, title, shortTitle: '' });

function goalFrom({ title, contribution }: TableGoal, ambition: Id | null, { newId, addText }: Tools): Goal {
	const goal: Goal = { id: newId(), ...LISTED, ambition, title };
	if (contribution !== '') addText(goal.id, 'contribution', [paragraph(contribution)]);
	return goal;
}
