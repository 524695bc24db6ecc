import { expect, test } from 'vitest';
import { areasIn } from './words-by-area';

const AREAS = ['budget', 'common', 'shell'];

test('a file brings the areas of which it says words', () => {
	expect(areasIn('a = t().shell.undo; b = $derived(t().common); c = t()\n\t.common.close', AREAS)).toEqual([
		'common',
		'shell'
	]);
});

test('a file that hands on all words brings all areas', () => {
	expect(areasIn('sheetWords(t(), language())', AREAS)).toEqual(AREAS);
});

test('a file that says none brings none, whatever its functions are called', () => {
	expect(areasIn('const got = get().budget; import { t } from "$lib/i18n/t.svelte"; split().common', AREAS)).toEqual(
		[]
	);
});
