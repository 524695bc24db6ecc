/** Pages without tags on which tables stand, as blocks. */
import { joinByColumns, joinPages } from './pdf-join-pages';
import { linesOf, paragraphsOf, rightEdges, type RightEdges, type TextLine } from './pdf-lines';
import { withoutRunningHeads } from './pdf-running-heads';
import { withSpans } from './pdf-spans';
import { piecesOf, type Piece } from './pdf-tables';
import type { TaggedBlock } from './pdf-tags';
import { BULLET, joinLines, type Run } from './pdf-text';
import type { SourceBlock } from './source';

/** Null when no table stands on any page: plain text then tells as much. */
export function blocksOfPages(pages: readonly (readonly Run[])[]): readonly SourceBlock[] | null {
	const read = withoutRunningHeads(pages.map(linesOf)).map(piecesOf);
	if (!read.flat().some((piece) => 'rows' in piece)) return null;
	const lines = read.flat().flatMap((piece) => ('rows' in piece ? [] : [piece]));
	const edges = rightEdges(lines);
	const levels = levelsOf(lines);
	const blocks = joinPages(
		read.map((page) => blocksOf(page, edges, levels)),
		joinByColumns
	);
	return blocks.map((block) => (block.type === 'table' ? withSpans(block) : block));
}

function blocksOf(pieces: readonly Piece[], edges: RightEdges, levels: Levels): readonly TaggedBlock[] {
	const blocks: TaggedBlock[] = [];
	let lines: TextLine[] = [];
	const flush = () => {
		blocks.push(...paragraphsOf(lines, edges).map((paragraph) => textBlock(paragraph, levels)));
		lines = [];
	};
	for (const piece of pieces) {
		if ('rows' in piece) {
			flush();
			blocks.push({ type: 'table', rows: piece.rows.map((cells) => ({ head: false, cells })) });
		} else lines.push(piece);
	}
	flush();
	return blocks;
}

/** The level of a heading by the size of its letters. */
type Levels = ReadonlyMap<number, number>;

/** Letters larger than those of most words are headings, the largest of level 1. */
function levelsOf(lines: readonly TextLine[]): Levels {
	const counts = new Map<number, number>();
	for (const { size, text } of lines) counts.set(sizeOf(size), (counts.get(sizeOf(size)) ?? 0) + text.length);
	const [body] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
	const larger = [...counts.keys()].filter((size) => size > body * 1.08).sort((a, b) => b - a);
	return new Map(larger.map((size, index) => [size, index + 1]));
}

/** Half points. */
const sizeOf = (size: number): number => Math.round(size * 2) / 2;
const LONGEST_HEADING = 300;

function textBlock(lines: readonly TextLine[], levels: Levels): TaggedBlock {
	const text = lines.map((line) => line.text.replaceAll('\t', ' ')).join('\n');
	const level = levels.get(sizeOf(lines[0]?.size ?? 0));
	if (level !== undefined && text.length <= LONGEST_HEADING) return { type: 'heading', level, text: joinLines(text) };
	const [, bullet, words = text] = BULLET.exec(text) ?? [];
	return bullet === undefined ? { type: 'paragraph', text } : { type: 'item', depth: 0, ordered: false, text: words };
}
