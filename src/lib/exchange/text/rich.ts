import type { Block as RichBlock, RichText } from '$lib/plan/rich-text';
import { toBlocks, type Block } from './blocks';
import type { Joiner } from './joining';
import type { Line } from './lines';

export const paragraph = (text: string): RichBlock => ({ type: 'paragraph', content: [{ text }] });

export function linesToRich(lines: readonly Line[], joiner: Joiner): RichText {
	return blocksToRich(toBlocks(lines), joiner);
}

/** Deeper lists than this say no more. */
const DEEPEST = 3;

interface OpenList {
	readonly ordered: boolean;
	readonly items: RichBlock[][];
	/** The bullet it began with, in plain text. */
	readonly bullet: string;
}

/** Items that follow each other become one list. In plain text another bullet than the list began with is one deeper. */
export function blocksToRich(blocks: readonly Block[], joiner: Joiner): RichText {
	const rich: RichBlock[] = [];
	/** The lists that are open, each inside the last item of the one before. */
	let open: OpenList[] = [];
	const add = (block: Block, bullet: string) => {
		const item = [paragraph(joiner.join(block.lines))];
		const depth = Math.min(depthOf(block, bullet, open[0]), open.length, DEEPEST);
		open = open.slice(0, depth + 1);
		const ordered = block.mark?.type === 'item' && block.mark.ordered;
		const list = open[depth];
		if (list && (depth > 0 || list.ordered === ordered)) {
			list.items.push(item);
			return;
		}
		const made: OpenList = { ordered, items: [item], bullet };
		const into = depth === 0 ? rich : open[depth - 1]?.items.at(-1);
		into?.push({ type: 'list', ordered, items: made.items });
		open = [...open.slice(0, depth), made];
	};
	for (const block of blocks) {
		if (block.bullet !== null) {
			add(block, block.bullet);
			continue;
		}
		open = [];
		const { mark } = block;
		const text = joiner.join(block.lines);
		if (mark?.type === 'heading') rich.push({ type: 'heading', level: mark.level < 3 ? 2 : 3, content: [{ text }] });
		else rich.push(paragraph(text));
	}
	return rich;
}

function depthOf({ mark }: Block, bullet: string, first: OpenList | undefined): number {
	if (mark?.type === 'item') return mark.depth;
	return first === undefined || first.bullet === bullet ? 0 : 1;
}
