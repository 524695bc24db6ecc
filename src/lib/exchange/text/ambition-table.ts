import { stopsShort, toBlocks, type Block } from './blocks';
import type { Joiner } from './joining';
import { gapAt, type Line } from './lines';
import type { Labels } from './make-labels';
import type { Section } from './section';
import { similarity, withoutEndPoint } from './words';

export interface TableGoal {
	readonly title: string;
	readonly contribution: string;
	readonly line: Line;
}
export interface TableRow {
	readonly title: string;
	readonly line: Line;
	readonly goals: readonly TableGoal[];
}
/** A title is never longer, so that long text is not searched for its end. */
const LONGEST_TITLE = 400;
/** In a table with more goals only line ends tell where a goal ends: comparing would take too long. */
const MOST_COMPARED = 80;

/** The table of ambitions, goals and contributions, with what stands before its first row and after its last. */
export interface AmbitionTable {
	readonly rows: readonly TableRow[];
	readonly before: readonly Line[];
	readonly after: readonly string[];
}

/**
 * A goal and its contribution stand under each other without a sign between them: the goal as the chapter words it
 * tells where the one ends.
 */
export function readAmbitionTable(
	section: Section,
	goalsOfChapters: readonly string[],
	{ joiner, labels }: { readonly joiner: Joiner; readonly labels: Labels }
): AmbitionTable {
	const before: Line[] = [];
	const raw: { readonly title: Line[]; readonly goals: Line[] }[] = [];
	let into = before;
	for (const line of section.body) {
		const label = labels.labelOf(line.text);
		if (label === 'tableAmbition') {
			const row = { title: [], goals: [] };
			raw.push(row);
			into = row.title;
		} else if (label === 'tableGoals' && raw.length > 0) into = raw.at(-1)?.goals ?? into;
		else into.push(line);
	}
	const after: string[] = [];
	const comparable = goalsOfChapters.length <= MOST_COMPARED && raw.length <= MOST_COMPARED ? goalsOfChapters : [];
	const rows = raw.flatMap(({ title, goals }, index): TableRow[] => {
		const blocks = toBlocks(goals);
		const cells =
			index === raw.length - 1 ? withoutTail(blocks, joiner, after) : blocks.map((block) => cell(block, joiner));
		const line = title.find(({ text }) => text !== '') ?? goals.find(({ text }) => text !== '');
		if (!line) return [];
		const text = joiner.join(title.filter(({ text }) => text !== ''));
		return [
			{
				title: withoutEndPoint(text),
				line,
				goals: cells.map((at) => splitGoal(at, cells.length <= MOST_COMPARED ? comparable : []))
			}
		];
	});
	return { rows, before, after };
}

interface Cell {
	readonly text: string;
	readonly line: Line;
	/** Where in the text a line starts with a capital. */
	readonly starts: readonly number[];
}

function cell(block: Block, joiner: Joiner): Cell {
	const text = joiner.join(block.lines);
	const starts = block.lines.flatMap((line, index) =>
		index > 0 && index < 12 && /^\p{Lu}/u.test(line.text) && !stopsShort(block.lines[index - 1]?.text ?? '')
			? [joiner.join(block.lines.slice(0, index)).length]
			: []
	);
	return { text, starts, line: block.lines[0] ?? gapAt(0) };
}

/** Running text after the last row: sentences with points, in a table that has none. */
function withoutTail(blocks: readonly Block[], joiner: Joiner, after: string[]): readonly Cell[] {
	const cells = blocks.map((block) => cell(block, joiner));
	const tail = cells.findIndex(({ text }, index) => index > 0 && blocks[index]?.page === true && text.endsWith('.'));
	if (tail > 0) {
		after.push(...cells.slice(tail).map(({ text }) => text));
		return cells.slice(0, tail);
	}
	const last = cells.at(-1);
	if (!last?.text.endsWith('.') || cells.slice(0, -1).some(({ text }) => text.endsWith('.'))) return cells;
	const sentence = last.text.slice(0, last.text.indexOf('.'));
	const at = [...sentence.matchAll(/(?<=\p{Ll}) (?=\p{Lu}\p{Ll})/gu)].at(-1)?.index;
	if (at === undefined) return cells;
	after.push(last.text.slice(at + 1));
	return [
		...cells.slice(0, -1),
		{ ...last, text: last.text.slice(0, at), starts: last.starts.filter((start) => start < at) }
	];
}

function splitGoal({ text, line, starts }: Cell, goals: readonly string[]): TableGoal {
	const capitals = [...text.slice(0, LONGEST_TITLE).matchAll(/ (?=\p{Lu}\p{Ll})/gu)].map(({ index }) => index);
	let best = { at: starts[0] ?? text.length, score: 0.3 };
	for (const at of [...starts.filter((start) => start <= LONGEST_TITLE), ...capitals])
		for (const goal of goals) {
			const score = similarity(text.slice(0, at), goal);
			if (score > best.score) best = { at, score };
		}
	return { title: withoutEndPoint(text.slice(0, best.at)), contribution: text.slice(best.at).trim(), line };
}
