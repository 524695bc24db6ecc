import { expect, test } from 'vitest';
import { WORDS_NL, type LabelWords } from '$lib/exchange/text/label-words';
import { keepWords, keptWords } from './kept-words';

const WORDS: LabelWords = { ...WORDS_NL, activity: ['Project'], result: ['Oplevering', 'Product'] };

function storage(entries: Record<string, string> = {}) {
	const kept = new Map(Object.entries(entries));
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};
}

test('words are kept for an organisation, however its name is written', () => {
	const device = storage();
	keepWords('Boekenkadé ', WORDS, device);
	expect(keptWords('boekenkade', device)).toEqual(WORDS);
	expect(keptWords('Leeshuis', device)).toBeNull();
	expect([...device.kept.keys()]).toEqual(['planregie:words:boekenkade']);
});

test('the usual words are forgotten, and no organisation has none', () => {
	const device = storage();
	keepWords('Boekenkade', WORDS, device);
	keepWords('Boekenkade', WORDS_NL, device);
	keepWords(' – ', WORDS, device);
	expect(device.kept.size).toBe(0);
	expect(keptWords('', device)).toBeNull();
});

test.each([
	['no JSON', '{'],
	['null', 'null'],
	['a list', '[1]'],
	['other types', '{"activity":"Project","result":[1,null,{}]}'],
	['words that are no words', '{"activity":["","***"]}'],
	['endless', `{"activity":["${'a'.repeat(30_000)}"]}`]
])('what makes no sense is not used: %s', (_, text) => {
	expect(keptWords('Boekenkade', storage({ 'planregie:words:boekenkade': text }))).toBeNull();
});

test('what is half right is used for that half', () => {
	const device = storage({ 'planregie:words:boekenkade': '{"activity":["Project",7],"extra":["x"]}' });
	expect(keptWords('Boekenkade', device)).toEqual({ ...WORDS_NL, activity: ['Project'] });
});

test('a device that refuses to keep is no error', () => {
	const refuse = () => {
		throw new Error('refused');
	};
	const device = { getItem: refuse, setItem: refuse, removeItem: refuse };
	expect(() => keepWords('Boekenkade', WORDS, device)).not.toThrow();
	expect(keptWords('Boekenkade', device)).toBeNull();
});
