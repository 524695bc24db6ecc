import type { Block as RichBlock, RichText } from '$lib/plan/rich-text';
import { toBlocks, type Block } from './blocks';
import type { Joiner } from './joining';
import type { Line } from './lines';

export const paragraph = (text: string): RichBlock => ({ type: 'paragraph', content: [{ text }] });

export function linesToRich(lines: readonly Line[], joiner: Joiner): RichText {
	return blocksToRich(toBlocks(lines), joiner);
}

/** Items that follow each other become one list; another bullet than the list began with stands one level deeper. */
export function blocksToRich(blocks: readonly Block[], joiner: Joiner): RichText {
	const rich: RichBlock[] = [];
	let items: RichBlock[][] = [];
	let inner: RichBlock[][] = [];
	let first: string | null = null;
	const closeInner = () => {
		if (inner.length > 0) items.at(-1)?.push({ type: 'list', ordered: false, items: inner });
		inner = [];
	};
	const close = () => {
		closeInner();
		if (items.length > 0) rich.push({ type: 'list', ordered: false, items });
		items = [];
		first = null;
	};
	for (const block of blocks) {
		const item = paragraph(joiner.join(block.lines));
		if (block.bullet === null) {
			close();
			rich.push(item);
		} else if (first === null || block.bullet === first) {
			closeInner();
			first = block.bullet;
			items.push([item]);
		} else inner.push([item]);
	}
	close();
	return rich;
}
