import type { Block } from './blocks';
import type { Joiner } from './joining';
import { withoutEndPoint } from './words';

/** The items of each list whose introducing sentence is about the topic, without the point at their end. */
export function listsAbout(topic: RegExp, blocks: readonly Block[], joiner: Joiner): readonly (readonly string[])[] {
	const lists: string[][] = [];
	let items: string[] | null = null;
	blocks.forEach((block, index) => {
		if (block.bullet === null) {
			items = null;
			const opens = block.lines.at(-1)?.text.endsWith(':') && blocks[index + 1]?.bullet;
			if (!opens || !topic.test(joiner.join(block.lines))) return;
			items = [];
			lists.push(items);
		} else items?.push(withoutEndPoint(joiner.join(block.lines)));
	});
	return lists;
}
