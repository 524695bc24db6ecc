import { expect, test } from 'vitest';
import type { SourceBlock } from '../document/source';
import { WORDS_NL } from './label-words';
import { suggestWords } from './suggest-words';

const TEXT = [1, 2, 3]
	.map(
		(
			number
		) => `Project ${number} Leeskring in buurt ${number}\nEen onderschrift\n\nOplevering\nEind van het jaar is er in elke buurt een kring.

Flexibel\n\n`
	)
	.join('');

test('words that stand before different numbers are suggested, with how often', () => {
	expect(
		suggestWords(`${TEXT}Tabel 1: x\n\nTabel 2: y\n\nJaarplan 2026\n\nJaarplan 2027\n`, WORDS_NL).numbered
	).toEqual([{ word: 'Project', times: 3 }]);
});

test('short lines that come back over a text are suggested, and lines that stand loose are not', () => {
	expect(suggestWords(TEXT, WORDS_NL).lone).toEqual([{ word: 'Oplevering', times: 3 }]);
});

test('headings and words before a colon are suggested in a file', () => {
	const blocks = ['Lezen', 'Taal', 'Techniek'].flatMap((title, index): readonly SourceBlock[] => [
		{ type: 'heading', level: 1, text: `Pijler ${index + 1}: ${title}` },
		{ type: 'heading', level: 2, text: 'Beoogd effect' },
		{ type: 'paragraph', text: 'Er is meer plezier in het land.' },
		{ type: 'paragraph', text: 'Oplevering: tien kringen.' }
	]);
	expect(suggestWords(blocks, WORDS_NL)).toEqual({
		used: [],
		numbered: [{ word: 'Pijler', times: 3 }],
		lone: [
			{ word: 'Beoogd effect', times: 3 },
			{ word: 'Oplevering', times: 3 }
		]
	});
});

test('nothing is suggested where nothing comes back', () => {
	expect(suggestWords('Beste collega,\n\nTot morgen.', WORDS_NL)).toEqual({ used: [], numbered: [], lone: [] });
});

test('what is marked by a known word is said to be', () => {
	const words = { ...WORDS_NL, activity: ['Project'], result: ['Oplevering'] };
	expect(suggestWords(TEXT, words).used).toEqual(['activity', 'result']);
});
