import { cleanWords, LABEL_KINDS, WORDS_NL, type LabelWords } from '$lib/exchange/text/label-words';
import { nameKey } from '$lib/exchange/text/words';

const PREFIX = 'planregie:words:';
/** Characters; what was kept is never longer. */
const LONGEST = 20_000;

export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What this device keeps. Asking for it may be refused as well, so it is asked each time. */
export const thisDevice: Kept = {
	getItem: (key) => localStorage.getItem(key),
	setItem: (key, value) => localStorage.setItem(key, value),
	removeItem: (key) => localStorage.removeItem(key)
};

/** The words that were chosen for an organisation on this device; null if none were, or what is kept makes no sense. */
export function keptWords(organisation: string, storage: Kept): LabelWords | null {
	const key = keyOf(organisation);
	const text = key === null ? null : read(storage, key);
	if (text === null || text.length > LONGEST) return null;
	const words = parsed(text);
	return words && !areUsual(words) ? words : null;
}

/** Keeps the words for the next document of the organisation. The usual words need no keeping. */
export function keepWords(organisation: string, words: LabelWords, storage: Kept): void {
	const key = keyOf(organisation);
	if (key === null) return;
	try {
		if (areUsual(words)) storage.removeItem(key);
		else storage.setItem(key, JSON.stringify(words));
	} catch {
		// A device that keeps nothing asks again next time.
	}
}

export const areUsual = (words: LabelWords): boolean => sameWords(words, WORDS_NL);

export const sameWords = (a: LabelWords, b: LabelWords): boolean =>
	LABEL_KINDS.every((kind) => a[kind].join('\n') === b[kind].join('\n'));

function keyOf(organisation: string): string | null {
	const folded = nameKey(organisation).slice(0, 200);
	return folded === '' ? null : `${PREFIX}${folded}`;
}

function read(storage: Kept, key: string): string | null {
	try {
		return storage.getItem(key);
	} catch {
		return null;
	}
}

function parsed(text: string): LabelWords | null {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value !== 'object' || value === null) return null;
		const lists = new Map(Object.entries(value));
		const listOf = (kind: keyof LabelWords): readonly string[] => {
			const list: unknown = lists.get(kind);
			return Array.isArray(list) ? list.filter((word): word is string => typeof word === 'string') : [];
		};
		return cleanWords(Object.fromEntries(LABEL_KINDS.map((kind) => [kind, listOf(kind)])));
	} catch {
		return null;
	}
}
