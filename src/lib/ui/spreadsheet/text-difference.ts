/** Two texts with what they share at the start and the end set apart, by whole words. */
export interface TextDifference {
	readonly start: string;
	readonly from: string;
	readonly to: string;
	readonly end: string;
}

export function textDifference(from: string, to: string): TextDifference {
	const [before, after] = [from, to].map((text) => text.split(/(?<=\s)/));
	if (!before || !after) return { start: '', from, to, end: '' };
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	const middle = (words: readonly string[]) => words.slice(start, words.length - end).join('');
	return {
		start: before.slice(0, start).join(''),
		from: middle(before),
		to: middle(after),
		end: before.slice(before.length - end).join('')
	};
}
