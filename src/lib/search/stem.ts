import { stemmer as snowballDutch } from '@orama/stemmers/dutch';
import { stemmer as snowballEnglish } from '@orama/stemmers/english';

/** What the forms of a word have in common, by the language of the plan. */
export const STEMMERS = { nl: dutchStem, en: snowballEnglish } as const;
export type Language = keyof typeof STEMMERS;

/** The stems of the verbs that a word may be a form of, by the language of the plan; English stems have them already. */
export const VERBS = { nl: dutchVerbs, en: (): readonly string[] => [] } as const;

/** Dutch spelling changes with the ending; Snowball sees only some of it: klas and klassen, brief and brieven, huis and huizen. */
function dutchStem(word: string): string {
	return snowballDutch(word)
		.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
		.replace(/v$/, 'f')
		.replace(/(?<=[aeiou]{2}|ij)z$/, 's');
}

/** "maakt" and "gemaakt" are of "maken", "gebruikt" of "gebruiken". */
function dutchVerbs(word: string): readonly string[] {
	const base = /^.{3,}(?=[td]$)/.exec(word)?.[0];
	if (base === undefined) return [];
	const bare = /^ge(.{3,})$/.exec(base)?.[1];
	return [base, ...(bare === undefined ? [] : [bare])].map(dutchStem);
}
