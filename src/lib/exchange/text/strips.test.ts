import { describe, expect, test } from 'vitest';
import { makeJoiner } from './joining';
import { WORDS_NL } from './label-words';
import { readLines } from './lines';
import { makeLabels } from './make-labels';
import { stripAt } from './strips';
import { themeHeadIn } from './theme-names';

const NAMES = ['Leesplezier', 'AI', 'Digitale vaardigheden en taal', 'Lokale regie'];
const strip = (source: string) => stripAt(readLines(source), 0, NAMES);

describe('a strip of theme labels', () => {
	test('runs over lines and empty lines', () => {
		expect(strip('Leesplezier AI Digitale vaardigheden\nen taal\n\nLokale regie\n\nTekst')).toEqual({
			start: 0,
			end: 4,
			themes: [0, 1, 2, 3]
		});
	});

	test('may be cut off by the end of a page', () => {
		expect(strip('Leesplezier AI Digitale vaardigheden\n Kennis delen')).toEqual({
			start: 0,
			end: 1,
			themes: [0, 1, 2]
		});
	});

	test('may name only some themes', () => {
		expect(strip('AI\n\nLokale regie\n\nTekst')?.themes).toEqual([1, 3]);
	});

	test('is no sentence that starts with a theme', () => {
		expect(strip('AI en Lokale regie gaan samen')).toBeNull();
		expect(strip('AI\nhelpt ons')).toBeNull();
		expect(strip('Leesplezier AI Digitale kansen')).toBeNull();
	});
});

describe('the names of the themes', () => {
	const namesIn = (source: string): readonly string[] => {
		const lines = readLines(source);
		return themeHeadIn(lines, { joiner: makeJoiner(lines), labels: makeLabels(WORDS_NL) })?.names ?? [];
	};
	const table = (head: string) => `Tabel 2: Thema’s\n\nThema ${head}\n\nDoel Wie leest, leeft.\n`;

	test('are cut by the list that introduces them', () => {
		const list = 'Dit zijn de thema’s:\n► Lokale Regie van bibliotheken.\n► AI met verstand.\n\nTekst.\n\n';
		expect(namesIn(list + table('Lokale Regie AI'))).toEqual(['Lokale Regie', 'AI']);
	});

	test('are cut at capitals where no list does', () => {
		expect(namesIn(table('Leesplezier AI Digitale\nvaardigheden en taal\n\nLokale regie'))).toEqual(NAMES);
	});

	test('are not read where a row of goals is missing', () => {
		expect(namesIn('Tabel 2: Thema’s\n\nThema A B\n\nDoel en impact\nTekst.')).toEqual([]);
	});
});
