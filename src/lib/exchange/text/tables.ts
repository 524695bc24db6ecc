/** The three tables of the document: ambitions with goals and contributions, themes with goals, and the budget. */
import type { Ambition, Goal, Theme } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import { readAmbitionTable } from './ambition-table';
import { toBlocks } from './blocks';
import { readBudgetRows, type BudgetRows } from './budget-rows';
import type { Structure } from './plan-structure';
import { placeTable, type OtherWording } from './place-table';
import { linesToRich, paragraph } from './rich';
import type { Section } from './sections';
import type { ThemeHead } from './theme-names';
import { holdsHead, readThemes } from './themes';
import type { Tools } from './tools';

export interface ReadTables {
	/** Made from the table, where the chapters have no ambitions. */
	readonly ambitions: readonly Ambition[];
	readonly goals: readonly Goal[];
	readonly wordings: readonly OtherWording[];
	readonly themes: readonly Theme[];
	readonly budget: BudgetRows | null;
	/** What stands round each table that was read, by its section. */
	readonly around: ReadonlyMap<Section, { readonly before: RichText; readonly after: RichText }>;
}

/** Of each kind the first table that can be read; the words of others are left over. */
export function readTables(
	sections: readonly Section[],
	structure: Structure,
	themeHead: ThemeHead | null,
	tools: Tools
): ReadTables {
	const { joiner } = tools;
	const around = new Map<Section, { before: RichText; after: RichText }>();
	let placed: Pick<ReadTables, 'ambitions' | 'goals' | 'wordings'> | null = null;
	let themes: readonly Theme[] = [];
	let budget: BudgetRows | null = null;
	for (const section of sections) {
		const notes = section.footnotes.flatMap((note) => linesToRich(note, joiner));
		if (themeHead && holdsHead(section, themeHead)) {
			const read = readThemes(themeHead, section, tools);
			themes = read.themes;
			around.set(section, { before: read.before, after: [...read.after, ...notes] });
		} else if (section.type === 'ambitionTable' && !placed) {
			const goals = structure.goals.map(({ title }) => title);
			const table = readAmbitionTable(section, goals, joiner);
			placed = placeTable(table, structure.ambitions, structure.goals, tools);
			const after = [...table.after.map(paragraph), ...notes];
			around.set(section, { before: linesToRich(table.before, joiner), after });
		} else if (section.type === 'budgetTable' && !budget) {
			const caption = joiner.join(section.heading);
			budget = readBudgetRows(section.body, caption, joiner);
			const before = [...(caption === '' ? [] : [caption]), ...budget.before].map(paragraph);
			around.set(section, { before, after: [...budget.after.map(paragraph), ...notes] });
		} else if (['themeTable', 'ambitionTable', 'budgetTable'].includes(section.type)) leaveAll(section, tools);
	}
	return { ...(placed ?? { ambitions: [], goals: [], wordings: [] }), themes, budget, around };
}

function leaveAll({ heading, body, footnotes }: Section, { joiner, leave }: Tools): void {
	for (const lines of [heading, ...toBlocks(body).map((block) => block.lines), ...footnotes]) leave(joiner.join(lines));
}
