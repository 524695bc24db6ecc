/**
 * Plain rich text to and from a fragment in the editor's schema (paragraph, heading, bulletList, orderedList, listItem,
 * hardBreak; marks bold, italic, link), without loading the editor. What is unknown is read as paragraphs of its words.
 */
import * as Y from 'yjs';
import { isSafeLink, type Block, type RichText, type Span } from '$lib/plan/rich-text';

type Node = Y.XmlElement | Y.XmlText | Y.XmlHook;

export function fragmentToRich(fragment: Y.XmlFragment): RichText {
	return fragment.toArray().flatMap(nodeToBlocks);
}

/** Puts blocks in a fragment, at its end unless a place is told; call it inside a transaction. */
export function fillFragment(fragment: Y.XmlFragment, rich: RichText, at = fragment.length): void {
	fragment.insert(at, rich.map(blockToNode));
}

function nodeToBlocks(node: Node): Block[] {
	if (node instanceof Y.XmlText) return [{ type: 'paragraph', content: spansOf(node) }];
	if (!(node instanceof Y.XmlElement)) return [];
	switch (node.nodeName) {
		case 'heading': {
			const level = Number(node.getAttribute('level'));
			return [{ type: 'heading', level: level === 1 || level === 2 ? level : 3, content: inlineOf(node) }];
		}
		case 'bulletList':
		case 'orderedList':
			return [
				{
					type: 'list',
					ordered: node.nodeName === 'orderedList',
					items: elementsOf(node).map((item) => item.toArray().flatMap(nodeToBlocks))
				}
			];
		case 'paragraph':
			return [{ type: 'paragraph', content: inlineOf(node) }];
		default:
			return elementsOf(node).length > 0 && !hasText(node)
				? elementsOf(node).flatMap(nodeToBlocks)
				: [{ type: 'paragraph', content: inlineOf(node) }];
	}
}

const elementsOf = (node: Node): Y.XmlElement[] =>
	node instanceof Y.XmlElement ? node.toArray().filter((child) => child instanceof Y.XmlElement) : [];
const hasText = (node: Y.XmlElement): boolean => node.toArray().some((child) => child instanceof Y.XmlText);

function inlineOf(node: Y.XmlElement): Span[] {
	const spans = node.toArray().flatMap((child): Span[] => {
		if (child instanceof Y.XmlText) return spansOf(child);
		if (child instanceof Y.XmlElement) return child.nodeName === 'hardBreak' ? [{ text: '\n' }] : inlineOf(child);
		return [];
	});
	return mergePlain(spans);
}

/** A line break between two plain spans belongs to one span, so that reading what was written gives the same. */
function mergePlain(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (last && (span.text === '\n' || sameMarks(last, span)))
			merged[merged.length - 1] = { ...last, text: last.text + span.text };
		else merged.push(span);
	}
	return merged;
}

const sameMarks = (a: Span, b: Span): boolean => a.bold === b.bold && a.italic === b.italic && a.link === b.link;

function spansOf(text: Y.XmlText): Span[] {
	return text.toDelta().flatMap((piece: { insert: unknown; attributes?: Record<string, unknown> }): Span[] => {
		if (typeof piece.insert !== 'string' || piece.insert === '') return [];
		const marks = piece.attributes ?? {};
		const link = linkOf(marks.link);
		return [
			{
				text: piece.insert,
				...(marks.bold ? { bold: true as const } : {}),
				...(marks.italic ? { italic: true as const } : {}),
				...(link === undefined ? {} : { link })
			}
		];
	});
}

function linkOf(mark: unknown): string | undefined {
	const href = typeof mark === 'object' && mark !== null && 'href' in mark ? mark.href : undefined;
	return typeof href === 'string' && isSafeLink(href) ? href : undefined;
}

function blockToNode(block: Block): Y.XmlElement {
	if (block.type === 'list') {
		const list = new Y.XmlElement(block.ordered ? 'orderedList' : 'bulletList');
		list.insert(
			0,
			block.items.map((item) => {
				const node = new Y.XmlElement('listItem');
				node.insert(0, item.map(blockToNode));
				return node;
			})
		);
		return list;
	}
	const node = new Y.XmlElement(block.type);
	if (block.type === 'heading') setLevel(node, block.level);
	node.insert(0, inlineNodes(block.content));
	return node;
}

/** The editor stores the level as a number, where Yjs by itself types attributes as strings. */
function setLevel(node: unknown, level: number): void {
	if (node instanceof Y.XmlElement) node.setAttribute('level', level);
}

/** The editor keeps a line break as a node between two texts. */
function inlineNodes(content: readonly Span[]): (Y.XmlText | Y.XmlElement)[] {
	const nodes: (Y.XmlText | Y.XmlElement)[] = [];
	let text: Y.XmlText | undefined;
	let length = 0;
	for (const span of content)
		for (const [index, line] of span.text.split('\n').entries()) {
			if (index > 0) {
				nodes.push(new Y.XmlElement('hardBreak'));
				text = undefined;
			}
			if (line === '') continue;
			if (!text) {
				nodes.push((text = new Y.XmlText()));
				length = 0;
			}
			text.insert(length, line, attributesOf(span));
			length += line.length;
		}
	return nodes;
}

function attributesOf(span: Span): Record<string, unknown> {
	return {
		bold: span.bold ? {} : null,
		italic: span.italic ? {} : null,
		link: span.link !== undefined && isSafeLink(span.link) ? { href: span.link } : null
	};
}
