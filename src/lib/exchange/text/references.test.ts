import { describe, expect, test } from 'vitest';
import type { Activity } from '$lib/plan/model';
import { WORDS_NL } from './label-words';
import { makeLabels } from './make-labels';
import { referenceFinder } from './references';

const activity = (id: string, title: string): Activity => ({
	id,
	removed: false,
	order: '',
	ambition: null,
	title,
	subtitle: '',
	owner: null,
	state: 'draft',
	themes: [],
	roles: [],
	partners: [],
	targetGroups: []
});
const activities = [
	activity('a', 'Leeskringen'),
	activity('b', 'Digitaal Spreekuur (DSU)'),
	activity('c', 'Catalogus')
];
const inPlace = new Map([
	['a', '1'],
	['b', '2'],
	['c', '3']
]);

function corrected(text: string, printedNumbers: ReadonlyMap<string, string> = inPlace): readonly string[] {
	return referenceFinder(
		[],
		activities,
		printedNumbers,
		makeLabels(WORDS_NL).reference
	)(text).map((reference) => reference.corrected);
}

describe('a reference to an activity', () => {
	test('that fits the name beside it stays', () => {
		expect(corrected('Zie Leeskringen (activiteit 1).')).toEqual(['activiteit 1']);
	});

	test('is corrected by the names beside it, in full or in short', () => {
		expect(corrected('Het DSU en de catalogus (zie activiteit 1 en 2) groeien.')).toEqual(['activiteit 2 en 3']);
	});

	test('without names follows the numbers of the source', () => {
		const shifted = new Map([...inPlace].map(([id, number]) => [id, String(Number(number) + 100)]));
		expect(corrected('Zie ook activiteit 102.', shifted)).toEqual(['activiteit 2']);
	});

	test('is not read from names in another sentence, nor from a number that no activity has', () => {
		expect(corrected('De catalogus groeit. Zie activiteit 1.')).toEqual(['activiteit 1']);
		expect(corrected('Zie activiteit 44.')).toEqual([]);
	});
});
