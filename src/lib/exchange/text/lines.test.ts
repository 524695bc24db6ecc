import { describe, expect, test } from 'vitest';
import { toBlocks } from './blocks';
import { withoutFurniture } from './furniture';
import { readLines } from './lines';

const texts = (source: string): readonly string[] => readLines(source).map(({ text }) => text);
const blocks = (source: string): readonly (readonly string[])[] =>
	toBlocks(readLines(source)).map(({ lines }) => lines.map(({ text }) => text));

describe('a line of the source', () => {
	test('ends at any kind of line end and keeps its number', () => {
		expect(readLines('a\r\nb\rc\nd').map(({ number, text }) => [number, text])).toEqual([
			[1, 'a'],
			[2, 'b'],
			[3, 'c'],
			[4, 'd']
		]);
	});

	test('starts a page at a form feed or at a single space', () => {
		expect(
			readLines('\fa\n b\n  c\nd')
				.filter(({ page }) => page)
				.map(({ text }) => text)
		).toEqual(['a', 'b']);
	});

	test('loses glyphs without meaning, control signs and double spaces', () => {
		expect(texts('2\uFFFD\tTitel\u0007  van\u200B dit\uF09F plan\uD800')).toEqual(['2 Titel van dit plan']);
	});

	test('is cut at bullets, however they are drawn', () => {
		expect(texts('► een ► twee • drie\n\uF0B7 vier')).toEqual(['► een', '► twee', '• drie', '• vier']);
	});
});

describe('a block', () => {
	test('ends at an empty line, a bullet and a page', () => {
		expect(blocks('a.\nb.\n\nC.\n► d\ne\n F.')).toEqual([['a.', 'b.'], ['C.'], ['d', 'e'], ['F.']]);
	});

	test('runs on over a break inside a sentence', () => {
		expect(blocks('waarbij de publieke\n\nwaarden staan.')).toHaveLength(1);
		expect(blocks('waarbij de\n Nederlandse waarden staan.')).toHaveLength(1);
		expect(blocks('waarbij de\n\nNederlandse waarden staan.')).toHaveLength(2);
	});
});

describe('what belongs to the printed page', () => {
	const furniture = (source: string): readonly string[] =>
		withoutFurniture(readLines(source)).furniture.map(({ text }) => text);

	test('is a number alone, a running head and a loose address', () => {
		const page = (number: number) => `tekst van de bladzijde.\nJaarplan 2026\n\n${number}\n\n`;
		expect(furniture(page(3) + page(4) + page(5) + '\nhttps://voorbeeld.nl/\n')).toEqual([
			'Jaarplan 2026',
			'3',
			'Jaarplan 2026',
			'4',
			'Jaarplan 2026',
			'5',
			'https://voorbeeld.nl/'
		]);
	});

	test('is a table of contents', () => {
		expect(furniture('1 Voorwoord 3\n2 Inleiding ..... 5\n2.1 De koers 6\n\n1 Voorwoord\nTekst.')).toEqual([
			'1 Voorwoord 3',
			'2 Inleiding ..... 5',
			'2.1 De koers 6'
		]);
	});

	test('is an entry of the contents that runs on over a line, or has no number', () => {
		const contents = ['1 Voorwoord ........ 3', '1.1 Ambitie 1: Meer mensen komen naar de', 'bibliotheek ........ 5'];
		const rest = ['Activiteit 1 Leeskring…………6', '', 'Activiteit 1 Leeskring', 'Tekst die doorloopt ... 5'];
		expect(furniture([...contents, ...rest].join('\n'))).toEqual([...contents, 'Activiteit 1 Leeskring…………6']);
	});

	test('is not a label that comes back', () => {
		expect(furniture('a\nResultaat\nb\n\nc\nResultaat\nd\n\ne\nResultaat\nf')).toEqual([]);
	});
});
