import type { Line } from './lines';

/** A strip of theme labels, as it stands under an activity. In print the ones that apply are coloured; text lost that. */
export interface Strip {
	/** Indexes into the lines. */
	readonly start: number;
	readonly end: number;
	/** Indexes into the names of the themes. */
	readonly themes: readonly number[];
}

/** How many empty lines may stand inside a strip. */
const GAP = 3;

/**
 * The strip that starts at a line, or null. It holds names of themes in their order and nothing else; the last name may
 * be cut off by the end of a page.
 */
export function stripAt(lines: readonly Line[], start: number, names: readonly string[]): Strip | null {
	const themes: number[] = [];
	let rest: readonly string[] = [];
	let end = start;
	for (let index = start; index - end <= GAP; index += 1) {
		const line = lines[index];
		if (!line || (line.text === '' && index === start)) break;
		if (line.text === '') continue;
		const read = readNames(line.text.replaceAll(' · ', ' ').split(' '), names, rest, themes.at(-1) ?? -1);
		if (!read) break;
		themes.push(...read.themes);
		rest = read.rest;
		end = index + 1;
	}
	const alone = themes.length === 1 && isLoose(lines, start, end);
	return themes.length > 1 || alone ? { start, end, themes } : null;
}

/** Null if the words are anything but the rest of a name and the names after it. */
function readNames(
	words: readonly string[],
	names: readonly string[],
	restOfLast: readonly string[],
	last: number
): { readonly themes: readonly number[]; readonly rest: readonly string[] } | null {
	const themes: number[] = [];
	let rest: readonly string[] = [];
	let at = same(words, 0, restOfLast);
	if (at > 0 && at < restOfLast.length && at < words.length) return null;
	if (at > 0) rest = restOfLast.slice(at);
	while (at < words.length) {
		const from = themes.at(-1) ?? last;
		const fits = names
			.map((name, index) => ({ index, name: name.split(' ') }))
			.filter(({ index }) => index > from)
			.map(({ index, name }) => ({ index, length: same(words, at, name), rest: name.slice(same(words, at, name)) }))
			.filter(({ length, rest: left }) => length > 0 && (left.length === 0 || at + length === words.length));
		const best = fits.reduce((a, b) => (b.length > a.length ? b : a), { index: -1, length: 0, rest: rest });
		if (best.index < 0) return null;
		themes.push(best.index);
		rest = best.rest;
		at += best.length;
	}
	return { themes, rest };
}

/** How many words of a name stand in the line from a place on. */
function same(words: readonly string[], at: number, name: readonly string[]): number {
	let length = 0;
	while (length < name.length && words[at + length] === name[length]) length += 1;
	return length;
}

const isLoose = (lines: readonly Line[], start: number, end: number): boolean =>
	lines[start]?.mark?.type === 'paragraph' ||
	((lines[start - 1]?.text ?? '') === '' && (lines[end]?.text ?? '') === '');
