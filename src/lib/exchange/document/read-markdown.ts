import { marked, type Token, type Tokens } from 'marked';
import type { SourceBlock, SourceCell } from './source';
import { tidy } from './tidy';

/** The blocks of a text in Markdown: marks within a line become plain words. */
export function readMarkdown(text: string): readonly SourceBlock[] {
	return blocksOf(marked.lexer(withoutFrontMatter(text)), 0);
}

/** Settings of the program that keeps the file, between two lines of hyphens at its start. */
const withoutFrontMatter = (text: string): string => text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/u, '');

function blocksOf(tokens: readonly Token[], depth: number): readonly SourceBlock[] {
	return tokens.flatMap((token): readonly SourceBlock[] => {
		if (isHeading(token)) return textBlock(token, (text) => ({ type: 'heading', level: token.depth, text }));
		if (isList(token)) return token.items.flatMap((item) => itemBlocks(item, token.ordered, depth));
		if (isTable(token)) {
			const rows = [token.header, ...token.rows].map((row) => row.map(cellOf));
			return [{ type: 'table', heads: 1, rows }];
		}
		if (token.type === 'blockquote') return blocksOf(childrenOf(token), depth);
		if (['space', 'hr', 'def'].includes(token.type)) return [];
		return textBlock(token, (words) => ({ type: 'paragraph', text: words }));
	});
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';
const isList = (token: Token): token is Tokens.List => token.type === 'list';
const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const childrenOf = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : []);

function textBlock(token: Token, make: (text: string) => SourceBlock): readonly SourceBlock[] {
	const text = tidy(wordsOf(token));
	return text === '' ? [] : [make(text)];
}

/** The first text is the item; what follows in it stands on its own, a list within it one deeper. */
function itemBlocks(item: Tokens.ListItem, ordered: boolean, depth: number): readonly SourceBlock[] {
	const tokens = item.tokens.filter(({ type }) => type !== 'checkbox');
	const [first, ...rest] = tokens;
	if (!first || !['text', 'paragraph'].includes(first.type)) return blocksOf(tokens, depth + 1);
	return [...textBlock(first, (text) => ({ type: 'item', depth, ordered, text })), ...blocksOf(rest, depth + 1)];
}

const cellOf = (cell: Tokens.TableCell): SourceCell => {
	const text = tidy(cell.tokens.map(wordsOf).join(''));
	return { paragraphs: text.split('\n').filter((line) => line !== ''), columns: 1, rows: 1 };
};

function wordsOf(token: Token): string {
	if (token.type === 'br') return '\n';
	if (token.type === 'html') return token.raw.replace(/<br\s*\/?>/giu, '\n').replace(/<!--[\s\S]*?-->|<[^>]*>/gu, '');
	if (token.type === 'image' || token.type === 'checkbox') return '';
	const children = childrenOf(token);
	if (children.length > 0) return children.map(wordsOf).join('');
	return decodeEntities('text' in token && typeof token.text === 'string' ? token.text : '');
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' ',
	euro: '€',
	eacute: 'é',
	euml: 'ë'
};

const decodeEntities = (text: string): string =>
	text.replace(/&(?:#(\d{1,7})|([a-z]{2,6}));/gu, (whole, code: string | undefined, name: string | undefined) => {
		if (code !== undefined) return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole;
		return name !== undefined && Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
	});
