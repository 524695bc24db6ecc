/** From the blocks of a file to lines that know what they are, so that one recognition reads both. */
import type { SourceBlock, SourceTable } from '../document/source';
import { classifyTable } from './classify-table';
import { captionOf } from './headings';
import { LABELS } from './labels';
import { cleaned, type Line, type Mark } from './lines';
import type { Labels } from './make-labels';
import { linesOf } from './source-lines';
import { wordsOf } from './words';

export function blockLines(blocks: readonly SourceBlock[], labels: Labels): readonly Line[] {
	const numbers = numbersOf(blocks);
	const captions = captionsOf(blocks);
	const title = titleOf(blocks);
	const taken = new Set(captions.values());
	const lines: Line[] = [];
	let heading = '';
	blocks.forEach((block, index) => {
		const number = numbers[index] ?? 0;
		if (block.type === 'heading') heading = block.text;
		if (block.type === 'table') {
			const at = captions.get(index) ?? -1;
			const over = blocks[at];
			const caption = over?.type === 'paragraph' ? textLines(over, numbers[at] ?? 0) : [];
			lines.push(...tableLines(block, number, caption, heading, labels));
		} else if (block === title) lines.push(...textLines({ type: 'paragraph', text: block.text }, number));
		else if (!taken.has(index)) lines.push(...textLines(block, number));
	});
	return lines;
}

const lineOf = (text: string, number: number, mark: Mark): Line => ({ number, text, spaced: true, page: false, mark });

/** The first heading is the title of the document if it names a plan and its year, or stands above all others alone. */
function titleOf(blocks: readonly SourceBlock[]): SourceBlock | null {
	const headings = blocks.filter((block) => block.type === 'heading');
	const [first, ...others] = headings;
	if (!first || others.length < 2 || /^\d/u.test(first.text.trim())) return null;
	const namesPlan = new RegExp(`${LABELS.plan}\\w*.{0,40}\\b20\\d\\d\\b`, 'iu').test(first.text);
	return namesPlan || others.every(({ level }) => level > first.level) ? first : null;
}

/** The number of the first line of each block. */
function numbersOf(blocks: readonly SourceBlock[]): readonly number[] {
	let number = 1;
	return blocks.map((block) => {
		const first = number;
		number += linesOf(block).length;
		return first;
	});
}

/** Which paragraph is the caption of a table: the one before it, else the one after it. */
function captionsOf(blocks: readonly SourceBlock[]): ReadonlyMap<number, number> {
	const captions = new Map<number, number>();
	const isCaption = (index: number): boolean => {
		const block = blocks[index];
		return block?.type === 'paragraph' && captionOf(cleaned(block.text)) !== null;
	};
	blocks.forEach(({ type }, index) => {
		if (type !== 'table') return;
		if (isCaption(index - 1) && captions.get(index - 2) !== index - 1) captions.set(index, index - 1);
		else if (isCaption(index + 1) && blocks[index + 2]?.type !== 'table') captions.set(index, index + 1);
	});
	return captions;
}

function textLines(block: Exclude<SourceBlock, SourceTable>, first: number): readonly Line[] {
	if (block.type === 'heading') {
		const text = cleaned(block.text.replaceAll('\n', ' '));
		return text === '' ? [] : [lineOf(text, first, { type: 'heading', level: Math.max(1, block.level) })];
	}
	const mark: Mark =
		block.type === 'item'
			? { type: 'item', depth: Math.max(0, block.depth), ordered: block.ordered }
			: { type: 'paragraph' };
	return linesOf(block)
		.map((text, index) => ({ text: cleaned(text), number: first + index }))
		.filter(({ text }) => text !== '')
		.map(({ text, number }, index) => lineOf(text, number, index === 0 ? mark : { type: 'rest' }));
}

/** One line for a table of a known kind; else its words, a paragraph a row. */
function tableLines(
	table: SourceTable,
	first: number,
	captionLines: readonly Line[],
	heading: string,
	labels: Labels
): readonly Line[] {
	const [line] = captionLines;
	const caption = line ? { ...line, text: captionOf(line.text) ?? '' } : null;
	const boxed = table.rows.every((row) => row.length <= 1);
	const rows = table.rows.map((row, index) =>
		lineOf(
			row
				.map(({ paragraphs }) => cleaned(paragraphs.join(' ')))
				.filter(hasWords)
				.join(' · '),
			first + index,
			{
				type: 'paragraph'
			}
		)
	);
	const found = boxed ? null : classifyTable(table, { caption, heading: cleaned(heading) }, rows, labels);
	if (found) return [lineOf(caption?.text ?? '', first, { type: 'table', table: found })];
	const texts = boxed
		? // A table of one column is a frame round its paragraphs.
			table.rows.flatMap((row, index) =>
				row.flatMap(({ paragraphs }) =>
					paragraphs.flatMap((text) => textLines({ type: 'paragraph', text }, first + index))
				)
			)
		: rows;
	return [...captionLines, ...texts.filter(({ text }) => hasWords(text))];
}

const hasWords = (text: string): boolean => wordsOf(text).length > 0;
