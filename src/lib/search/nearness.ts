/**
 * How near a word of the plan is to one that is searched for: 1 is the word itself, 0 another word.
 * @param unfinished whether somebody is still typing it
 */
export function nearness(word: Stemmed, searched: Stemmed, unfinished: boolean): number {
	if (word.text === searched.text) return 1;
	if (/^\d/.test(searched.text)) return 0;
	if (word.stem === searched.stem) return 0.9;
	if (isForm(word, searched) || isForm(searched, word)) return 0.8;
	if (unfinished && searched.text.length >= START_LENGTH && word.text.startsWith(searched.text)) return 0.6;
	const isPart = ({ length }: string) => length >= PART_LENGTH;
	if (isPart(searched.text) && word.text.includes(searched.text)) return 0.4;
	return isPart(searched.stem) && word.text.includes(searched.stem) ? 0.4 : 0;
}

export interface Stemmed {
	/** Folded. */
	readonly text: string;
	readonly stem: string;
	/** Of the verbs that it may be a form of. */
	readonly verbs: readonly string[];
}

/** A verb, or another form of the same one; in a short stem a last t or d is as likely a letter of the word itself. */
const isForm = ({ verbs }: Stemmed, other: Stemmed): boolean =>
	verbs.some(
		(verb) => (other.text.endsWith('en') && other.stem === verb) || (verb.length >= 4 && other.verbs.includes(verb))
	);

/** Letters. Long enough to be a part of a compound and not just some letters of it. */
const PART_LENGTH = 4;
const START_LENGTH = 2;

/** Whether a word looks like another one, as with a typing error: one letter more, less or other, two in a long word. */
export function looksLike(word: string, searched: string): boolean {
	const most = searched.length < 5 || /\d/.test(searched) ? 0 : searched.length < 8 ? 1 : 2;
	return most > 0 && Math.abs(word.length - searched.length) <= most && distance(word, searched) <= most;
}

/** The number of letters to add, take away or change to make one of the other. */
function distance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row += 1) {
		const now = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			now.push(Math.min(changed, (above[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
		}
		above = now;
	}
	return above.at(-1) ?? 0;
}
