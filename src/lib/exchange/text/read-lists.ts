/** What the document lists tells where sections start: names of themes for the strips, of programmes for the boxes. */
import { toBlocks } from './blocks';
import type { RecordKind, RecordTable, TableRecord } from './found-table';
import { labelledHeadingOf, labelledLineOf } from './headings';
import { listsAbout } from './introduced-lists';
import type { Line } from './lines';
import { nameOfProgramme, programmeNames, type ProgrammeNames } from './programmes';
import type { Section } from './section';
import { toSections } from './sections';
import { themeHeadIn, type ThemeHead } from './theme-names';
import { holdsHead, nameOfTheme } from './themes';
import type { Tools } from './tools';
import { wordsOf } from './words';

export interface ReadLists {
	/** Of a table in plain text. */
	readonly themeHead: ThemeHead | null;
	readonly programmes: ProgrammeNames;
	readonly programmeRecords: readonly TableRecord[];
	readonly sections: readonly Section[];
}

export function readLists(lines: readonly Line[], { joiner, labels }: Tools): ReadLists {
	const themeHead = themeHeadIn(lines, { joiner, labels });
	const names = themeHead?.names ?? tablesOf(lines, 'themes')[0]?.records.map(nameOfTheme) ?? [];
	const records = tablesOf(lines, 'programmes').flatMap((table) => table.records);
	const lists = listsAbout(labels.topics.programmes, toBlocks(lines), joiner);
	const listed = [
		...(lists.find((list) => list.every(isName)) ?? []),
		...records.map(nameOfProgramme),
		...lines.flatMap((line) => {
			const heading = labelledHeadingOf(line, labels.programme) ?? labelledLineOf(line.text, labels.programme);
			return heading && isName(heading.title) ? [heading.title] : [];
		})
	].filter((name) => name !== '');
	const programmes = programmeNames(listed, names, labels);
	const cutting = { themeNames: names, programmeAt: programmes.at, labels };
	const sections = toSections(lines, cutting);
	const isRead = sections.some((one) => one.table?.kind === 'themes' || (themeHead && holdsHead(one, themeHead)));
	if (names.length === 0 || isRead) return { themeHead, programmes, programmeRecords: records, sections };
	// Names of themes that cannot be read make no strip either.
	const without = toSections(lines, { ...cutting, themeNames: [] });
	return { themeHead: null, programmes, programmeRecords: records, sections: without };
}

const tablesOf = (lines: readonly Line[], kind: RecordKind): readonly RecordTable[] =>
	lines.flatMap(({ mark }) =>
		mark?.type === 'table' && mark.table.kind !== 'budget' && mark.table.kind === kind ? [mark.table] : []
	);

const isName = (item: string): boolean => /^\p{Lu}/u.test(item) && wordsOf(item).length <= 12;
