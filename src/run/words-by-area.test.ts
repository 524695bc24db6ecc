import { expect, test } from 'vitest';
import { wordsIn, wordsSaid } from './words-by-area.js';

const AREAS = new Map([
	['budget', new Map()],
	['common', new Map([['close', "'Sluit'"]])],
	[
		'shell',
		new Map([
			['undo', "'Maak ongedaan'"],
			['keys', "'Toetsen'"]
		])
	]
]);

test('a file brings the words that it says', () => {
	expect(wordsSaid('a = t().shell.undo; b = $derived(t().common.close); c = t()\n\t.shell.keys', AREAS)).toEqual([
		'common/close',
		'shell/keys',
		'shell/undo'
	]);
});

test('a file that hands on an area, or takes it apart, brings all of that', () => {
	expect(wordsSaid('const { undo } = t().shell; a = t().shell.keys; b = t().common[name]', AREAS)).toEqual([
		'common',
		'shell'
	]);
});

test('a file that hands on all words brings all areas', () => {
	expect(wordsSaid('sheetWords(t(), language())', AREAS)).toEqual(['budget', 'common', 'shell']);
});

test('a file that says none brings none, whatever its functions are called', () => {
	expect(wordsSaid('const got = get().budget; import { t } from "$lib/i18n/t.svelte"; split().common', AREAS)).toEqual(
		[]
	);
});

test('the words of an area are read one by one, and not where they need more than a plural', () => {
	const words = wordsIn(
		"import { plural } from '../plural';\nexport const a = { one: 'Een', many: (n: number) => plural(n, 'a', 'b') };"
	);
	expect([...words]).toEqual([
		['one', "'Een'"],
		['many', "(n: number) => plural(n, 'a', 'b')"]
	]);
	expect(wordsIn("const b = 1;\nexport const a = { one: 'Een' };").size).toBe(0);
});
