import { LABEL_KINDS, WORDS_NL, type LabelKind, type LabelWords } from '$lib/exchange/text/label-words';
import type { WordSuggestion, WordSuggestions } from '$lib/exchange/text/suggest-words';
import { nameKey } from '$lib/exchange/text/words';

/** What stands in the fields, words with commas between them. */
export type WordDrafts = Readonly<Record<LabelKind, string>>;

export function draftsOf(words: LabelWords): WordDrafts {
	const draft = (kind: LabelKind) => words[kind].join(', ');
	return {
		ambition: draft('ambition'),
		goals: draft('goals'),
		activity: draft('activity'),
		purposeAndImpact: draft('purposeAndImpact'),
		result: draft('result'),
		programme: draft('programme')
	};
}

const listOf = (draft: string): readonly string[] =>
	draft
		.split(/[,;\n]/u)
		.map((word) => word.trim())
		.filter((word) => word !== '');

export const wordsFrom = (drafts: WordDrafts): Partial<LabelWords> =>
	Object.fromEntries(LABEL_KINDS.map((kind) => [kind, listOf(drafts[kind])]));

/** The words of the document for a field that stand in no field yet; none where a known word marks something already. */
export function suggestionsFor(
	kind: LabelKind,
	drafts: WordDrafts,
	{ numbered, lone, used: marking }: WordSuggestions
): readonly WordSuggestion[] {
	if (marking.includes(kind)) return [];
	const used = new Set(LABEL_KINDS.flatMap((one) => listOf(drafts[one]).map(nameKey)));
	const list = NUMBERED.has(kind) ? numbered : lone;
	return list.filter(({ word }) => !used.has(nameKey(word))).slice(0, MOST);
}

const MOST = 3;
const NUMBERED: ReadonlySet<LabelKind> = new Set<LabelKind>(['ambition', 'activity', 'programme']);
export const isNumbered = (kind: LabelKind): boolean => NUMBERED.has(kind);

/** A chosen word takes the place of the usual one, and comes beside others. */
export function withSuggestion(kind: LabelKind, draft: string, word: string): string {
	const usual = WORDS_NL[kind].map(nameKey);
	return [...listOf(draft).filter((one) => !usual.includes(nameKey(one))), word].join(', ');
}
