/** What a document says about itself in passing: its year, and whose plan it is. */
import type { Source } from '../document/source';
import { LABELS, ORGANISATION_VERBS } from './labels';
import { sourceLines } from './source-lines';
import { wordsOf } from './words';

/** Whose plan a source is; '' if it does not say. */
export function organisationOf(source: Source): string {
	const texts = sourceLines(source).map(({ text }) => text);
	return organisationIn(texts.join(' '));
}

/** The year most often named as the plan's, else the year most often named; 0 if there is none. */
export function yearIn(text: string): number {
	const named = mostFrequent(
		[...text.matchAll(new RegExp(`\\b${LABELS.plan} (20\\d\\d)\\b`, 'giu'))].map(([, year]) => year ?? '')
	);
	const any = named ?? mostFrequent([...text.matchAll(/\b20\d\d\b/gu)].map(([year]) => year));
	return Number(any?.item ?? 0);
}

/** A name that clearly more often than any other stands beside a verb of doing; '' if no name does. */
export function organisationIn(text: string): string {
	const words = wordsOf(text);
	const names: string[] = [];
	words.forEach((word, index) => {
		if (!ORGANISATION_VERBS.has(word)) return;
		for (const [beside, before] of [
			[words[index - 1], words[index - 2]],
			[words[index + 1], word]
		])
			if (beside && /^\p{Lu}[\p{L}\d-]*\p{L}$/u.test(beside) && isName(beside, before)) names.push(beside);
	});
	const first = mostFrequent(names);
	const second = mostFrequent(names.filter((name) => name !== first?.item));
	return first && first.times >= 5 && first.times >= 2 * (second?.times ?? 0) ? first.item : '';
}

/** A capital at the start of a sentence makes no name, unless the word is long enough to be no article or pronoun. */
const isName = (word: string, before: string | undefined): boolean =>
	(before !== undefined && !/[.!?:]$/u.test(before)) || word.length > 5;

function mostFrequent(items: readonly string[]): { readonly item: string; readonly times: number } | null {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	let best: { item: string; times: number } | null = null;
	for (const [item, times] of counts) if (!best || times > best.times) best = { item, times };
	return best;
}
