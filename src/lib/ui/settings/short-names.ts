/** The letter that a new theme starts with: its first, or the whole name when that is as short. */
export function letterOf(name: string): string {
	const characters = [...name.trim()];
	return (characters.length <= MOST_LETTERS ? characters.join('') : (characters[0] ?? '')).toUpperCase();
}

/** What fits in a place of the theme strip. */
export function cutLetter(letter: string): string {
	return [...letter.trim()].slice(0, MOST_LETTERS).join('');
}

const MOST_LETTERS = 2;
