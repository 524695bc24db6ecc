/** The tables of the document: ambitions with goals and contributions, themes with goals, and the budget. */
import type { Ambition, Goal, Theme } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import { readAmbitionTable, type TableRow } from './ambition-table';
import { toBlocks } from './blocks';
import { readBudgetRows, type BudgetRow, type BudgetRows } from './budget-rows';
import { cellAmbitions } from './cell-ambitions';
import type { Structure } from './plan-structure';
import { placeTable, type OtherWording } from './place-table';
import { linesToRich, paragraph } from './rich';
import type { Section } from './section';
import type { ThemeHead } from './theme-names';
import { holdsHead, readThemes, readThemeTable } from './themes';
import type { Tools } from './tools';

export interface ReadTables {
	/** Made from the table, where the chapters do not have them. */
	readonly ambitions: readonly Ambition[];
	readonly goals: readonly Goal[];
	readonly wordings: readonly OtherWording[];
	readonly themes: readonly Theme[];
	readonly budget: BudgetRows | null;
	/** What stands round each table that has a part of its own, by its section. */
	readonly around: ReadonlyMap<Section, Around>;
}
interface Around {
	readonly before: RichText;
	readonly after: RichText;
}

/** In plain text of each kind the first table that can be read; the words of others are left over. */
export function readTables(
	sections: readonly Section[],
	structure: Structure,
	themeHead: ThemeHead | null,
	tools: Tools
): ReadTables {
	const { joiner } = tools;
	const around = new Map<Section, Around>();
	const goals = structure.goals.map(({ title }) => title);
	const certain: TableRow[] = [];
	let rows: readonly TableRow[] | null = null;
	let themes: readonly Theme[] = [];
	let budget: BudgetRows | null = null;
	const keep = (section: Section, before: readonly string[], after: RichText = linesToRich(section.body, joiner)) => {
		const notes = section.footnotes.flatMap((note) => linesToRich(note, joiner));
		around.set(section, { before: before.map(paragraph), after: [...after, ...notes] });
	};
	for (const section of sections) {
		const { table } = section;
		if (table?.kind === 'themes') {
			const read = readThemeTable(table, tools);
			themes = read.themes;
			keep(section, table.rest);
		} else if (table?.kind === 'ambitions') {
			certain.push(...cellAmbitions(table, structure.ambitionOf.get(section)?.title ?? '', goals, tools.labels));
			if (section.isAside) for (const text of [joiner.join(section.heading), ...table.rest]) tools.leave(text);
			else keep(section, table.rest);
		} else if (table?.kind === 'budget') {
			const more = table.isFunding ? table.budget.rows.map((row) => ({ ...row, isFunding: true })) : table.budget.rows;
			const before: readonly BudgetRow[] = budget?.rows ?? [];
			budget = { ...(budget ?? table.budget), rows: [...before, ...more] };
			const caption = joiner.join(section.heading);
			keep(
				section,
				[...(caption === '' ? [] : [caption]), ...table.budget.before],
				[...table.budget.after.map(paragraph), ...linesToRich(section.body, joiner)]
			);
		} else if (table) {
			for (const text of table.rest) tools.leave(text);
		} else if (themeHead && holdsHead(section, themeHead)) {
			const read = readThemes(themeHead, section, tools);
			themes = read.themes;
			const notes = section.footnotes.flatMap((note) => linesToRich(note, joiner));
			around.set(section, { before: read.before, after: [...read.after, ...notes] });
		} else if (section.type === 'ambitionTable' && !rows) {
			const read = readAmbitionTable(section, goals, tools);
			rows = read.rows;
			const notes = section.footnotes.flatMap((note) => linesToRich(note, joiner));
			around.set(section, {
				before: linesToRich(read.before, joiner),
				after: [...read.after.map(paragraph), ...notes]
			});
		} else if (section.type === 'budgetTable' && !budget) {
			const caption = joiner.join(section.heading);
			budget = readBudgetRows(section.body, caption, joiner);
			keep(section, [...(caption === '' ? [] : [caption]), ...budget.before], budget.after.map(paragraph));
		} else if (['themeTable', 'ambitionTable', 'budgetTable'].includes(section.type)) leaveAll(section, tools);
	}
	const isCertain = certain.length > 0;
	const placed = placeTable(isCertain ? certain : (rows ?? []), isCertain, structure.ambitions, structure.goals, tools);
	return { ...placed, themes, budget, around };
}

function leaveAll({ heading, body, footnotes }: Section, { joiner, leave }: Tools): void {
	for (const lines of [heading, ...toBlocks(body).map((block) => block.lines), ...footnotes]) leave(joiner.join(lines));
}
