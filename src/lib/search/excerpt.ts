import { wordsOf } from './words';

/** A run of text, marked when it is what was searched for. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** The whole text, with the words that were found marked. */
export function markWords(text: string, found: ReadonlySet<string>): readonly Piece[] {
	return pieces(text, 0, text.length, rangesOf(text, found));
}

/** Signs. About two lines on a wide screen. */
const LONGEST = 200;
/** What stays before the first mark of a sentence that is cut. */
const BEFORE = 60;

/** The sentence that has the most of the words, with these marked. A long one is cut around them. */
export function excerptOf(text: string, found: ReadonlySet<string>): readonly Piece[] {
	const all = rangesOf(text, found);
	const sentences = sentencesOf(text).map(({ start, end }) => {
		const marks = all.filter((mark) => mark.start >= start && mark.end <= end);
		return { start, end, marks, count: new Set(marks.map(({ folded }) => folded)).size };
	});
	const most = Math.max(...sentences.map(({ count }) => count));
	const best = sentences.find(({ count }) => count === most);
	if (!best) return [];
	return best.end - best.start <= LONGEST ? pieces(text, best.start, best.end, best.marks) : cutAround(text, best);
}

function cutAround(text: string, { start, end, marks }: Sentence): readonly Piece[] {
	const mark = marks[0] ?? { start, end: start };
	const from = mark.start - start <= BEFORE ? start : nextSpace(text, mark.start - BEFORE, mark.start);
	const until = from + LONGEST >= end ? end : Math.max(lastSpace(text, from, from + LONGEST), mark.end);
	return [
		...(from > start ? [ELLIPSIS] : []),
		...pieces(
			text,
			from,
			until,
			marks.filter((other) => other.end <= until)
		),
		...(until < end ? [ELLIPSIS] : [])
	];
}

interface Range {
	readonly start: number;
	readonly end: number;
}
interface Sentence extends Range {
	readonly marks: readonly Range[];
}
const ELLIPSIS: Piece = { text: '…', marked: false };

const rangesOf = (text: string, found: ReadonlySet<string>) => wordsOf(text).filter(({ folded }) => found.has(folded));

/** A sentence ends at a line's end, or at a full stop and the like before a capital or a figure. */
function sentencesOf(text: string): readonly Range[] {
	const ranges: Range[] = [];
	let start = 0;
	for (const gap of text.matchAll(/\n\s*|(?<=[.!?…]['"”’)]?)\s+(?=['"“‘(]?[\p{Lu}\p{N}])/gu)) {
		ranges.push({ start, end: gap.index });
		start = gap.index + gap[0].length;
	}
	return [...ranges, { start, end: text.length }].filter((range) => range.end > range.start);
}

function pieces(text: string, start: number, end: number, marks: readonly Range[]): readonly Piece[] {
	const found: Piece[] = [];
	let at = start;
	for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (mark.start < at) continue;
		if (mark.start > at) found.push({ text: text.slice(at, mark.start), marked: false });
		found.push({ text: text.slice(mark.start, mark.end), marked: true });
		at = mark.end;
	}
	return at < end ? [...found, { text: text.slice(at, end), marked: false }] : found;
}

function nextSpace(text: string, from: number, before: number): number {
	const space = text.slice(from, before).search(/\s/);
	return space < 0 ? before : from + space + 1;
}

function lastSpace(text: string, after: number, until: number): number {
	const space = text.slice(after, until).search(/\s\S*$/);
	return space < 0 ? until : after + space;
}
