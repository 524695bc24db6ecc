/** The words by which the documents of an organisation say what is what; each kind may have several. */
export interface LabelWords {
	readonly ambition: readonly string[];
	readonly goals: readonly string[];
	readonly activity: readonly string[];
	readonly purposeAndImpact: readonly string[];
	readonly result: readonly string[];
	readonly programme: readonly string[];
}
export type LabelKind = keyof LabelWords;

export const WORDS_NL: LabelWords = {
	ambition: ['Ambitie'],
	goals: ['Doelen'],
	activity: ['Activiteit'],
	purposeAndImpact: ['Doel en impact'],
	result: ['Resultaat'],
	programme: ['Programma']
};
export const LABEL_KINDS = Object.keys(WORDS_NL) as readonly LabelKind[];

/** Characters; what is longer is a sentence and no label. */
const LONGEST_WORD = 60;
const MOST_WORDS = 8;

/** The words without spaces too many, empty ones and doubles; a kind without words keeps the usual ones. */
export function cleanWords(words: Partial<LabelWords>): LabelWords {
	const cleaned = (kind: LabelKind): readonly string[] => {
		const own = (words[kind] ?? [])
			.map((word) => word.replace(/[\s:]+/gu, ' ').trim())
			.filter((word) => word.length <= LONGEST_WORD && /\p{L}/u.test(word));
		const unique = [...new Map(own.map((word) => [word.toLowerCase(), word])).values()];
		return unique.length > 0 ? unique.slice(0, MOST_WORDS) : WORDS_NL[kind];
	};
	return {
		ambition: cleaned('ambition'),
		goals: cleaned('goals'),
		activity: cleaned('activity'),
		purposeAndImpact: cleaned('purposeAndImpact'),
		result: cleaned('result'),
		programme: cleaned('programme')
	};
}
