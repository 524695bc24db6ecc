import type { Block, RichText } from '$lib/plan/rich-text';
import { richToText } from '$lib/plan/rich-text';
import { linesOf } from './cells';

/**
 * A text with other lines in it. What is the same at the start and the end keeps its marks; every other line becomes a
 * paragraph.
 */
export function changedText(now: RichText, lines: readonly string[]): RichText {
	const linesOfBlock = (block: Block) => linesOf(richToText([block]));
	const start: Block[] = [];
	let from = 0;
	for (const block of now) {
		const own = linesOfBlock(block);
		if (own.length === 0 || own.some((line, index) => line !== lines[from + index])) break;
		start.push(block);
		from += own.length;
	}
	const end: Block[] = [];
	let to = lines.length;
	for (const block of now.slice(start.length).reverse()) {
		const own = linesOfBlock(block);
		if (own.length === 0 || to - own.length < from) break;
		if (own.some((line, index) => line !== lines[to - own.length + index])) break;
		end.unshift(block);
		to -= own.length;
	}
	const between = lines.slice(from, to).map((text): Block => ({ type: 'paragraph', content: [{ text }] }));
	return [...start, ...between, ...end];
}
