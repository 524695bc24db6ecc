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
