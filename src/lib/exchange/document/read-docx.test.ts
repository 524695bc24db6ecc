import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxOf, runs } from '../../../../tests/support/documents/docx';
import { readDocx } from './read-docx';
import type { SourceBlock } from './source';

const cell = (text: string, columns = 1, rows = 1) => ({ paragraphs: text === '' ? [] : [text], columns, rows });

const BLOCKS: readonly SourceBlock[] = [
	{ type: 'heading', level: 1, text: '1 Inleiding' },
	{ type: 'paragraph', text: 'Boekenkade & partners <samen>\nop een nieuwe regel' },
	{ type: 'heading', level: 3, text: 'Ambitie 1' },
	{ type: 'item', depth: 0, ordered: false, text: 'Eerste doel' },
	{ type: 'item', depth: 1, ordered: false, text: 'Daaronder' },
	{ type: 'item', depth: 0, ordered: true, text: 'Genummerd' },
	{
		type: 'table',
		heads: 1,
		rows: [
			[cell('Ambitie'), cell('Doel'), cell('Bijdrage')],
			[cell('Een', 1, 2), cell('Lezen'), cell('Helpen')],
			[cell('Rekenen'), { paragraphs: ['Oefenen', 'En nog meer'], columns: 1, rows: 1 }],
			[cell('Samen', 2), cell('')]
		]
	}
];

async function blocksOf(bytes: Uint8Array): Promise<readonly SourceBlock[]> {
	const read = await readDocx(bytes);
	if (!read.ok) throw new Error(read.error.type);
	return read.value;
}

const p = (inner: string, style = '') =>
	`<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${inner}</w:p>`;
const style = (id: string, name: string, rest = '') =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;

test('headings, paragraphs, lists and tables with merged cells come out as they went in', async () => {
	expect(await blocksOf(docxOf(BLOCKS))).toEqual(BLOCKS);
});

test('a heading is one by its name, by its outline level or by the style it is based on', async () => {
	const styles = [
		style('Kop2', 'Kop 2'),
		style('Titel', 'Title'),
		style('Eigen', 'Huisstijl kop', '<w:basedOn w:val="Kop2"/>'),
		style('Niveau', 'Tussenkop', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
		style('Plat', 'Broodtekst', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
		style('Rond', 'Rondje', '<w:basedOn w:val="Rond"/>')
	].join('');
	const body = ['Titel', 'Kop2', 'Eigen', 'Niveau', 'Plat', 'Rond', 'Onbekend', 'Heading4']
		.map((id) => p(runs(id), id))
		.join('');
	expect(
		(await blocksOf(docxOf([], { body, styles }))).map((block) => (block.type === 'heading' ? block.level : 0))
	).toEqual([1, 2, 2, 3, 0, 0, 0, 4]);
});

test('what was deleted with changes tracked is left out, what was inserted is kept', async () => {
	const body = p(
		`${runs('Wij ')}<w:del><w:r><w:delText>schrappen</w:delText></w:r></w:del><w:ins>${runs('houden')}</w:ins>${runs(' dit.')}`
	);
	expect(await blocksOf(docxOf([], { body }))).toEqual([{ type: 'paragraph', text: 'Wij houden dit.' }]);
});

test('a heading is one by the outline level of the paragraph itself', async () => {
	const body = `<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>${runs('Tussenkop')}</w:p>`;
	expect(await blocksOf(docxOf([], { body }))).toEqual([{ type: 'heading', level: 3, text: 'Tussenkop' }]);
});

test('the result of a field is part of the text, as in the caption of a table', async () => {
	const body = p(
		`${runs('Tabel ')}<w:fldSimple w:instr=" SEQ Tabel ">${runs('3')}</w:fldSimple>${runs(': Begroting')}`
	);
	expect(await blocksOf(docxOf([], { body }))).toEqual([{ type: 'paragraph', text: 'Tabel 3: Begroting' }]);
});

test('labels that Word counts stand in the text; numbers alone do not', async () => {
	const level = (at: number, text: string, more = '') =>
		`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
	const styles = [
		style('Kop1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'),
		style('Kop2', 'heading 2'),
		style('Doel', 'Ambitie', '<w:basedOn w:val="Kop2"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'),
		style('Werk', 'Werkpakket', '<w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="7"/></w:numPr></w:pPr>')
	].join('');
	const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="4">${[
		level(0, '%1', '<w:pStyle w:val="Kop1"/>'),
		level(1, 'Ambitie %1.%2:', '<w:pStyle w:val="Doel"/>').replace('decimal', 'upperLetter'),
		level(2, 'Activiteit %3', '<w:lvlRestart w:val="0"/>')
	].join('')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;
	const unnumbered = `<w:p><w:pPr><w:pStyle w:val="Werk"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr>${runs('Zonder nummer')}</w:p>`;
	const body =
		[
			['Kop1', 'Plan'],
			['Doel', 'Lezen'],
			['Werk', 'Kring'],
			['Doel', 'Taal'],
			['Werk', 'Les']
		]
			.map(([id = '', text = '']) => p(runs(text), id))
			.join('') + unnumbered;
	const extra = { 'word/numbering.xml': strToU8(numbering) };
	expect(await blocksOf(docxOf([], { body, styles, extra }))).toEqual([
		{ type: 'heading', level: 1, text: 'Plan' },
		{ type: 'heading', level: 2, text: 'Ambitie 1.A: Lezen' },
		{ type: 'paragraph', text: 'Activiteit 1 Kring' },
		{ type: 'heading', level: 2, text: 'Ambitie 1.B: Taal' },
		{ type: 'paragraph', text: 'Activiteit 2 Les' },
		{ type: 'paragraph', text: 'Zonder nummer' }
	]);
});

test('a list of the same make counts on, unless it says where it starts', async () => {
	const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:start w:val="1"/><w:lvlText w:val="Bijlage %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num></w:numbering>`;
	const body = ['1', '1', '2', '3', '3']
		.map(
			(list) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${runs('x')}</w:p>`
		)
		.join('');
	const blocks = await blocksOf(docxOf([], { body, extra: { 'word/numbering.xml': strToU8(numbering) } }));
	expect(blocks.map((block) => (block.type === 'paragraph' ? block.text : ''))).toEqual(
		['I', 'II', 'III', 'IX', 'X'].map((number) => `Bijlage ${number} x`)
	);
});

test('a footnote stands after the paragraph that points at it', async () => {
	const body = p(`${runs('Zoals de statuten vragen.')}<w:r><w:footnoteReference w:id="3"/></w:r>`) + p(runs('Verder.'));
	const footnotes = `<w:footnote w:id="3">${p(`<w:r><w:footnoteRef/></w:r>${runs(' Statuten, artikel 3')}`)}</w:footnote>`;
	expect(await blocksOf(docxOf([], { body, footnotes }))).toEqual([
		{ type: 'paragraph', text: 'Zoals de statuten vragen.' },
		{ type: 'paragraph', text: 'Statuten, artikel 3' },
		{ type: 'paragraph', text: 'Verder.' }
	]);
});

test('a table within a cell is told as the texts of that cell', async () => {
	const inner = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>binnen</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
	const body = `<w:tbl><w:tr><w:tc>${p(runs('buiten'))}${inner}</w:tc><w:tc>${p(runs('ernaast'))}</w:tc></w:tr></w:tbl>`;
	expect(await blocksOf(docxOf([], { body }))).toEqual([
		{
			type: 'table',
			heads: 0,
			rows: [[{ paragraphs: ['buiten', 'binnen'], columns: 1, rows: 1 }, cell('ernaast')]]
		}
	]);
});

test('macros and pictures are not unpacked, and a picture elsewhere is not fetched', async () => {
	const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://example.org/volg.png" TargetMode="External"/></Relationships>`;
	const picture =
		'<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
	const fetched: string[] = [];
	const before = globalThis.fetch;
	globalThis.fetch = async (address) => {
		fetched.push(String(address));
		throw new Error('No network here.');
	};
	try {
		const bytes = docxOf([], {
			body: p(`${runs('Met plaatje')}<w:r>${picture}</w:r>`),
			mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
			extra: {
				'word/vbaProject.bin': new Uint8Array(13_000_000),
				'word/media/groot.png': new Uint8Array(13_000_000),
				'word/_rels/document.xml.rels': strToU8(relations)
			}
		});
		expect(await blocksOf(bytes)).toEqual([{ type: 'paragraph', text: 'Met plaatje' }]);
	} finally {
		globalThis.fetch = before;
	}
	expect(fetched).toEqual([]);
});

const DOCUMENT = docxOf([{ type: 'paragraph', text: 'Tekst' }]);

test.each([
	['without words', docxOf([]), 'empty'],
	['that is cut off', DOCUMENT.slice(0, DOCUMENT.length - 40), 'damaged'],
	['of which the text is cut off', docxOf([], { body: '<w:p><w:r><w:t>half' }), 'damaged'],
	['without its document', zipSync({ 'word/styles.xml': strToU8('<w:styles/>') }), 'damaged'],
	[
		'with XML that declares entities',
		docxOf([], { styles: '', extra: { 'word/styles.xml': strToU8('<!DOCTYPE s [<!ENTITY a "aaaa">]><s>&a;</s>') } }),
		'damaged'
	],
	[
		'that unpacks to far more than a document',
		docxOf([], { body: `<w:p>${' '.repeat(25_000_000)}</w:p>` }),
		'unpacksTooLarge'
	]
])('a document %s gives an error', async (_, bytes, type) => {
	expect(await readDocx(bytes)).toEqual({ ok: false, error: { type } });
});

test('a document nested deeper than any reader follows ends as damaged', async () => {
	const deep = 20_000;
	const body = `${'<w:sdt><w:sdtContent>'.repeat(deep)}${p(runs('diep'))}${'</w:sdtContent></w:sdt>'.repeat(deep)}`;
	expect(await readDocx(docxOf([], { body }))).toEqual({ ok: false, error: { type: 'damaged' } });
});
