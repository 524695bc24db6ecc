import { stemmer as snowballDutch } from '@orama/stemmers/dutch';
import { stemmer as snowballEnglish } from '@orama/stemmers/english';

/** What the forms of a word have in common, by the language of the plan. */
export const STEMMERS = { nl: dutchStem, en: snowballEnglish } as const;
export type Language = keyof typeof STEMMERS;

/** Dutch spelling changes with the ending; Snowball sees only some of it: klas and klassen, brief and brieven, huis and huizen. */
function dutchStem(word: string): string {
	return snowballDutch(word)
		.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
		.replace(/v$/, 'f')
		.replace(/(?<=[aeiou]{2}|ij)z$/, 's');
}
