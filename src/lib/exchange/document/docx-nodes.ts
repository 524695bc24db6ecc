/** What mammoth says of a document, told as blocks. Its own types say nothing of it: each property is looked at first. */
import type { HeadingLevels } from './docx-styles';
import type { SourceBlock, SourceCell, SourceTable } from './source';
import { tidy } from './tidy';

interface Node {
	readonly type: string;
	readonly [property: string]: unknown;
}

/** The notes of a document, by reference. */
type Notes = (reference: Node) => readonly Node[];

/** The blocks of the document that mammoth hands to `transformDocument`. */
export function blocksOfDocument(document: unknown, levels: HeadingLevels): readonly SourceBlock[] {
	if (!isNode(document)) return [];
	return blocksOf(nodes(document.children), { levels, notes: notesOf(document.notes) });
}

interface Reading {
	readonly levels: HeadingLevels;
	readonly notes: Notes;
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const countOf = (value: unknown): number =>
	typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1;

function notesOf(notes: unknown): Notes {
	if (typeof notes !== 'object' || notes === null || !('resolve' in notes)) return () => [];
	const { resolve } = notes;
	if (typeof resolve !== 'function') return () => [];
	return (reference) => {
		const note: unknown = resolve.call(notes, reference);
		return isNode(note) ? nodes(note.body) : [];
	};
}

function blocksOf(children: readonly Node[], reading: Reading): readonly SourceBlock[] {
	return children.flatMap((node): readonly SourceBlock[] => {
		if (node.type === 'paragraph') return paragraphBlocks(node, reading);
		if (node.type === 'table') return [tableBlock(node, reading)];
		return blocksOf(nodes(node.children), reading);
	});
}

/** The paragraph, and after it the footnotes that it points at. */
function paragraphBlocks(node: Node, reading: Reading): readonly SourceBlock[] {
	const found: Node[] = [];
	const text = tidy(inline(nodes(node.children), found));
	const notes = found.flatMap((reference) => blocksOf(reading.notes(reference), reading));
	if (text === '') return notes;
	if (isContents(textOf(node.styleName))) return [];
	const level = reading.levels(textOf(node.styleId), textOf(node.styleName));
	if (level > 0) return [{ type: 'heading', level, text: text.replaceAll('\n', ' ') }, ...notes];
	const { numbering } = node;
	if (typeof numbering !== 'object' || numbering === null) return [{ type: 'paragraph', text }, ...notes];
	const depth = 'level' in numbering ? Number(numbering.level) : 0;
	const ordered = 'isOrdered' in numbering && numbering.isOrdered === true;
	return [{ type: 'item', depth: Number.isInteger(depth) ? Math.max(0, depth) : 0, ordered, text }, ...notes];
}

/** A line of the table of contents, which repeats the headings that follow. */
const isContents = (styleName: string): boolean => /^(toc|inhopg) ?\d$/iu.test(styleName);

/** The words of runs, links and the like; references to notes are put aside. */
function inline(children: readonly Node[], notes: Node[]): string {
	return children
		.map((node) => {
			if (node.type === 'text') return textOf(node.value);
			if (node.type === 'tab') return '\t';
			if (node.type === 'break') return node.breakType === 'line' ? '\n' : ' ';
			if (node.type === 'noteReference') notes.push(node);
			return inline(nodes(node.children), notes);
		})
		.join('');
}

function tableBlock(node: Node, reading: Reading): SourceTable {
	const rows = nodes(node.children).filter(({ type }) => type === 'tableRow');
	const first = rows.findIndex(({ isHeader }) => isHeader !== true);
	return {
		type: 'table',
		heads: first === -1 ? 0 : first,
		rows: rows.map((row) =>
			nodes(row.children).map((cell): SourceCell => ({
				paragraphs: blocksOf(nodes(cell.children), reading).flatMap(wordsOfBlock),
				columns: countOf(cell.colSpan),
				rows: countOf(cell.rowSpan)
			}))
		)
	};
}

/** A table in a cell is told as its texts. */
export function wordsOfBlock(block: SourceBlock): readonly string[] {
	if (block.type !== 'table') return [block.text];
	return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
}
