import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readSheets } from './read-sheets';

const text = (content: string) => new TextEncoder().encode(content);
const rowsOf = async (bytes: Uint8Array, form: 'xlsx' | 'ods' | 'csv') => {
	const read = await readSheets(bytes, form);
	return read.ok ? read.value.map(({ rows }) => rows) : read.error;
};
const csv = (content: string) => rowsOf(text(content), 'csv');
const zip = (files: Readonly<Record<string, string>>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));

const ods = (table: string, manifest = '') =>
	zip({
		'META-INF/manifest.xml': manifest,
		'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`
	});
const odsRows = (rows: string) => rowsOf(ods(`<table:table table:name="Blad1">${rows}</table:table>`), 'ods');

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xlsx = (sheet: string, parts: Readonly<Record<string, string>> = {}) =>
	zip({
		'_rels/.rels': `<Relationships><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATION}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="r3" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="r4" Type="${RELATION}/externalLink" Target="http://example.org/" TargetMode="External"/></Relationships>`,
		'xl/workbook.xml': `<workbook><sheets><sheet name="Blad1" r:id="r1"/></sheets></workbook>`,
		'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
		...parts
	});

describe('a .csv', () => {
	test.each([
		['a;b\n1;2', ';'],
		['a,b\n1,2', ','],
		['a\tb\r\n1\t2\r\n', 'tab'],
		['sep=;\r\na;b\r1;2\r', 'a line that names it']
	])('has its separator found: %j', async (content) => {
		expect(await csv(content)).toEqual([
			[
				['a', 'b'],
				['1', '2']
			]
		]);
	});
	test('keeps quotes, separators and line ends that stand between quotes', async () => {
		expect(await csv('a;"b;""c""\nd";"e"f\n')).toEqual([[['a', 'b;"c"\nd', 'ef']]]);
	});
	test('with a quote that is never closed keeps the rows after it', async () => {
		expect(await csv('a;"nooit dicht\nb;x\nc')).toEqual([[['a', 'nooit dicht'], ['b', 'x'], ['c']]]);
	});
	test('with commas in its amounts is not cut at them', async () => {
		expect(await csv('post;bedrag\nA;1,50\nB;2,75\n')).toEqual([
			[
				['post', 'bedrag'],
				['A', '1,50'],
				['B', '2,75']
			]
		]);
	});
	test('in UTF-16 or the Windows alphabet is read', async () => {
		expect(await rowsOf(new Uint8Array([0xff, 0xfe, 0xe9, 0, 0x3b, 0, 0x62, 0]), 'csv')).toEqual([[['é', 'b']]]);
		expect(await rowsOf(new Uint8Array([0x45, 0xe9, 0x6e, 0x3b, 0x62]), 'csv')).toEqual([[['Eén', 'b']]]);
	});
	test('with an open quote, nothing or no text ends in a word or in what is there', async () => {
		expect(await csv('a;"b')).toEqual([[['a', 'b']]]);
		expect(await csv('\n\n;;\n')).toBe('empty');
		expect(await rowsOf(new Uint8Array([1, 0, 2]), 'csv')).toBe('damaged');
	});
	test('with one line of ten megabytes is too large', async () => {
		expect(await csv('x'.repeat(10_000_000))).toBe('tooLarge');
	});
	test('with a million cells is too large', async () => {
		expect(await csv('1;2;3;4;5;6;7;8;9;10\n'.repeat(100_000))).toBe('tooLarge');
	});
});

describe('an .ods', () => {
	const cell = (content: string, attributes = 'office:value-type="string"') =>
		`<table:table-cell ${attributes}><text:p>${content}</text:p></table:table-cell>`;

	test('has numbers, amounts, dates, percentages, yes and no, and texts', async () => {
		const rows = await odsRows(
			`<table:table-row>${cell('€ 12,50', 'office:value-type="currency" office:value="12.5"')}${cell('5%', 'office:value-type="percentage" office:value="0.05"')}${cell('5 jan', 'office:value-type="date" office:date-value="2026-01-05"')}${cell('WAAR', 'office:value-type="boolean" office:boolean-value="true"')}${cell('a<text:s text:c="2"/>b<text:line-break/>c</text:p><text:p>d &amp; &#101;')}</table:table-row>`
		);
		expect(rows).toEqual([[[12.5, 0.05, '2026-01-05', true, 'a  b\nc\nd & e']]]);
	});
	test('keeps the rows that are repeated on each page, and those in groups', async () => {
		const rows = await odsRows(
			`<table:table-header-rows><table:table-row>${cell('kop')}</table:table-row></table:table-header-rows><table:table-row-group><table:table-row>${cell('rij')}</table:table-row></table:table-row-group>`
		);
		expect(rows).toEqual([[['kop'], ['rij']]]);
	});
	test('has repeated cells and rows as often as it says, and empty ones cost nothing', async () => {
		const rows = await odsRows(
			`<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>${cell('x', 'office:value-type="string" table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
		);
		expect(rows).toEqual([
			[
				[null, null, 'x', 'x'],
				[null, null, 'x', 'x']
			]
		]);
	});
	test('of a million filled rows told in one line is too large', async () => {
		expect(
			await odsRows(
				`<table:table-row table:number-rows-repeated="10000">${cell('x', 'office:value-type="string" table:number-columns-repeated="10000"')}</table:table-row>`
			)
		).toBe('tooLarge');
		expect(
			await odsRows(`<table:table-row>${cell('<text:s text:c="900000000"/>'.repeat(200))}</table:table-row>`)
		).toBe('tooLarge');
	});
	test('leaves out notes, and the result of a formula is what was stored', async () => {
		const rows = await odsRows(
			`<table:table-row><table:table-cell table:formula="of:=HYPERLINK(&quot;http://example.org&quot;)" office:value-type="float" office:value="3"><office:annotation><text:p>noot</text:p></office:annotation><text:p>3</text:p></table:table-cell></table:table-row>`
		);
		expect(rows).toEqual([[[3]]]);
	});
	test('that is locked, damaged or declares words of its own ends in a word', async () => {
		expect(await rowsOf(ods('', '<manifest:encryption-data/>'), 'ods')).toBe('encrypted');
		expect(await rowsOf(zip({ 'x.xml': '' }), 'ods')).toBe('damaged');
		expect(await rowsOf(text('geen zip'), 'ods')).toBe('damaged');
		expect(await rowsOf(zip({ 'content.xml': '<!DOCTYPE a [<!ENTITY x "xx">]><a>&x;</a>' }), 'ods')).toBe('damaged');
		expect(await odsRows('')).toBe('empty');
	});
});

describe('an .xlsx', () => {
	test('that another program wrote has all its values', async () => {
		const bytes = await writeXlsx({
			sheets: [
				{
					name: 'Blad1',
					rows: [
						['Titel', 12.5, true, null, new Date(Date.UTC(2026, 0, 5)), '=1+1'],
						['regel\ntwee & <drie>', -0.01, false]
					],
					columns: [{}, {}, {}, {}, { numFmt: 'dd-mm-yyyy' }]
				},
				{ name: 'Leeg', rows: [] },
				{ name: 'Blad3', rows: [[], ['x']] }
			]
		});
		const read = await readSheets(bytes, 'xlsx');
		expect(read).toEqual({
			ok: true,
			value: [
				{
					name: 'Blad1',
					rows: [
						['Titel', 12.5, true, null, '2026-01-05', '=1+1'],
						['regel\ntwee & <drie>', -0.01, false]
					]
				},
				{ name: 'Blad3', rows: [[], ['x']] }
			]
		});
	});
	test('has texts in pieces, without how to pronounce them, and escaped signs', async () => {
		const sheet =
			'<row r="2"><c r="B2" t="s"><v>0</v></c><c t="inlineStr"><is><r><t>een</t></r><r><t> twee</t></r></is></c></row>';
		const strings = '<sst><si><r><t>ja</t></r><r><t xml:space="preserve"> nee</t></r><rPh><t>ka</t></rPh></si></sst>';
		expect(await rowsOf(xlsx(sheet, { 'xl/sharedStrings.xml': strings }), 'xlsx')).toEqual([
			[[], [null, 'ja nee', 'een twee']]
		]);
		expect(await rowsOf(xlsx('<row><c t="str"><v>a_x000D_b</v></c></row>'), 'xlsx')).toEqual([[['a\rb']]]);
	});
	test('has dates by their style, counted from the year that the workbook says', async () => {
		const sheet = '<row><c s="1"><v>46027</v></c><c s="2"><v>46027.5</v></c><c s="0"><v>46027</v></c></row>';
		const styles =
			'<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d\\-m\\-yyyy h:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>';
		const parts = { 'xl/styles.xml': styles };
		expect(await rowsOf(xlsx(sheet, parts), 'xlsx')).toEqual([[['2026-01-05', '2026-01-05T12:00:00', 46027]]]);
		const mac = '<workbook><workbookPr date1904="1"/><sheets><sheet name="Blad1" r:id="r1"/></sheets></workbook>';
		expect(await rowsOf(xlsx(sheet, { ...parts, 'xl/workbook.xml': mac }), 'xlsx')).toEqual([
			[['2030-01-06', '2030-01-06T12:00:00', 46027]]
		]);
	});
	test('gives the stored result of a formula, whatever the formula would do', async () => {
		const sheet =
			'<row><c t="str"><f>HYPERLINK("http://example.org","klik")</f><v>klik</v></c><c><f>cmd|\'/c calc\'!A0</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>[1]Blad1!A1</f><v>4</v></c></row>';
		expect(await rowsOf(xlsx(sheet), 'xlsx')).toEqual([[['klik', null, '#DIV/0!', 4]]]);
	});
	test('with empty cells to its last corner is as small as what is filled in', async () => {
		expect(
			await rowsOf(xlsx('<row><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="3"/></row>'), 'xlsx')
		).toEqual([[[1]]]);
	});
	test('that reaches further than anybody fills in is too large', async () => {
		expect(await rowsOf(xlsx('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'xlsx')).toBe('tooLarge');
		expect(await rowsOf(xlsx('<row><c r="XFD1"><v>1</v></c></row>'), 'xlsx')).toBe('tooLarge');
		const wide = `<row>${'<c><v>1</v></c>'.repeat(1_000)}</row>`;
		expect(await rowsOf(xlsx(wide.repeat(600)), 'xlsx')).toBe('tooLarge');
	});
	test('of a few texts that would be very long together is too large', async () => {
		const strings = `<sst><si><t>${'x'.repeat(90_000)}</t></si></sst>`;
		const sheet = `<row>${'<c t="s"><v>0</v></c>'.repeat(500)}</row>`;
		expect(await rowsOf(xlsx(sheet, { 'xl/sharedStrings.xml': strings }), 'xlsx')).toBe('tooLarge');
	});
	test('that shows one sheet many times, points nowhere, is locked or is no zip ends in a word', async () => {
		const twice = '<workbook><sheets><sheet name="a" r:id="r1"/><sheet name="b" r:id="r1"/></sheets></workbook>';
		expect(await rowsOf(xlsx('<row><c><v>1</v></c></row>', { 'xl/workbook.xml': twice }), 'xlsx')).toBe('damaged');
		expect(await rowsOf(zip({ 'xl/workbook.xml': '' }), 'xlsx')).toBe('damaged');
		expect(await rowsOf(text('PK'), 'xlsx')).toBe('damaged');
		expect(await rowsOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'xlsx')).toBe('encrypted');
		expect(await rowsOf(xlsx('<row><c><v>1'), 'xlsx')).toBe('empty');
	});
	test('that unpacks to more than a hundred million bytes is too large', async () => {
		const bomb = zipSync({ 'xl/workbook.xml': [new Uint8Array(101_000_000), { level: 1 }] });
		expect(bomb.length).toBeLessThan(2_000_000);
		expect(await rowsOf(bomb, 'xlsx')).toBe('tooLarge');
	});
	test('with cells and sheets called as parts of the language is data like any other', async () => {
		const sheet = '<row><c t="inlineStr"><is><t>__proto__</t></is></c><c __proto__="x"><v>1</v></c></row>';
		expect(await rowsOf(xlsx(sheet), 'xlsx')).toEqual([[['__proto__', 1]]]);
	});
});

test('which cells reach over others is known in .xlsx and .ods', async () => {
	const texts = (...words: readonly string[]) =>
		words.map((one) => `<c t="inlineStr"><is><t>${one}</t></is></c>`).join('');
	const excel = xlsx('', {
		'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${texts('A', 'B')}</row><row><c/>${texts('C')}</row></sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="x"/></mergeCells></worksheet>`
	});
	const cell = (word: string, more = '') =>
		`<table:table-cell${more} office:value-type="string"><text:p>${word}</text:p></table:table-cell>`;
	const open = ods(
		`<table:table table:name="Blad1"><table:table-row>${cell('A', ' table:number-rows-spanned="2"')}${cell('B')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('C')}</table:table-row></table:table>`
	);
	const expected = [
		{
			name: 'Blad1',
			rows: [
				['A', 'B'],
				[null, 'C']
			],
			merged: [{ row: 0, column: 0, rows: 2, columns: 1 }]
		}
	];
	expect(await readSheets(excel, 'xlsx')).toEqual({ ok: true, value: expected });
	expect(await readSheets(open, 'ods')).toEqual({ ok: true, value: expected });
});
