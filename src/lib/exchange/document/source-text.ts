import type { Source, SourceBlock } from './source';

/** A source as text to look at and to change by hand: the plain text recognition reads it too. */
export function textOfSource(source: Source): string {
	if (typeof source === 'string') return source;
	return source
		.map((block, index) => {
			const next = source[index + 1];
			return `${textOfBlock(block)}\n${block.type === 'item' && next?.type === 'item' ? '' : '\n'}`;
		})
		.join('')
		.trim();
}

function textOfBlock(block: SourceBlock): string {
	if (block.type === 'item') return `${'\t'.repeat(block.depth)}• ${block.text}`;
	if (block.type !== 'table') return block.text;
	return block.rows
		.map((row) => row.map(({ paragraphs }) => paragraphs.join(' ').replaceAll('\n', ' ')).join('\t'))
		.join('\n');
}

export interface Structure {
	readonly headings: number;
	readonly tables: number;
	readonly items: number;
}

/** What a source says about itself, counted; null when it says nothing that plain text would not. */
export function structureOf(source: Source): Structure | null {
	if (typeof source === 'string') return null;
	const count = (type: SourceBlock['type']) => source.filter((block) => block.type === type).length;
	const found = { headings: count('heading'), tables: count('table'), items: count('item') };
	return found.headings + found.tables + found.items > 0 ? found : null;
}
