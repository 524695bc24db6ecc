import { gapAt, type Line } from './lines';

const PAGE_NUMBER = /^(?:pagina |p\. ?)?[-–—]? ?\d{1,4}(?: ?(?:\/|van) ?\d{1,4})? ?[-–—]?$/iu;
const ADDRESS = /^https?:\/\/\S+$/u;
/** Dots that lead to the number of a page. */
const LEADERS = /(?:\.{4,}|…{2,}|(?:\. ){4,}) ?\d{1,3}$/u;
const CONTENTS_ENTRY = /^\d{1,2}(?:\.\d{1,2}){0,2}\.? \S.{0,120}?[ .…]\d{1,3}$/u;

/** The lines with a gap where something stood that belongs to the printed page and not to the plan, and what that was. */
export function withoutFurniture(lines: readonly Line[]): {
	readonly lines: readonly Line[];
	readonly furniture: readonly Line[];
} {
	const found = lines.some(({ mark }) => mark) ? new Set(contentsIn(lines)) : furnitureIn(lines);
	return {
		lines: lines.map((line, index) => (found.has(index) ? gapAt(line.number) : line)),
		furniture: lines.filter((_, index) => found.has(index))
	};
}

/** Indexes of page numbers, running heads, loose addresses and the table of contents. */
function furnitureIn(lines: readonly Line[]): ReadonlySet<number> {
	const isNumber = (index: number): boolean => PAGE_NUMBER.test(lines[index]?.text ?? '');
	const found = new Set([...runningHeads(lines, isNumber), ...contentsIn(lines)]);
	const heads = new Set(found);
	lines.forEach((line, index) => {
		if (line.text === '') return;
		const starts = isBreak(lines[index - 1]) || line.page;
		const ends = isBreak(lines[index + 1]) || lines[index + 1]?.page === true;
		const atHead = heads.has(index - 1) || heads.has(index + 1);
		if (isNumber(index) && (starts || ends || atHead)) found.add(index);
		if (ADDRESS.test(line.text) && starts && ends) found.add(index);
	});
	return found;
}

const isBreak = (line: Line | undefined): boolean => line === undefined || line.text === '';

/** Short lines that come back, apart from their digits, and stand next to a page's end or number wherever they do. */
function runningHeads(lines: readonly Line[], isNumber: (index: number) => boolean): readonly number[] {
	const places = new Map<string, number[]>();
	lines.forEach((line, index) => {
		if (line.text === '' || line.text.length > 80 || isNumber(index)) return;
		const key = line.text.replace(/\d+/gu, '#');
		const at = places.get(key);
		if (at) at.push(index);
		else places.set(key, [index]);
	});
	const atPageEnd = (index: number): boolean => {
		const before = neighbour(lines, index, -1);
		const after = neighbour(lines, index, 1);
		return lines[index]?.page === true || lines[after]?.page === true || isNumber(before) || isNumber(after);
	};
	return [...places.values()].filter((at) => at.length > 2 && at.every(atPageEnd)).flat();
}

/** The nearest line with words within three lines. */
function neighbour(lines: readonly Line[], index: number, step: 1 | -1): number {
	for (let away = 1; away <= 3; away += 1) if (lines[index + step * away]?.text) return index + step * away;
	return -1;
}

/** A table of contents: three or more entries on end, numbered or named as a heading, each with its page. */
function contentsIn(lines: readonly Line[]): readonly number[] {
	const found: number[] = [];
	let run: number[] = [];
	const close = () => {
		if (run.length > 2) found.push(...run);
		run = [];
	};
	const headings = new Set(lines.flatMap(({ mark, text }) => (mark?.type === 'heading' ? [text] : [])));
	const isEntry = ({ mark, text }: Line): boolean => {
		if (mark?.type === 'heading') return false;
		const title = /^(.+?)[ .…]+\d{1,3}$/u.exec(text)?.[1];
		return CONTENTS_ENTRY.test(text) || LEADERS.test(text) || (title !== undefined && headings.has(title));
	};
	lines.forEach((line, index) => {
		if (isEntry(line)) run.push(index);
		// A long entry runs on over a line, and has its page at the end of the next.
		else if (run.length > 0 && LEADERS.test(lines[index + 1]?.text ?? '') && line.mark?.type !== 'heading')
			run.push(index);
		else if (line.text !== '') close();
	});
	close();
	return found;
}
