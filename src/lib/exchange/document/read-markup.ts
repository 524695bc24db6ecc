/** From a page, or what Word puts on the clipboard, to blocks. */
import type { Markup } from './markup';
import type { SourceBlock, SourceCell, SourceTable } from './source';
import { tidy } from './tidy';

type Element = Exclude<Markup, string>;
type MakeBlock = (text: string) => SourceBlock;
interface Place {
	/** Of lists, outermost 0; -1 outside. */
	readonly depth: number;
	readonly ordered: boolean;
	readonly make: MakeBlock;
	readonly keepsSpaces: boolean;
}

const asParagraph: MakeBlock = (text) => ({ type: 'paragraph', text });
const LEFT_OUT = new Set(
	'script style template head title noscript iframe object svg math del select button nav del'.split(' ')
);
const STARTS_BLOCK = new Set(
	'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form header hr html main p pre section summary table tbody td tfoot th thead tr ul ol li h1 h2 h3 h4 h5 h6'.split(
		' '
	)
);

export function readMarkup(root: Markup): readonly SourceBlock[] {
	return blocksOf([root], { depth: -1, ordered: false, make: asParagraph, keepsSpaces: false });
}

function blocksOf(nodes: readonly Markup[], place: Place): readonly SourceBlock[] {
	const blocks: SourceBlock[] = [];
	let text = '';
	const flush = () => {
		// Two line breaks on end are how some programs write a paragraph.
		for (const part of text.split(/\n[^\S\n]*\n/u)) {
			const words = tidy(part);
			if (words !== '') blocks.push(place.make(words));
		}
		text = '';
	};
	const visit = (node: Markup): void => {
		if (typeof node === 'string') text += place.keepsSpaces ? node : node.replace(/\s+/gu, ' ');
		else if (node.tag === 'br') text += '\n';
		else if (isLeftOut(node)) return;
		else if (STARTS_BLOCK.has(node.tag)) {
			flush();
			blocks.push(...blockOf(node, place));
		} else node.children.forEach(visit);
	};
	nodes.forEach(visit);
	flush();
	return blocks;
}

/** What nobody sees, and the bullets and numbers that Word writes out before its items. */
const isLeftOut = (node: Element): boolean =>
	LEFT_OUT.has(node.tag) ||
	/display:\s*none|mso-hide:\s*all/iu.test(node.attributes.style ?? '') ||
	(IGNORED.test(node.attributes.style ?? '') && !isLabel(wordsOf(node).trim()));

const IGNORED = /mso-list:\s*ignore/iu;
/** "Activiteit 3" is said of the line; "iii." only counts. */
const isLabel = (text: string): boolean => /^(?![ivxlcdm]+\b)\p{L}{3}/iu.test(text);

function blockOf(node: Element, place: Place): readonly SourceBlock[] {
	const { tag, children } = node;
	if (tag === 'table') return tableBlocks(node, place);
	if (tag === 'ul' || tag === 'ol')
		return blocksOf(children, { ...place, depth: place.depth + 1, ordered: tag === 'ol', make: asParagraph });
	if (tag === 'li') {
		const depth = Math.max(0, place.depth);
		return blocksOf(children, { ...place, depth, make: once((text) => item(text, depth, place.ordered)) });
	}
	if (tag === 'pre') return blocksOf(children, { ...place, keepsSpaces: true });
	return wordBlock(node, place) ?? blocksOf(children, place);
}

const item = (text: string, depth: number, ordered: boolean): SourceBlock => ({ type: 'item', depth, ordered, text });

/** A heading, by its element or by what Word writes with it; or an item of Word's lists, which are paragraphs. */
function wordBlock({ tag, attributes, children }: Element, place: Place): readonly SourceBlock[] | null {
	const { class: name = '', style = '' } = attributes;
	if (/\bMso(Toc\d|TocHeading)\b/u.test(name)) return [];
	const level =
		/^h([1-6])$/u.exec(tag)?.[1] ??
		/\bMsoHeading([1-9])\b/u.exec(name)?.[1] ??
		/mso-outline-level:\s*([1-9])/iu.exec(style)?.[1] ??
		(/\bMsoTitle\b/u.test(name) ? '1' : undefined);
	if (level !== undefined) {
		const make = once((text) => ({ type: 'heading', level: Number(level), text: text.replaceAll('\n', ' ') }));
		return blocksOf(children, { ...place, make });
	}
	const list = /mso-list:\s*l\d+\s+level(\d)/iu.exec(style);
	if (!list) return null;
	const label = labelOf(children);
	if (isLabel(label)) return null;
	const ordered = /^\(?[\p{L}\d]{1,4}[.)]/u.test(label) && label !== 'o';
	return blocksOf(children, { ...place, make: once((text) => item(text, Number(list[1]) - 1, ordered)) });
}

/** The bullet or number that Word writes out. */
function labelOf(nodes: readonly Markup[]): string {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		if (IGNORED.test(node.attributes.style ?? '')) return wordsOf(node).trim();
		const inner = labelOf(node.children);
		if (inner !== '') return inner;
	}
	return '';
}

const wordsOf = (node: Markup): string => (typeof node === 'string' ? node : node.children.map(wordsOf).join(''));

/** The first text only; what follows it in the same element is a paragraph. */
function once(make: MakeBlock): MakeBlock {
	let made = false;
	return (text) => {
		const block = made ? asParagraph(text) : make(text);
		made = true;
		return block;
	};
}

/** A caption stands before its table. A table without rows is its words. */
function tableBlocks(table: Element, place: Place): readonly SourceBlock[] {
	const captions: SourceBlock[] = [];
	const rows: { readonly head: boolean; readonly cells: readonly SourceCell[] }[] = [];
	const readRows = (node: Element, inHead: boolean): void => {
		for (const child of node.children) {
			if (typeof child === 'string' || isLeftOut(child)) continue;
			if (child.tag === 'caption') captions.push(...blocksOf(child.children, { ...place, make: asParagraph }));
			else if (child.tag === 'tr') rows.push(readRow(child, inHead));
			else readRows(child, child.tag === 'thead');
		}
	};
	readRows(table, false);
	if (rows.length === 0) return captions;
	const body = rows.findIndex(({ head }) => !head);
	const made: SourceTable = { type: 'table', heads: body === -1 ? 0 : body, rows: rows.map(({ cells }) => cells) };
	return [...captions, made];
}

function readRow(row: Element, inHead: boolean) {
	const cells = row.children
		.filter((child) => typeof child !== 'string')
		.filter(({ tag }) => tag === 'td' || tag === 'th');
	return {
		head: inHead || (cells.length > 0 && cells.every(({ tag }) => tag === 'th')),
		cells: cells.map(({ attributes, children }): SourceCell => ({
			paragraphs: readMarkup({ tag: '', attributes: {}, children }).flatMap(textsOf),
			columns: spanOf(attributes.colspan),
			rows: spanOf(attributes.rowspan)
		}))
	};
}

const textsOf = (block: SourceBlock): readonly string[] =>
	block.type === 'table' ? block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs)) : [block.text];

const MOST_SPANNED = 1_000;
const spanOf = (value = ''): number => Math.min(MOST_SPANNED, Math.max(1, Number.parseInt(value, 10) || 1));
