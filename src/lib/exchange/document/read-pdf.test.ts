import { expect, test } from 'vitest';
import { pdfOf, type Placed, type Tag } from '../../../../tests/support/documents/pdf';
import { readPdf } from './read-pdf';
import type { Source } from './source';

async function sourceOf(bytes: Uint8Array): Promise<Source> {
	const read = await readPdf(bytes);
	if (!read.ok) throw new Error(read.error.type);
	return read.value;
}

const tag = (role: string, ...children: (Tag | number)[]): Tag => ({ role, children });
const cell = (text: string, columns = 1, rows = 1) => ({ paragraphs: [text], columns, rows });

/** Lines under each other from the top of the page. */
const lines = (...texts: string[]): Placed[] => texts.map((text, index) => ({ text, x: 60, y: 780 - index * 14 }));

test('lines without tags become paragraphs by where they stand, and pages are told apart', async () => {
	const full = 'Deze regel loopt door tot helemaal aan het einde van de regel, en dan nog';
	const source = await sourceOf(
		pdfOf([
			[
				{ text: '1 Inleiding', x: 60, y: 800, size: 18 },
				{ text: full, x: 60, y: 770 },
				{ text: 'een stukje verder met samen-', x: 60, y: 756 },
				{ text: 'Nieuwe alinea na', x: 60, y: 730 },
				{ text: 'wit', x: 150, y: 730 }
			],
			[{ text: 'Tweede bladzijde', x: 60, y: 800 }]
		])
	);
	expect(source).toBe(
		`1 Inleiding \n\n${full} \neen stukje verder met samen-\n\nNieuwe alinea na wit \n\fTweede bladzijde `
	);
});

test('a short line ends a paragraph, and so does one that starts further in', async () => {
	const long = 'Een lange regel die laat zien hoe breed de bladzijde is, tot het einde toe';
	const source = await sourceOf(
		pdfOf([
			[
				...lines(long, 'Kort.', 'Weer een begin'),
				{ text: 'Ingesprongen', x: 90, y: 738 },
				{ text: 'Nog een punt', x: 90, y: 724 }
			]
		])
	);
	expect(source).toBe(`${long} \nKort. \n\nWeer een begin \n\nIngesprongen \n\nNog een punt `);
});

test('a row of cells alone is text with wide gaps', async () => {
	const placed = [
		{ text: 'Kantoor', x: 60, y: 700 },
		{ text: '402.000', x: 300, y: 700 }
	];
	expect(await sourceOf(pdfOf([placed]))).toBe('Kantoor\t402.000 ');
});

test('cells under each other are a table without tags too, and what stands round it keeps its size', async () => {
	const source = await sourceOf(
		pdfOf([
			[
				{ text: 'Begroting', x: 56, y: 780, size: 18 },
				{ text: '\u0095 Wij houden geld over voor later en voor nu', x: 56, y: 750 },
				{ text: 'Postnummer', x: 60, y: 720, mark: 1 },
				{ text: 'Soort', x: 124, y: 720, mark: 2 },
				{ text: 'Bedrag', x: 300, y: 720 },
				{ text: 'Pand', x: 60, y: 700 },
				{ text: 'Huur van twee', x: 124, y: 700 },
				{ text: 'verdiepingen', x: 124, y: 687 },
				{ text: '402.000', x: 296, y: 700 },
				{ text: 'Stroom', x: 124, y: 665 },
				{ text: '2.000', x: 307, y: 665 },
				{ text: 'Dit staat onder de tabel en loopt door.', x: 56, y: 630 }
			]
		])
	);
	expect(source).toEqual([
		{ type: 'heading', level: 1, text: 'Begroting' },
		{ type: 'item', depth: 0, ordered: false, text: 'Wij houden geld over voor later en voor nu' },
		{
			type: 'table',
			heads: 0,
			rows: [
				[cell('Postnummer'), cell('Soort'), cell('Bedrag')],
				[cell('Pand', 1, 2), cell('Huur van twee verdiepingen'), cell('402.000')],
				[cell('Stroom'), cell('2.000')]
			]
		},
		{ type: 'paragraph', text: 'Dit staat onder de tabel en loopt door.' }
	]);
});

test('bullets and numbers of headings with their words at a tab are no table', async () => {
	const at = (sign: string, words: string, y: number) => [
		{ text: sign, x: 60, y },
		{ text: words, x: 110, y }
	];
	const row = (label: string, amount: string, y: number) => [
		{ text: label, x: 60, y },
		{ text: amount, x: 300, y }
	];
	const source = await sourceOf(
		pdfOf([
			[
				...at('\u0095', 'Meer inwoners lezen', 780),
				...at('\u0095', 'Minder mensen staan aan de kant', 766),
				...at('2.1', 'Koers', 730),
				...at('2.2', 'Leeswijzer', 700),
				...row('Post', 'Bedrag', 660),
				...row('Huur', '10', 640)
			]
		])
	);
	expect(source).toEqual([
		{ type: 'item', depth: 0, ordered: false, text: 'Meer inwoners lezen' },
		{ type: 'item', depth: 0, ordered: false, text: 'Minder mensen staan aan de kant' },
		{ type: 'paragraph', text: '2.1 Koers' },
		{ type: 'paragraph', text: '2.2 Leeswijzer' },
		{
			type: 'table',
			heads: 0,
			rows: [
				[cell('Post'), cell('Bedrag')],
				[cell('Huur'), cell('10')]
			]
		}
	]);
});

test('what stands at the edge of each page cuts no table in two', async () => {
	const row = (label: string, amount: string, y: number) => [
		{ text: label, x: 60, y },
		{ text: amount, x: 300, y }
	];
	const page = (number: number, ...rows: Placed[]) => [
		{ text: 'Jaarplan 2027', x: 60, y: 820 },
		...rows,
		{ text: `Pagina ${number}`, x: 60, y: 30 }
	];
	const source = await sourceOf(
		pdfOf([
			page(1, ...row('Post', 'Bedrag', 120), ...row('Huur', '10', 90)),
			page(2, ...row('Gas', '20', 780), ...row('Licht', '30', 750)),
			page(3, ...row('Water', '40', 780), ...row('Totaal', '100', 750))
		])
	);
	expect(source).toEqual([
		{
			type: 'table',
			heads: 0,
			rows: [
				['Post', 'Bedrag'],
				['Huur', '10'],
				['Gas', '20'],
				['Licht', '30'],
				['Water', '40'],
				['Totaal', '100']
			].map((texts) => texts.map((text) => cell(text)))
		}
	]);
});

test('a table without tags that runs on over a page is one', async () => {
	const row = (label: string, amount: string, y: number) => [
		{ text: label, x: 60, y },
		{ text: amount, x: 300, y }
	];
	const source = await sourceOf(
		pdfOf([
			[...row('Post', 'Bedrag', 120), ...row('Huur', '10', 90), ...row('Gas', 'wat wij', 60)],
			[
				...row('Post', 'Bedrag', 800),
				{ text: 'verbruiken', x: 300, y: 770 },
				...row('Licht', '30', 755),
				...row('Water', '40', 740)
			]
		])
	);
	expect(source).toEqual([
		{
			type: 'table',
			heads: 0,
			rows: [
				['Post', 'Bedrag'],
				['Huur', '10'],
				['Gas', 'wat wij verbruiken'],
				['Licht', '30'],
				['Water', '40']
			].map((texts) => texts.map((text) => cell(text)))
		}
	]);
});

test('tags tell headings, lists, notes and tables, and furniture of the page is left out', async () => {
	const placed: Placed[] = [
		{ text: 'Jaarplan 2027 | 5', x: 60, y: 820, mark: 'Artifact' },
		{ text: 'Ambitie 1', x: 60, y: 800, mark: 0 },
		{ text: 'Eerste regel', x: 60, y: 780, mark: 1 },
		{ text: 'en de tweede', x: 60, y: 766, mark: 2 },
		{ text: '1.', x: 60, y: 750, mark: 3 },
		{ text: 'Een doel', x: 80, y: 750, mark: 4 },
		{ text: 'Post', x: 60, y: 700, mark: 5 },
		{ text: 'Soort', x: 200, y: 700, mark: 6 },
		{ text: 'Bedrag', x: 300, y: 700, mark: 7 },
		{ text: 'Kantoor', x: 60, y: 680, mark: 8 },
		{ text: 'Huur', x: 200, y: 680, mark: 9 },
		{ text: '100', x: 315, y: 680, mark: 10 },
		{ text: 'Stroom', x: 200, y: 660, mark: 11 },
		{ text: '20', x: 321, y: 660, mark: 12 },
		{ text: 'Samen', x: 60, y: 640, mark: 13 },
		{ text: '120', x: 315, y: 640, mark: 14 },
		{ text: 'Bron: de begroting', x: 60, y: 600, mark: 15 },
		{ text: 'Zonder label', x: 60, y: 580 }
	];
	const tags = tag(
		'Document',
		tag('TOC', tag('TOCI')),
		tag('H2', 0),
		tag('P', 1, tag('Note', tag('P', 15)), tag('Span', 2)),
		tag('L', tag('LI', tag('Lbl', 3), tag('LBody', 4))),
		tag(
			'Table',
			tag('THead', tag('TR', tag('TH', 5), tag('TH', 6), tag('TH', 7))),
			tag(
				'TBody',
				tag('TR', tag('TD', 8), tag('TD', 9), tag('TD', 10)),
				tag('TR', tag('TD', 11), tag('TD', 12)),
				tag('TR', tag('TD', 13), tag('TD', 14))
			)
		)
	);
	expect(await sourceOf(pdfOf([placed], { tags }))).toEqual([
		{ type: 'heading', level: 2, text: 'Ambitie 1' },
		{ type: 'paragraph', text: 'Eerste regel\nen de tweede' },
		{ type: 'paragraph', text: 'Bron: de begroting' },
		{ type: 'item', depth: 0, ordered: true, text: 'Een doel' },
		{
			type: 'table',
			heads: 1,
			rows: [
				[cell('Post'), cell('Soort'), cell('Bedrag')],
				[cell('Kantoor', 1, 2), cell('Huur'), cell('100')],
				[cell('Stroom'), cell('20')],
				[cell('Samen', 2), cell('120')]
			]
		},
		{ type: 'paragraph', text: 'Zonder label' }
	]);
});

test('tags that leave out most of the text are not believed', async () => {
	const placed: Placed[] = [
		{ text: 'Kop', x: 60, y: 800, mark: 0 },
		...lines('Een alinea die in geen enkel label staat', 'en zo nog een paar woorden')
	];
	expect(typeof (await sourceOf(pdfOf([placed], { tags: tag('Document', tag('H1', 0)) })))).toBe('string');
});

test('scripts of a document are not run', async () => {
	const bytes = pdfOf([lines('Tekst met een script')], {
		catalog: '/OpenAction 100 0 R /Names << /JavaScript << /Names [(a) 100 0 R] >> >>',
		objects: ['<< /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\)) >>']
	});
	expect(await sourceOf(bytes)).toBe('Tekst met een script ');
	expect('ran' in globalThis).toBe(false);
});

const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`;

test.each([
	['with a password', pdfOf([lines('geheim')], { trailer: LOCK }), 'locked'],
	['with pictures alone', pdfOf([[]]), 'noText'],
	['that stops after its first words', pdfOf([lines('Tekst')]).slice(0, 40), 'damaged'],
	['that only starts as one', new TextEncoder().encode('%PDF-1.7\nhallo'), 'damaged'],
	['without pages', pdfOf([]), 'noText']
])('a document %s gives an error', async (_, bytes, type) => {
	expect(await readPdf(bytes)).toEqual({ ok: false, error: { type } });
});
