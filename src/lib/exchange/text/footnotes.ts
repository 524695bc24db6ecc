import type { Line } from './lines';

/** How far under its mark a footnote can stand. */
const REACH = 150;

/**
 * Where footnotes stand: the index of the first line, to the index after the last. A footnote is a numbered line for
 * which a mark ("vastgelegd.1") stands before it; that tells it from the heading of a chapter.
 */
export function footnotesIn(lines: readonly Line[]): ReadonlyMap<number, number> {
	const marks = new Map<number, number>();
	const found = new Map<number, number>();
	for (let index = 0; index < lines.length; index += 1) {
		const text = lines[index]?.text ?? '';
		const mark = lines[index]?.mark ?? null;
		const isText = mark === null || mark.type === 'paragraph';
		const number = isText ? Number(/^(\d{1,2}) \p{Lu}/u.exec(text)?.[1] ?? NaN) : NaN;
		const marked = marks.get(number);
		if (marked !== undefined && index - marked <= REACH) {
			marks.delete(number);
			let end = index + 1;
			while (end < index + 6 && goesOn(lines[end - 1], lines[end])) end += 1;
			found.set(index, end);
			index = end - 1;
		} else
			for (const [, digits] of text.matchAll(/\p{Ll}[.,;:’”)]?(\d{1,2})(?=$|\s)/gu)) marks.set(Number(digits), index);
	}
	return found;
}

function goesOn(before: Line | undefined, line: Line | undefined): boolean {
	if (!before || !line || line.text === '' || line.page) return false;
	if (line.mark) return line.mark.type === 'rest';
	return before.text.length >= 50 || /^\p{Ll}/u.test(line.text);
}
