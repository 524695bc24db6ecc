import { STANDARD_THEMES_NL, type Theme } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import { toBlocks } from './blocks';
import { othersOf, type RecordTable, type TableRecord } from './found-table';
import { LABELS } from './labels';
import { blocksToRich, linesToRich, paragraph } from './rich';
import type { Section } from './section';
import type { ThemeHead } from './theme-names';
import { LISTED, type Tools } from './tools';
import { nameKey } from './words';

/** For themes that are not standard ones. Each has at least 4.5 to 1 against white. */
const MORE_COLOURS = ['#9c2a5b', '#5a6b00', '#00697a', '#7a4b00', '#b3261e', '#4a55a2', '#3b6e22', '#75508f'];

export interface ReadThemes {
	readonly themes: readonly Theme[];
	/** What stands between the caption and the head, and under the goals. */
	readonly before: RichText;
	readonly after: RichText;
}

/** Themes with their goals, from the section in which the head stands. */
export function readThemes({ names, from, to }: ThemeHead, section: Section, tools: Tools): ReadThemes {
	const [first, ...rest] = section.body.filter((line) => line.number >= to);
	const goal = first ? [{ ...first, text: first.text.slice(LABELS.tableThemeGoal.length + 1) }] : [];
	const blocks = toBlocks([...goal, ...rest]);
	const themes = themesFrom(names, tools);
	themes.forEach(({ id }, index) =>
		tools.addText(id, 'goal', blocksToRich(blocks.slice(index, index + 1), tools.joiner))
	);
	const before = section.body.filter((line) => line.number < from);
	return {
		themes,
		before: linesToRich(before, tools.joiner),
		after: blocksToRich(blocks.slice(names.length), tools.joiner)
	};
}

/** Themes with their goals, from a table of which the cells are known. */
export function readThemeTable({ records, rest }: RecordTable, tools: Tools): ReadThemes {
	const themes = themesFrom(records.map(nameOfTheme), tools);
	themes.forEach(({ id }, index) => {
		const record = records[index];
		if (!record) return;
		const [, ...under] = record.cells.get('theme') ?? [];
		tools.addText(id, 'goal', [...under, ...othersOf(record, ['theme'])].map(paragraph));
	});
	return { themes, before: rest.map(paragraph), after: [] };
}

export const nameOfTheme = (record: TableRecord): string => record.cells.get('theme')?.[0] ?? record.group;

export function themesFrom(names: readonly string[], { newId }: Tools): readonly Theme[] {
	const letters = new Set<string>();
	return names.map((name, index): Theme => ({ id: newId(), ...LISTED, ...looks(name, index, letters) }));
}

/** Whether the head with its row of goals stands in a section. */
export const holdsHead = (section: Section, { from, to }: ThemeHead): boolean =>
	section.type === 'themeTable' &&
	section.body.some((line) => line.number === from) &&
	section.body.some((line) => line.number === to);

function looks(name: string, index: number, letters: Set<string>): Omit<Theme, 'id' | 'order' | 'removed'> {
	const standard = STANDARD_THEMES_NL.find((theme) => nameKey(theme.name) === nameKey(name));
	const letter = standard?.letter ?? freeLetter(name, letters);
	letters.add(letter);
	if (standard) return { ...standard, name };
	const shortName = name.split(/ (?:en|of) /u)[0] ?? name;
	return { name, shortName, letter, colour: MORE_COLOURS[index % MORE_COLOURS.length] ?? '#4a55a2' };
}

/** The first letter of the name that no other theme has. */
function freeLetter(name: string, taken: ReadonlySet<string>): string {
	const letters = [...name.toUpperCase()].filter((letter) => /\p{L}/u.test(letter));
	return letters.find((letter) => !taken.has(letter)) ?? letters[0] ?? '?';
}
