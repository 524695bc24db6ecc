import type { SourceBlock, SourceTable } from '$lib/exchange/document/source';
import { escapeXml } from './docx';

/** A page with these blocks, as a site or a word processor makes it. */
export function htmlOf(blocks: readonly SourceBlock[]): string {
	return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Jaarplan</title><style>
		@page { size: A4; margin: 20mm }
		body { font: 11pt/1.4 sans-serif }
		table { border-collapse: collapse; width: 100% }
		th, td { border: 1px solid; padding: 3pt 5pt; text-align: left; vertical-align: top }
		ul { list-style-type: '• ' }
	</style></head><body>${bodyOf(blocks)}</body></html>`;
}

export function bodyOf(blocks: readonly SourceBlock[]): string {
	const html: string[] = [];
	/** The lists that are open, outermost first. */
	const open: string[] = [];
	const closeTo = (depth: number) => {
		while (open.length > depth) html.push(`</li></${open.pop()}>`);
	};
	for (const block of blocks) {
		if (block.type === 'item') {
			const list = block.ordered ? 'ol' : 'ul';
			closeTo(block.depth + 1);
			if (open.length === block.depth + 1 && open.at(-1) !== list) closeTo(block.depth);
			if (open.length === block.depth + 1) html.push('</li>');
			while (open.length <= block.depth) {
				html.push(`<${list}>`);
				open.push(list);
			}
			html.push(`<li>${words(block.text)}`);
			continue;
		}
		closeTo(0);
		if (block.type === 'table') html.push(tableHtml(block));
		else {
			const tag = block.type === 'heading' ? `h${Math.min(6, block.level)}` : 'p';
			html.push(`<${tag}>${words(block.text)}</${tag}>`);
		}
	}
	closeTo(0);
	return html.join('\n');
}

const words = (text: string): string => escapeXml(text).replaceAll('\n', '<br>');

function tableHtml({ rows, heads }: SourceTable): string {
	const rowHtml = (row: SourceTable['rows'][number], tag: string) =>
		`<tr>${row
			.map(({ paragraphs, columns, rows: height }) => {
				const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${height > 1 ? ` rowspan="${height}"` : ''}`;
				const content =
					paragraphs.length > 1
						? paragraphs.map((text) => `<p>${words(text)}</p>`).join('')
						: words(paragraphs[0] ?? '');
				return `<${tag}${spans}>${content}</${tag}>`;
			})
			.join('')}</tr>`;
	const head = rows.slice(0, heads).map((row) => rowHtml(row, 'th'));
	const body = rows.slice(heads).map((row) => rowHtml(row, 'td'));
	return `<table>${head.length > 0 ? `<thead>${head.join('')}</thead>` : ''}<tbody>${body.join('')}</tbody></table>`;
}
