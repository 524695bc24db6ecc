import type { SourceBlock, SourceTable } from '$lib/exchange/document/source';

/** The blocks in Markdown. It has no merged cells: what spans rows stands in the first, what spans columns in the first. */
export function markdownOf(blocks: readonly SourceBlock[]): string {
	return blocks
		.map((block, index) => {
			if (block.type === 'table') return `${tableMarkdown(block)}\n`;
			if (block.type === 'heading') return `${'#'.repeat(block.level)} ${safe(block.text)}\n`;
			if (block.type === 'paragraph') return `${safe(block.text).replaceAll('\n', '\\\n')}\n`;
			const indent = '   '.repeat(block.depth);
			const item = `${indent}${block.ordered ? '1.' : '-'} ${safe(block.text).replaceAll('\n', `\\\n${indent}   `)}`;
			return blocks[index + 1]?.type === 'item' ? item : `${item}\n`;
		})
		.join('\n');
}

/** Signs that would start a list or a mark are kept as they are. */
const safe = (text: string): string => text.replace(/[\\`*_[\]<>#|&~]/g, '\\$&').replace(/^(\d+)\./gm, '$1\\.');

function tableMarkdown({ rows }: SourceTable): string {
	const spanning = new Map<number, number>();
	const lines = rows.map((row) => {
		const texts: string[] = [];
		const goOn = () => {
			for (let left = spanning.get(texts.length) ?? 0; left > 0; left = spanning.get(texts.length) ?? 0) {
				spanning.set(texts.length, left - 1);
				texts.push('');
			}
		};
		for (const { paragraphs, columns, rows: height } of row) {
			goOn();
			if (height > 1) spanning.set(texts.length, height - 1);
			texts.push(safe(paragraphs.join(' ')), ...Array.from({ length: columns - 1 }, () => ''));
		}
		goOn();
		return `| ${texts.join(' | ')} |`;
	});
	const [first = '', ...rest] = lines;
	const width = first.split(' | ').length;
	return [first, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
}
