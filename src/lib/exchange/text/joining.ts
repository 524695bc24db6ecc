/**
 * Undoes line breaks. Text that was copied from a page has lost the difference between a hyphen that belongs to a word
 * and one that only broke it, and sometimes the hyphen itself. The words that stand unbroken elsewhere in the document
 * tell which it was; where they do not, the choice is kept as a joint, to be asked.
 */
import { AFTER_OPEN_HYPHEN, SMALL_WORDS } from './labels';
import { endsInSoftHyphen, type Line } from './lines';

export interface Joint {
	readonly line: number;
	/** The two halves of the word, without hyphen. */
	readonly left: string;
	readonly right: string;
	readonly hyphen: boolean;
	/** Joined into one word, or left apart: with its hyphen, or with a space. */
	readonly joined: boolean;
}

export interface Joiner {
	/** The text of lines that belong together. */
	readonly join: (lines: readonly Line[]) => string;
	/** What could not be known, so far, in the order of the source. */
	readonly joints: () => readonly Joint[];
}

/** For the text of a file, in which lines do not break: nothing is mended and nothing is asked. */
export const wholeLines: Joiner = {
	join: (lines) => lines.map(({ text }) => text.replace(/\u00AD/gu, '')).join(' '),
	joints: () => []
};

/** Whether words are broken at the ends of lines, as in a file that only knows how it is printed. */
export const breaksWords = (lines: readonly Line[]): boolean =>
	lines.some(({ mark }, index) => mark?.type === 'rest' && /\p{L}[-\u00AD]$/u.test(lines[index - 1]?.text ?? ''));

type Boundary = 'space' | 'cut' | 'unknown';
type Glue = { readonly text: string; readonly asks: boolean; readonly joined: boolean };

const RUN_AT_END = /[\p{L}\p{N}\p{M}’'-]+$/u;
const RUN_AT_START = /^[\p{L}\p{N}\p{M}’'-]+/u;
/** Of a chain of broken words only the end is looked at. */
const LONGEST_WORD = 200;
const SPACE: Glue = { text: ' ', asks: false, joined: false };

export function makeJoiner(lines: readonly Line[]): Joiner {
	const keepsSpaces = keepsSpacesAtLineEnds(lines);
	const known = vocabularyOf(lines, keepsSpaces);
	const asked = new Map<string, Joint>();

	const glue = (left: string, right: string, boundary: Boundary): Glue => {
		const l = runOf(RUN_AT_END, left);
		const r = runOf(RUN_AT_START, right);
		const start = r.charAt(0);
		if (endsInSoftHyphen(left)) return { text: '', asks: false, joined: true };
		if (l === '' || r === '' || start === '-')
			return joinsAddress(left, right, boundary) ? { ...SPACE, text: '' } : SPACE;
		return l.endsWith('-') ? hyphened(known, l.slice(0, -1), r) : apart(known, l, r, boundary);
	};

	const join = (text: readonly Line[]): string => {
		const pieces: string[] = [];
		let last = '';
		let boundary: Boundary = 'space';
		let lineOfLast = 0;
		for (const line of text) {
			// Over an empty line only a hyphen, or a word that is known, still joins.
			if (boundary === 'cut' && line.number > lineOfLast + 1) boundary = 'unknown';
			for (const word of line.text.split(' ')) {
				if (word === '') continue;
				const between = last === '' ? { ...SPACE, text: '' } : glue(last, word, boundary);
				if (between.asks) ask(asked, lineOfLast, last, word, between.joined);
				const half = between.joined ? last.replace(/[-\u00AD]$/u, '') : last;
				if (half !== last) pieces.push((pieces.pop() ?? '').slice(0, -1));
				pieces.push(between.text, word);
				last = between.text === '' ? (half + word).slice(-LONGEST_WORD) : word;
				boundary = keepsSpaces ? 'space' : 'unknown';
				lineOfLast = line.number;
			}
			boundary = keepsSpaces ? (line.spaced ? 'space' : 'cut') : 'unknown';
		}
		return pieces.join('').replace(/\u00AD/gu, '');
	};
	return { join, joints: () => [...asked.values()].sort((a, b) => a.line - b.line) };
}

/** A hyphen at the end of a line, or with a space after it. */
function hyphened(known: Vocabulary, left: string, right: string): Glue {
	if (left === '' || AFTER_OPEN_HYPHEN.has(right.toLowerCase())) return SPACE;
	const kept: Glue = { text: '', asks: false, joined: false };
	const joined: Glue = { text: '', asks: false, joined: true };
	const segment = left.split('-').at(-1) ?? left;
	const timesJoined = Math.max(known.times(left + right), known.times(segment + right));
	const timesKept = known.times(`${left}-${right}`);
	if (timesJoined > 0 || timesKept > 0) return timesJoined >= timesKept ? joined : kept;
	if (isCapital(right) || isShortForm(segment)) return kept;
	return { ...(isCapital(segment) && known.isPrefix(segment) ? kept : joined), asks: true };
}

/** No hyphen: the break may have swallowed one. */
function apart(known: Vocabulary, left: string, right: string, boundary: Boundary): Glue {
	if (boundary === 'space' || isCapital(right) || !/\p{L}$/u.test(left) || isShortForm(left)) return SPACE;
	const segment = left.split('-').at(-1) ?? left;
	const times = Math.max(known.times(left + right), known.times(segment + right));
	const small = SMALL_WORDS.has(left.toLowerCase()) || SMALL_WORDS.has(right.toLowerCase());
	const pairs = known.timesPair(left, right);
	const joined: Glue = { text: '', asks: false, joined: true };
	if (boundary === 'cut') {
		if (times > 0) return small && pairs > 0 ? SPACE : joined;
		return small || pairs > 0 ? SPACE : { ...joined, asks: true };
	}
	if (times === 0 || small || left.length < 3 || right.length < 3) return SPACE;
	if (known.times(left) <= 1 || known.times(right) <= 1) return joined;
	return times > 1 && pairs <= 1 && left.length > 3 && right.length > 4 ? { ...joined, asks: true } : SPACE;
}

/** An address broken after a point: "normenkader." and "voorbeeld.nl" on the next line. */
function joinsAddress(left: string, right: string, boundary: Boundary): boolean {
	return boundary === 'cut' && /[\p{Ll}\d]\.$/u.test(left) && /^[\p{Ll}\d-]+\.(nl|org|com|eu|net)\b/u.test(right);
}

function ask(asked: Map<string, Joint>, line: number, last: string, word: string, joined: boolean): void {
	const left = runOf(RUN_AT_END, last);
	const hyphen = left.endsWith('-');
	const joint = { line, left: hyphen ? left.slice(0, -1) : left, right: runOf(RUN_AT_START, word), hyphen, joined };
	asked.set(`${line} ${joint.left} ${joint.right}`, joint);
}

interface Vocabulary {
	/** How often a word stands in the document without a break in it, or comes out of more than one break. */
	readonly times: (word: string) => number;
	readonly timesPair: (left: string, right: string) => number;
	/** Whether the word is the first half of a word with a hyphen. */
	readonly isPrefix: (word: string) => boolean;
}

function vocabularyOf(lines: readonly Line[], keepsSpaces: boolean): Vocabulary {
	const words = new Map<string, number>();
	const pairs = new Map<string, number>();
	const prefixes = new Set<string>();
	const broken = new Map<string, number>();
	const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
	let before = '';
	for (const line of lines) {
		if (line.text === '') continue;
		const text = line.text.toLowerCase();
		const runs = [...text.matchAll(/[\p{L}\p{N}\p{M}’'-]+/gu)];
		const breaks = text.endsWith('-') || (keepsSpaces && !line.spaced && /\p{L}$/u.test(text));
		let last = '';
		let end = -1;
		runs.forEach(({ 0: run, index: at }, index) => {
			const isSecondHalf = index === 0 && before !== '';
			if (isSecondHalf) count(broken, before.replace(/-$/u, '') + run);
			const isHalf = isSecondHalf || (index === runs.length - 1 && breaks);
			if (!isHalf) count(words, run);
			if (!isHalf && last !== '' && at === end + 1 && text[end] === ' ') count(pairs, `${last} ${run}`);
			const hyphen = run.indexOf('-');
			if (!isHalf && hyphen > 0 && hyphen < run.length - 1) prefixes.add(run.slice(0, hyphen));
			last = isHalf ? '' : run;
			end = at + run.length;
		});
		before = breaks ? (runs.at(-1)?.[0] ?? '') : '';
	}
	const times = (word: string): number => {
		const key = word.toLowerCase();
		const again = broken.get(key) ?? 0;
		return (words.get(key) ?? 0) + (again > 1 ? again : 0);
	};
	return {
		times,
		timesPair: (left, right) => pairs.get(`${left.toLowerCase()} ${right.toLowerCase()}`) ?? 0,
		isPrefix: (word) => prefixes.has(word.toLowerCase())
	};
}

/** Whether lines that go on with a small letter mostly end in a space, so that one without a space ends inside a word. */
function keepsSpacesAtLineEnds(lines: readonly Line[]): boolean {
	let spaced = 0;
	let all = 0;
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (!next || !/\p{L}$/u.test(line.text) || !/^\p{Ll}/u.test(next.text)) return;
		all += 1;
		if (line.spaced) spaced += 1;
	});
	return spaced * 2 > all;
}

const runOf = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** AI, ICT, po: short forms keep their hyphen and join nothing. */
const isShortForm = (word: string): boolean => /^[\p{Lu}\p{N}]{2,}$/u.test(word) || /^(po|vo|so|mbo)$/u.test(word);
