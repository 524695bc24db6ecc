import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxOf } from '../../../../tests/support/documents/docx';
import { pdfOf } from '../../../../tests/support/documents/pdf';
import { contentOf } from './file-content';

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const openDocument = (kind: string) =>
	zipSync({
		mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
		'content.xml': strToU8('x')
	});
const compound = (stream: string) =>
	new Uint8Array([
		...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
		...Array.from({ length: 64 }, () => 0),
		...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0])
	]);

test.each([
	['docx', docxOf([])],
	['docx', docxOf([], { extra: { 'word/vbaProject.bin': strToU8('x') } })],
	['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
	['slides', zip('[Content_Types].xml', 'ppt/presentation.xml')],
	['odt', openDocument('text')],
	['odt', openDocument('text-template')],
	['ods', openDocument('spreadsheet')],
	['pages', zip('Index/Document.iwa', 'Metadata/Properties.plist')],
	['numbers', zip('Index/Document.iwa', 'Index/Tables/Tile.iwa')],
	['zip', zip('jaarplan.docx')],
	['damaged', docxOf([]).slice(0, 200)],
	['tooLarge', zipSync(Object.fromEntries(Array.from({ length: 5_100 }, (_, index) => [`${index}`, strToU8('')])))],
	['pdf', pdfOf([[]])],
	['pdf', strToU8(`\n\n${'%'}PDF-1.4`)],
	['locked', compound('EncryptedPackage')],
	['doc', compound('WordDocument')],
	['xls', compound('Workbook')],
	['slides', compound('PowerPoint Document')],
	['unknown', compound('Iets anders')],
	['rtf', strToU8('{\\rtf1\\ansi tekst}')],
	['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
	['image', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
	['text', strToU8('Jaarplan 2027')],
	['text', new Uint8Array([0xff, 0xfe, 0x4a, 0x00])],
	['empty', new Uint8Array(0)],
	['empty', strToU8(' \r\n\t')],
	['unknown', new Uint8Array([1, 2, 0, 3])]
] as const)('what is in a file tells its kind: %s', (content, bytes) => {
	expect(contentOf(bytes)).toBe(content);
});
