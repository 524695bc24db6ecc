/**
 * The likely plural of a Dutch word, for the name of a level and for heads that use it. A guess: the person can write
 * another one.
 */
export function pluralOf(word: string): string {
	const lower = word.toLowerCase();
	if (/(?:[^aeiou]|^)[aiouy]$/u.test(lower)) return `${word}’s`;
	if (/e$/u.test(lower) || /[^aeiou]e[lmnr]$/u.test(lower) || /ën$/u.test(lower)) return `${word}s`;
	if (/heid$/u.test(lower)) return `${word.slice(0, -2)}den`;
	// "taak" loses a vowel, "plan" doubles its consonant, "initiatief" and "prijs" soften theirs.
	if (/([aeou])\1[^aeiou]$/u.test(lower)) return `${word.slice(0, -2)}${softened(word.slice(-1))}en`;
	if (/^(?:[^aeiou]*|.*[^aeiou])[aeiou][bdfgklmnprst]$/u.test(lower) && isStressed(lower))
		return `${word}${word.slice(-1).toLowerCase()}en`;
	return `${word.slice(0, -1)}${/[aeiouy]{2}[fs]$|ij[fs]$/u.test(lower) ? softened(word.slice(-1)) : word.slice(-1)}en`;
}

const softened = (letter: string): string => ({ f: 'v', s: 'z' })[letter] ?? letter;
/** Only a word of one syllable, or one that ends like it, is known to end in a short vowel with stress. */
const isStressed = (word: string): boolean => /^[^aeiou]*[aeiou][^aeiou]$|plan$|stap$/u.test(word);
