import type { Source, SourceBlock } from '../document/source';

export interface SourceLine {
	/** From 1. */
	readonly number: number;
	readonly text: string;
}

/** The lines of a source as the recognition numbers them: of a file with blocks each line of a block, and each row. */
export function sourceLines(source: Source): readonly SourceLine[] {
	const texts = typeof source === 'string' ? source.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/u) : source.flatMap(linesOf);
	return texts.map((text, index) => ({ number: index + 1, text }));
}

export function linesOf(block: SourceBlock): readonly string[] {
	if (block.type !== 'table') return block.text.split('\n');
	return block.rows.map((row) => row.map(({ paragraphs }) => paragraphs.join(' ')).join(' · '));
}
