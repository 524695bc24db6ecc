/** The parts of the document in their order: chapters with their text, and the places where the plan's own data stands. */
import type { Id, Part, PartKind } from '$lib/plan/model';
import { isFinished, startsSmall, stopsShort, toBlocks, type Block } from './blocks';
import { TOPICS } from './labels';
import type { Line } from './lines';
import type { Labels } from './make-labels';
import { blocksToRich } from './rich';
import type { Section } from './section';
import { LISTED, type Tools } from './tools';
import { wordsOf } from './words';

export interface ReadParts {
	readonly parts: readonly Part[];
	/** The part each section of a table became, and the place where the budget stands. */
	readonly partOf: ReadonlyMap<Section, Part>;
	/** How many numbered headings stand in the document. */
	readonly chapters: number;
	/** The ids in the order of the source, if their numbers tell another order; else null. */
	readonly printedOrder: readonly Id[] | null;
	/** The first heading that stands before one with a lower number. */
	readonly outOfOrder: Line | null;
}

interface Entry {
	readonly section: Section;
	readonly part: Part;
	readonly path: readonly number[];
	readonly source: readonly Block[];
	readonly blocks: OpenBlock[];
}
interface OpenBlock extends Block {
	readonly lines: Line[];
}

/** `isTable` says which table sections become a part: the first of their kind. */
export function readParts(
	sections: readonly Section[],
	isTable: (section: Section) => boolean,
	tools: Tools
): ReadParts {
	const entries: Entry[] = [];
	/** The last chapter of each level. */
	const above = new Map<number, Entry>();
	let chapter: Entry | undefined;
	const partOf = new Map<Section, Part>();
	const levels = levelsIn(sections);
	let hasActivities = false;
	for (const section of sections) {
		const isStart = ['ambition', 'activity', 'activityTable'].includes(section.type);
		if (section.type === 'chapter' || (section.type === 'front' && isProse(section))) {
			chapter = chapterEntry(section, levels.get(section.level ?? -1) ?? 1, entries.at(-1), above, tools);
			entries.push(chapter);
		} else if (isTable(section)) {
			const entry = entries.at(-1);
			const kind = TABLE_KINDS[section.type] ?? 'chapter';
			if (entry && isOwnChapter(section, entry, tools.labels))
				entries.splice(-1, 1, { ...entry, part: { ...entry.part, kind } });
			else entries.push(tableEntry(section, chapter, tools));
			const part = entries.at(-1)?.part;
			if (part) partOf.set(section, part);
		} else if (isStart && !hasActivities) {
			hasActivities = true;
			const entry = entries.at(-1);
			if (entry?.part.kind === 'chapter' && entry.section.type === 'chapter')
				entries.splice(-1, 1, { ...entry, part: { ...entry.part, kind: 'activities' } });
			else entries.push(tableEntry({ ...section, type: 'activity', heading: [], body: [] }, chapter, tools));
			tools.leave(section.type === 'activityTable' ? tools.joiner.join(section.heading) : '');
		} else if (section.type === 'activityTable') tools.leave(tools.joiner.join(section.heading));
		else if (section.type === 'programmeTable') entries.push(tableEntry(section, chapter, tools));
		else if (section.type === 'front')
			for (const { lines } of [...toBlocks(section.body), ...section.footnotes.flatMap((note) => toBlocks(note))])
				tools.leave(tools.joiner.join(lines));
	}
	flow(entries);
	for (const { part, section, blocks } of entries) {
		const field = part.kind === 'chapter' ? 'text' : 'before';
		tools.addText(part.id, field, blocksToRich(blocks, tools.joiner));
		if (section.type === 'chapter' || section.type === 'front')
			for (const note of section.footnotes) tools.addText(part.id, field, blocksToRich(toBlocks(note), tools.joiner));
	}
	return { ...inOrder(entries), partOf, chapters: entries.filter(({ section }) => section.type === 'chapter').length };
}

/** A title page has no sentences; a foreword without a heading has. */
function isProse(section: Section): boolean {
	return toBlocks(section.body).some(({ lines, mark }) => {
		const text = lines.at(-1)?.text ?? '';
		return (mark ? wordsOf(text).length > 12 : lines.length > 1) && /\.$/u.test(text);
	});
}

/** How deep each level of headings is, from 1 to 3, among those that the chapters have. */
function levelsIn(sections: readonly Section[]): ReadonlyMap<number, number> {
	const used = sections.flatMap(({ type, level }) => (type === 'chapter' && level !== null ? [level] : []));
	return new Map([...new Set(used)].sort((a, b) => a - b).map((level, index) => [level, Math.min(index + 1, 3)]));
}

/** A chapter about the table, without a caption between them, is the table's own. */
function isOwnChapter(section: Section, { part, section: own }: Entry, { topics }: Labels): boolean {
	if (part.kind !== 'chapter' || own.type !== 'chapter') return false;
	if (section.type === 'budgetTable') return TOPICS.budget.test(part.title);
	if (section.heading.length > 0) return false;
	return (section.type === 'themeTable' ? TOPICS.themes : topics.ambitions).test(part.title);
}

/** A chapter without a number stands right after what is before it. */
function chapterEntry(
	section: Section,
	depth: number,
	before: Entry | undefined,
	above: Map<number, Entry>,
	{ newId, joiner }: Tools
): Entry {
	const isNumbered = section.number !== '';
	const path = isNumbered ? section.number.split('.').map(Number) : section.level === null ? [] : (before?.path ?? []);
	const level = isNumbered ? Math.min(path.length, 3) : depth;
	const part: Part = {
		id: newId(),
		...LISTED,
		kind: 'chapter',
		title: joiner.join(section.heading),
		level: level === 3 ? 3 : level === 2 ? 2 : 1,
		parent: (above.get(level - 1) ?? (level === 3 ? above.get(1) : undefined))?.part.id ?? null,
		shown: true
	};
	const entry: Entry = { section, part, path, source: toBlocks(section.body), blocks: [] };
	above.set(level, entry);
	if (level === 1) above.delete(2);
	return entry;
}

const TABLE_KINDS: Readonly<Partial<Record<Section['type'], PartKind>>> = {
	ambitionTable: 'ambitions',
	themeTable: 'themes',
	budgetTable: 'budget',
	activity: 'activities',
	programmeTable: 'programmes'
};

/** A part one level under the chapter it stands in, with its caption as title. */
function tableEntry(section: Section, chapter: Entry | undefined, { newId, joiner }: Tools): Entry {
	const level = chapter ? chapter.part.level + 1 : 1;
	const part: Part = {
		id: newId(),
		...LISTED,
		kind: TABLE_KINDS[section.type] ?? 'chapter',
		title: capitalised(joiner.join(section.heading).replace(/(?<=\p{Ll})\d{1,2}$/u, '')),
		level: level === 1 ? 1 : level === 2 ? 2 : 3,
		parent: chapter?.part.id ?? null,
		shown: true
	};
	return { section, part, path: chapter?.path ?? [], source: [], blocks: [] };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Puts each block in its chapter. Columns of a page are not always read in order: a block that goes on in the middle of
 * a sentence belongs to the chapter where that sentence stopped, and so does what follows it on the page.
 */
function flow(entries: readonly Entry[]): void {
	let stopped: { readonly entry: Entry; readonly block: OpenBlock } | null = null;
	for (const entry of entries) {
		let into = entry;
		for (const block of entry.source) {
			if (block.page) into = entry;
			if (stopped && block.bullet === null && !block.mark && startsSmall(block.lines[0]?.text ?? '')) {
				stopped.block.lines.push(...block.lines);
				into = stopped.entry;
				stopped = stops(block) ? stopped : null;
			} else {
				const own: OpenBlock = { ...block, lines: [...block.lines] };
				into.blocks.push(own);
				if (block.bullet === null && !block.mark && stops(block)) stopped = { entry: into, block: own };
			}
		}
	}
}

function stops({ lines }: Block): boolean {
	const text = lines.at(-1)?.text ?? '';
	return !isFinished(text) && stopsShort(text);
}

/** By number, since a page with columns can print a section before the one it follows. */
function inOrder(entries: readonly Entry[]): Pick<ReadParts, 'parts' | 'printedOrder' | 'outOfOrder'> {
	const sorted = [...entries].sort((a, b) => comparePaths(a.path, b.path));
	const parts = sorted.map(({ part }) => part);
	const moved = entries.findIndex((entry, index) => sorted[index] !== entry);
	if (moved < 0) return { parts, printedOrder: null, outOfOrder: null };
	const outOfOrder = entries[moved]?.section.heading[0] ?? null;
	return { parts, printedOrder: entries.map(({ part }) => part.id), outOfOrder };
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const difference = (a[index] ?? 0) - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
