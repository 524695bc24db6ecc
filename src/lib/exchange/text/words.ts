/** The words of a text: what stands between spaces and has a letter or a digit in it. */
export function wordsOf(text: string): readonly string[] {
	return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Two names that differ only in case, accents, punctuation or spaces have the same key. */
export function nameKey(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The share of words that two texts have in common, from 0 to 1. */
export function similarity(a: string, b: string): number {
	const wordsOfA = new Set(nameKey(a).split(' '));
	const wordsOfB = new Set(nameKey(b).split(' '));
	let shared = 0;
	for (const word of wordsOfA) if (wordsOfB.has(word)) shared += 1;
	return shared / (wordsOfA.size + wordsOfB.size - shared);
}

/** "Impuls Open Leermateriaal (IOL)" is a name with a short form of it between brackets. */
export function nameAndShort(text: string): { readonly name: string; readonly short: string } {
	const match = /^(.{1,200}?)\s*\(([^()\s]{1,12})\)$/u.exec(text);
	return match ? { name: match[1] ?? text, short: match[2] ?? '' } : { name: text, short: '' };
}

export function withoutEndPoint(text: string): string {
	return text.replace(/\s*[.;]$/u, '');
}
