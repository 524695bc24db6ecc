import { expect, test } from 'vitest';
import { markupFrom } from '../../../../tests/support/documents/markup';
import { readMarkup } from './read-markup';

const read = (html: string) => readMarkup(markupFrom(html));
const cell = (text: string, columns = 1, rows = 1) => ({ paragraphs: text === '' ? [] : [text], columns, rows });

test('a page is told as its headings, paragraphs and lists', () => {
	const html = `<style>p { color: red }</style><main><h2>Ambitie <em>1</em></h2>
		Losse tekst<div>in een <b>blok</b></div><p>Regel een<br>regel twee<br><br>Nieuwe alinea</p>
		<ul><li>Een<ul><li><p>Dieper</p><p>Met uitleg</p></li></ul></li><li>Twee</li></ul><ol><li>Eerst</li></ol>
		<p style="display: none">Onzichtbaar</p><pre>  twee  spaties</pre></main>`;
	expect(read(html)).toEqual([
		{ type: 'heading', level: 2, text: 'Ambitie 1' },
		{ type: 'paragraph', text: 'Losse tekst' },
		{ type: 'paragraph', text: 'in een blok' },
		{ type: 'paragraph', text: 'Regel een\nregel twee' },
		{ type: 'paragraph', text: 'Nieuwe alinea' },
		{ type: 'item', depth: 0, ordered: false, text: 'Een' },
		{ type: 'item', depth: 1, ordered: false, text: 'Dieper' },
		{ type: 'paragraph', text: 'Met uitleg' },
		{ type: 'item', depth: 0, ordered: false, text: 'Twee' },
		{ type: 'item', depth: 0, ordered: true, text: 'Eerst' },
		{ type: 'paragraph', text: 'twee spaties' }
	]);
});

test('what Word puts on the clipboard keeps its headings and lists', () => {
	const bullet = (sign: string) =>
		`<![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]>`;
	const html = `<html xmlns:o="x"><body><!--StartFragment-->
		<p class=MsoTitle>Jaarplan 2027<o:p></o:p></p>
		<p class=MsoToc1>1 Inleiding 3</p>
		<h1>Inleiding</h1>
		<p class=MsoNormal style='mso-outline-level:2'>Tussenkop</p>
		<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${bullet('·')}Eerste punt</p>
		<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>${bullet('o')}Daaronder</p>
		<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${bullet('1.')}Genummerd</p>
		<p class=MsoNormal>Wij <del>schrappen</del> houden&nbsp;dit.<o:p>&nbsp;</o:p></p></body></html>`;
	expect(read(html)).toEqual([
		{ type: 'heading', level: 1, text: 'Jaarplan 2027' },
		{ type: 'heading', level: 1, text: 'Inleiding' },
		{ type: 'heading', level: 2, text: 'Tussenkop' },
		{ type: 'item', depth: 0, ordered: false, text: 'Eerste punt' },
		{ type: 'item', depth: 1, ordered: false, text: 'Daaronder' },
		{ type: 'item', depth: 0, ordered: true, text: 'Genummerd' },
		{ type: 'paragraph', text: 'Wij houden dit.' }
	]);
});

test('a label that Word counts is part of its line; a number alone is not', () => {
	const counted = (label: string) =>
		`<![if !supportLists]><span style='mso-list:Ignore'>${label}<span>&nbsp;&nbsp; </span></span><![endif]>`;
	const html = `<h4 style='mso-list:l0 level4 lfo1'>${counted('Activiteit 3')}Leeskring</h4>
		<h2 style='mso-list:l0 level2 lfo1'>${counted('2.1')}Koers</h2>
		<p class=MsoNormal style='mso-list:l2 level1 lfo3'>${counted('Stap 2:')}Meten</p>
		<p class=MsoNormal style='mso-list:l3 level1 lfo4'>${counted('iii.')}Weten</p>`;
	expect(read(html)).toEqual([
		{ type: 'heading', level: 4, text: 'Activiteit 3 Leeskring' },
		{ type: 'heading', level: 2, text: 'Koers' },
		{ type: 'paragraph', text: 'Stap 2: Meten' },
		{ type: 'item', depth: 0, ordered: true, text: 'Weten' }
	]);
});

test('a table keeps its heads, its merged cells and the paragraphs of its cells', () => {
	const html = `<table><caption>Tabel 1: geld</caption><thead><tr><th>Post</th><th>Soort</th><th>Bedrag</th></tr></thead>
		<tbody><tr><td rowspan="2">Een</td><td><p>A</p><p>B</p></td><td>€ 1</td></tr><tr><td></td><td>€ 2</td></tr>
		<tr><td colspan="2">Samen</td><td>€ 3<table><tr><td>binnen</td></tr></table></td></tr></tbody></table>`;
	expect(read(html)).toEqual([
		{ type: 'paragraph', text: 'Tabel 1: geld' },
		{
			type: 'table',
			heads: 1,
			rows: [
				[cell('Post'), cell('Soort'), cell('Bedrag')],
				[cell('Een', 1, 2), { paragraphs: ['A', 'B'], columns: 1, rows: 1 }, cell('€ 1')],
				[cell(''), cell('€ 2')],
				[cell('Samen', 2), { paragraphs: ['€ 3', 'binnen'], columns: 1, rows: 1 }]
			]
		}
	]);
});

test('spans beyond all reason are cut short', () => {
	const html = '<table><tr><td colspan="99999999" rowspan="-3">x</td></tr></table>';
	expect(read(html)).toEqual([{ type: 'table', heads: 0, rows: [[cell('x', 1_000, 1)]] }]);
});
