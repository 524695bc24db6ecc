import { fold } from '$lib/plan/fold';

/** A word as it is compared, and where it stands in the text. */
export interface Word {
	readonly folded: string;
	readonly start: number;
	readonly end: number;
}

/**
 * The words of a text, folded. A word with hyphens counts as its parts and as one word, so that "e-mail", "email" and
 * "mail" all find it; a plural or genitive with an apostrophe counts as the word before it.
 */
export function wordsOf(text: string): readonly Word[] {
	const words: Word[] = [];
	let compound: Word[] = [];
	const close = () => {
		if (compound.length > 1) words.push(joined(compound));
		compound = [];
	};
	for (const { 0: written, index: start } of text.matchAll(WORD)) {
		const before = compound.at(-1);
		if (before && !(start === before.end + 1 && HYPHENS.has(text.charAt(before.end)))) close();
		const word = { folded: foldWord(written), start, end: start + written.length };
		words.push(word);
		compound.push(word);
	}
	close();
	return words;
}

/** A soft hyphen stands inside a word without being part of it. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad]+(?:['’]\p{L}{1,2}(?!\p{L}))?/gu;
const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
/** Most words are plain already, and there are very many of them. */
const PLAIN = /^[a-z0-9]+$/;

const foldWord = (written: string): string =>
	PLAIN.test(written) ? written : fold(written.replace(/['’].*$/, '').replaceAll('\u00ad', ''));

function joined(parts: readonly Word[]): Word {
	return {
		folded: parts.map(({ folded }) => folded).join(''),
		start: parts[0]?.start ?? 0,
		end: parts.at(-1)?.end ?? 0
	};
}
