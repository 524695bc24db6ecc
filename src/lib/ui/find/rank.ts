import { fold } from '$lib/plan/fold';

export interface Rankable {
	readonly id: string;
	readonly label: string;
	/** More words under which it is found. */
	readonly also?: string;
}

/** Shorter than this, letters inside a word are chance. */
const INSIDE_LENGTH = 3;

/**
 * The items that have every typed word, the best first: the label itself, then words that begin so, then words that
 * contain it; what was used recently goes before its equals.
 */
export function rankItems<T extends Rankable>(
	items: readonly T[],
	typed: string,
	recent: readonly string[]
): readonly T[] {
	const words = wordsOf(fold(typed));
	if (words.length === 0) return [];
	const phrase = words.join(' ');
	const place = new Map(recent.map((id, at) => [id, at]));
	return items
		.map((item, at) => ({ item, at, score: scoreOf(item, words, phrase), used: place.get(item.id) ?? Infinity }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || compare(a.used, b.used) || a.at - b.at)
		.map(({ item }) => item);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function scoreOf({ label, also = '' }: Rankable, words: readonly string[], phrase: string): number {
	const name = fold(label);
	if (name === phrase) return 5;
	const names = [...wordsOf(name), ...wordsOf(fold(also))];
	const each = words.map((word) => {
		if (names.some((other) => other === word)) return 3;
		if (names.some((other) => other.startsWith(word))) return 2;
		return word.length >= INSIDE_LENGTH && names.some((other) => other.includes(word)) ? 1 : 0;
	});
	const least = Math.min(...each);
	return least > 0 && name.startsWith(phrase) ? 4 : least;
}

const wordsOf = (folded: string): readonly string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
