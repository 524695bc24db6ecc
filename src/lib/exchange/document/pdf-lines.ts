/** Pages without tags as plain text: lines by where their words stand, an empty line where a paragraph ends. */
import { BULLET, BULLET_ALONE, runsOn, type Run } from './pdf-text';

/** Words on one line, in points from the lower left. */
export interface TextLine {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	/** How wide its first word is, in points. */
	readonly firstWord: number;
	/** The same, cut where a wide gap stands between words. */
	readonly parts: readonly LinePart[];
}
export interface LinePart {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** Where the pieces of it start that the page writes one by one, with how many signs stand before each. */
	readonly starts: readonly { readonly left: number; readonly at: number }[];
}

/** A page starts with a form feed, a line that runs on ends in a space. */
export function textOfPages(pages: readonly (readonly Run[])[]): string {
	const read = pages.map(linesOf);
	const edges = rightEdges(read.flat());
	return read
		.map((lines) =>
			paragraphsOf(lines, edges)
				.map((paragraph) => paragraph.map(({ text }) => `${text}${/[-\u00AD]$/u.test(text) ? '' : ' '}`).join('\n'))
				.join('\n\n')
		)
		.join('\n\f');
}

/** Lines that belong together. */
export function paragraphsOf(lines: readonly TextLine[], edges: RightEdges): readonly (readonly TextLine[])[] {
	const paragraphs: TextLine[][] = [];
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		if (before && !endsParagraph(before, line, edges)) paragraphs.at(-1)?.push(line);
		else paragraphs.push([line]);
	});
	return paragraphs;
}

/** Lines in the order in which the page writes them: a program writes a column or a cell before the next. */
export function linesOf(runs: readonly Run[]): readonly TextLine[] {
	const lines: Run[][] = [];
	for (const run of runs) {
		if (run.text.trim() === '') continue;
		const line = lines.at(-1);
		const last = line?.at(-1);
		if (line && last && isBehind(last, run)) line.push(run);
		else lines.push([run]);
	}
	return lines.map(lineOf);
}

/** On one line, and not so far back that it belongs to another. */
const isBehind = (last: Run, run: Run): boolean =>
	Math.abs(run.y - last.y) < Math.max(last.size, run.size) * 0.45 && run.x > last.x + last.width - last.size;

/** What a list or a heading starts with; the words stand at a tab behind it. */
const isSign = (text: string): boolean =>
	/^(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|[–-])$/u.test(text.trim()) || BULLET_ALONE.test(text.trim());

function lineOf(runs: readonly Run[]): TextLine {
	const parts: { text: string; left: number; right: number; starts: { left: number; at: number }[] }[] = [];
	for (const run of runs) {
		const last = parts.at(-1);
		const gap = run.x - (last?.right ?? run.x);
		const right = run.x + run.width;
		if (!last || (gap > run.size * 1.5 && !(parts.length === 1 && isSign(last.text))))
			parts.push({ text: run.text.trimStart(), left: run.x, right, starts: [{ left: run.x, at: 0 }] });
		else {
			const isApart = gap >= run.size * 0.12 && !/\s$/u.test(last.text) && !/^\s/u.test(run.text);
			if (isApart) last.text += ' ';
			last.starts.push({ left: run.x, at: last.text.length });
			last.text += run.text;
			last.right = right;
		}
	}
	const words = parts.map((part) => ({ ...part, text: part.text.trim() }));
	const [first, last] = [words[0], words.at(-1)];
	const left = first?.left ?? 0;
	const share = (/^\S+/u.exec(first?.text ?? '')?.[0].length ?? 0) / Math.max(1, first?.text.length ?? 0);
	return {
		text: words.map(({ text }) => text).join('\t'),
		left,
		right: last?.right ?? 0,
		y: runs[0]?.y ?? 0,
		size: Math.max(...runs.map(({ size }) => size)),
		firstWord: ((first?.right ?? 0) - left) * share,
		parts: words
	};
}

/** How far lines reach, by where they start; in points. */
export type RightEdges = ReadonlyMap<number, number>;

export function rightEdges(lines: readonly TextLine[]): RightEdges {
	const edges = new Map<number, number>();
	for (const { text, left, right } of lines)
		// A row of a table says nothing of how far a text reaches.
		if (!text.includes('\t')) edges.set(columnOf(left), Math.max(edges.get(columnOf(left)) ?? 0, right));
	return edges;
}

const columnOf = (left: number): number => Math.round(left / 4) * 4;

/** Lines that start a little further in, as those of a list, reach as far as the text round them. */
const isSameText = (column: number, left: number): boolean =>
	column === columnOf(left) || (column <= left - 8 && column >= left - 60);

function endsParagraph(line: TextLine, next: TextLine, edges: RightEdges): boolean {
	const step = line.y - next.y;
	const size = Math.max(line.size, next.size);
	if (BULLET.test(next.text)) return true;
	if (step <= 0 || step > size * 1.75 || Math.abs(line.size - next.size) > size * 0.12) return true;
	if (Math.abs(line.left - next.left) > size * 0.8) return true;
	const edge = Math.max(
		line.right,
		...[...edges].filter(([left]) => isSameText(left, line.left)).map(([, right]) => right)
	);
	return edge - line.right > next.firstWord * 1.15 + size * 0.8 && !runsOn(line.text, next.text);
}
