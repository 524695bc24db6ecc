/** From the tags of a page to blocks. A table keeps where its cells stand: how many columns they span is not in the tags. */
import { BULLET, joinLines, textOfRuns, type PageText, type Run } from './pdf-text';
import type { SourceBlock, SourceTable } from './source';
import { tidy } from './tidy';

export interface TagNode {
	readonly role: string;
	readonly children: readonly (TagNode | { readonly type: string; readonly id: string })[];
}
export type TaggedBlock = Exclude<SourceBlock, SourceTable> | TaggedTable;
export interface TaggedTable {
	readonly type: 'table';
	readonly rows: readonly TaggedRow[];
}
export interface TaggedRow {
	readonly head: boolean;
	readonly cells: readonly TaggedCell[];
}
export interface TaggedCell {
	readonly paragraphs: readonly string[];
	/** Points from the left; infinite when the cell is empty. */
	readonly left: number;
	readonly right: number;
}

const HEADINGS: Readonly<Record<string, number>> = { Title: 1, H: 2, H1: 1, H2: 2, H3: 3, H4: 4, H5: 5, H6: 6 };
/** Words within a line. What a page maker calls otherwise starts a paragraph of its own. */
const INLINE = new Set(
	'Span Link Em Strong Sub Quote Code Reference BibEntry Annot Ruby Warichu Form Formula Figure'.split(' ')
);
/** A table of contents repeats the headings that follow. */
const LEFT_OUT = new Set(['TOC', 'Artifact']);
const NOTES = new Set(['Note', 'FENote']);

/** The blocks of a page in reading order. `used` collects the marks that the tags refer to. */
export function readTags(root: TagNode, page: PageText, used: Set<string>): readonly TaggedBlock[] {
	const runsOf = (node: TagNode['children'][number]): readonly Run[] => {
		if ('role' in node) return node.children.flatMap(runsOf);
		used.add(node.id);
		return page.byMark.get(node.id) ?? [];
	};

	/** Reads what stands in one node; each text becomes a block by `make`. */
	const readInto = (blocks: TaggedBlock[], node: TagNode, depth: number, make: MakeBlock, inText: boolean): void => {
		let text = '';
		const notes: TagNode[] = [];
		const flush = () => {
			const words = tidy(text);
			text = '';
			if (words !== '') blocks.push(make(words));
			for (const note of notes.splice(0)) readInto(blocks, note, depth, asParagraph, true);
		};
		const visit = (child: TagNode['children'][number]): void => {
			if (!('role' in child)) {
				text += textOfRuns(runsOf(child));
				return;
			}
			const { role } = child;
			if (LEFT_OUT.has(role)) runsOf(child);
			else if (NOTES.has(role)) notes.push(child);
			else if (INLINE.has(role) || (role === 'NonStruct' && (inText || holdsText(child))))
				child.children.forEach(visit);
			else {
				flush();
				readBlock(blocks, child, depth, make);
			}
		};
		node.children.forEach(visit);
		flush();
	};

	const readBlock = (blocks: TaggedBlock[], node: TagNode, depth: number, make: MakeBlock): void => {
		const { role } = node;
		const level = HEADINGS[role] ?? levelOfName(role);
		if (level > 0) {
			const heading = (text: string): TaggedBlock => ({ type: 'heading', level, text: joinLines(text) });
			readInto(blocks, node, depth, once(heading), true);
		} else if (role === 'L') {
			for (const child of node.children) if ('role' in child) readBlock(blocks, child, depth + 1, make);
		} else if (role === 'LI') readItem(blocks, node, depth);
		else if (role === 'Table') blocks.push(...readTable(node));
		else readInto(blocks, node, depth, make, TEXT.has(role));
	};

	const readItem = (blocks: TaggedBlock[], node: TagNode, depth: number): void => {
		const label = node.children.find((child) => 'role' in child && child.role === 'Lbl');
		const sign = label ? tidy(textOfRuns(runsOf(label))) : '';
		const rest = node.children.filter((child) => child !== label);
		const body = rest.flatMap((child) => ('role' in child && child.role === 'LBody' ? child.children : [child]));
		const item = (text: string): TaggedBlock => {
			const [, bullet = '', words = text] =
				sign === '' ? (BULLET.exec(text) ?? /^([–o-]) (.+)$/su.exec(text) ?? []) : [];
			const ordered = bullet === '' && /^\(?[\p{L}\d]{1,4}(\.\d+)*[.)]?$/u.test(sign) && sign !== 'o';
			return { type: 'item', depth: Math.max(0, depth - 1), ordered, text: words };
		};
		readInto(blocks, { role: 'LI', children: body }, depth, once(item), true);
	};

	const readTable = (table: TagNode): readonly TaggedBlock[] => {
		const captions: TaggedBlock[] = [];
		const rows: TaggedRow[] = [];
		const readRows = (node: TagNode, inHead: boolean): void => {
			for (const child of node.children) {
				if (!('role' in child)) runsOf(child);
				else if (child.role === 'TR') rows.push(readRow(child, inHead));
				else if (child.role === 'Caption') readInto(captions, child, 0, asParagraph, true);
				else readRows(child, child.role === 'THead');
			}
		};
		readRows(table, false);
		return rows.length > 0 ? [...captions, { type: 'table', rows }] : captions;
	};

	const readRow = (row: TagNode, inHead: boolean): TaggedRow => {
		const cells = row.children.filter((child) => 'role' in child).filter(({ role }) => role === 'TH' || role === 'TD');
		return {
			head: inHead || (cells.length > 0 && cells.every(({ role }) => role === 'TH')),
			cells: cells.map((cell) => {
				const blocks: TaggedBlock[] = [];
				readInto(blocks, cell, 0, asParagraph, true);
				const runs = runsOf(cell).filter(({ text }) => text.trim() !== '');
				return {
					paragraphs: blocks.flatMap(textsOf).map(joinLines),
					left: Math.min(...runs.map(({ x }) => x)),
					right: Math.max(...runs.map(({ x, width }) => x + width))
				};
			})
		};
	};

	const blocks: TaggedBlock[] = [];
	readInto(blocks, root, 0, asParagraph, false);
	return blocks;
}

type MakeBlock = (text: string) => TaggedBlock;
const asParagraph: MakeBlock = (text) => ({ type: 'paragraph', text });
/** The first text only; what follows it in the same node is a paragraph. */
function once(make: MakeBlock): MakeBlock {
	let made = false;
	return (text) => {
		const block = made ? asParagraph(text) : make(text);
		made = true;
		return block;
	};
}
/** Roles in which words stand, and not only blocks. */
const TEXT = new Set(['P', 'LBody', 'Lbl', 'Caption', 'BlockQuote', 'TD', 'TH']);

const textsOf = (block: TaggedBlock): readonly string[] =>
	block.type === 'table'
		? block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
		: [block.text];

/** Whether words stand in the node itself. */
const holdsText = (node: TagNode): boolean => node.children.some((child) => !('role' in child));

const levelOfName = (role: string): number => Number(/^(?:heading|kop)[ _]?([1-6])$/iu.exec(role)?.[1] ?? 0);
