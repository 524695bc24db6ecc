/**
 * What other programs put on the clipboard, in forms that the editor reads. The page's policy takes every style
 * attribute away, so what one says of bold and italic is kept as data: Google Docs puts a whole text in a `b` of normal
 * weight. Word's lists, which are paragraphs with a drawn bullet, become lists; cells of a table stay apart.
 */
export function tidyPastedHtml(html: string): string {
	return html
		.replace(/<style\b[\s\S]*?<\/style>/gi, '')
		.replace(WORD_ITEM, (_item, words: string) => wordItem(words))
		.replace(/<\/li><\/(ul|ol)>\s*<\1 data-word><li>/g, '</li><li>')
		.replace(CELL_END, (end: string, block: string | undefined, row: string | undefined) =>
			block ? end : row ? `<br>${end}` : ` ${end}`
		)
		.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(HANDLER, '').replace(STYLE, (_style, css: string) => lookOf(css)));
}

const WORD_ITEM = /<p\b[^>]*mso-list:\s*l\d[^>]*>([\s\S]*?)<\/p>/gi;
const WORD_MARKER = /<!(?:--)?\[if !supportLists\](?:--)?>([\s\S]*?)<!(?:--)?\[endif\](?:--)?>/i;
const CELL_END = /(<\/(?:p|div|ul|ol|h[1-6])>\s*)?<\/t[dh]>(\s*<\/tr>)?/gi;
const STYLE = /\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;
const HANDLER = /\son[a-z]+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;

function wordItem(words: string): string {
	const marker =
		WORD_MARKER.exec(words)?.[1]
			?.replace(/<[^>]*>|&nbsp;/g, '')
			.trim() ?? '';
	const list = /^(\d+|[a-z]{1,4})[.)]$/i.test(marker) ? 'ol' : 'ul';
	return `<${list} data-word><li><p>${words.replace(WORD_MARKER, '')}</p></li></${list}>`;
}

function lookOf(css: string): string {
	const weight = /font-weight:\s*(normal|bold|bolder|\d+)/i.exec(css)?.[1]?.toLowerCase();
	const slant = /font-style:\s*(normal|italic|oblique)/i.exec(css)?.[1]?.toLowerCase();
	const bold = weight !== undefined && (weight.startsWith('bold') || Number(weight) >= 500);
	return (
		(weight === undefined ? '' : ` data-weight="${bold ? 'bold' : 'normal'}"`) +
		(slant === undefined ? '' : ` data-slant="${slant === 'normal' ? 'normal' : 'italic'}"`)
	);
}
