import { expect, test } from 'vitest';
import { joinByShape, joinPages } from './pdf-join-pages';
import type { TaggedBlock } from './pdf-tags';

const text = (words: string): TaggedBlock => ({ type: 'paragraph', text: words });
/** A table of one column a string; an empty string is a cell that stands on another page. */
const table = (...rows: string[][]): TaggedBlock => ({
	type: 'table',
	rows: rows.map((texts) => ({
		head: false,
		cells: texts.map((words) => ({ paragraphs: words === '' ? [] : [words], left: 0, right: 0 }))
	}))
});

test('a paragraph that stops in the middle of a sentence goes on over the page', () => {
	expect(joinPages([[text('Wij werken')], [text('aan lezen.'), text('Verder.')]], joinByShape)).toEqual([
		text('Wij werken\naan lezen.'),
		text('Verder.')
	]);
	expect(joinPages([[text('Wij werken.')], [text('aan lezen')]], joinByShape)).toHaveLength(2);
	expect(joinPages([[text('Wij werken')], [text('Lezen')]], joinByShape)).toHaveLength(2);
});

test('a table that stands on two pages is one, with its head once and a split cell whole', () => {
	const first = table(['Post', 'Bedrag'], ['Huur', '10'], ['Gas dat', '20'], ['', '']);
	const second = table(['Post', 'Bedrag'], ['', ''], ['wij verbruiken', ''], ['Licht', '30']);
	expect(joinPages([[first], [second]], joinByShape)).toEqual([
		table(['Post', 'Bedrag'], ['Huur', '10'], ['Gas dat wij verbruiken', '20'], ['Licht', '30'])
	]);
});

test('a cell that breaks off before a capital is whole again, but not after a stop', () => {
	const pages = (before: string) =>
		joinPages([[table(['Doel', before], ['', ''])], [table(['', 'ICT'], ['Geld', '30'])]], joinByShape);
	expect(pages('Een doordachte inzet van')).toEqual([table(['Doel', 'Een doordachte inzet van ICT'], ['Geld', '30'])]);
	expect(pages('Een inzet.')).not.toEqual([table(['Doel', 'Een inzet. ICT'], ['Geld', '30'])]);
});

test('two tables of one shape that both are whole stay two', () => {
	const first = table(['Huur', '10'], ['Gas', '20']);
	const second = table(['Licht', '30'], ['Water', '40']);
	expect(joinPages([[first], [second]], joinByShape)).toEqual([first, second]);
});
