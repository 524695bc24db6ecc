import type { TextLine } from './pdf-lines';

/** Of lines from the top, and from the bottom, this many can be those of the page. */
const MOST_LINES = 3;
const FEWEST_PAGES = 3;

/**
 * Pages without what stands at the top or bottom of most of them, apart from its digits, so that a text or a table goes
 * on from one page to the next. A file with tags says itself what belongs to the page.
 */
export function withoutRunningHeads(pages: readonly (readonly TextLine[])[]): readonly (readonly TextLine[])[] {
	const counts = new Map<string, number>();
	const atEdges = pages.map((lines) => new Set(edgesOf(lines)));
	for (const lines of atEdges)
		for (const key of new Set([...lines].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
	const isOfPages = (line: TextLine): boolean => {
		const times = counts.get(keyOf(line)) ?? 0;
		return times >= FEWEST_PAGES && times * 2 > pages.length;
	};
	return pages.map((lines, page) => lines.filter((line) => !(atEdges[page]?.has(line) && isOfPages(line))));
}

/** The highest lines and the lowest: a program may write them in any order. */
function edgesOf(lines: readonly TextLine[]): readonly TextLine[] {
	const byHeight = [...lines].sort((a, b) => b.y - a.y);
	return [...byHeight.slice(0, MOST_LINES), ...byHeight.slice(-MOST_LINES)];
}

/** The height in whole points, as it stands in the same place on each page. */
const keyOf = ({ text, y }: TextLine): string => `${Math.round(y)} ${text.replace(/\d+/gu, '#')}`;
