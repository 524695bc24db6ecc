import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { docxOf } from '../../../../tests/support/documents/docx';
import { pdfOf } from '../../../../tests/support/documents/pdf';
import { formOf } from './form-of';
import { readFile } from './read-file';

test.each([
	['plan.docx', 'docx', 'docx'],
	['plan.DOCM', 'docx', 'docx'],
	['plan.markdown', 'text', 'md'],
	['plan.csv', 'text', 'csv'],
	['plan', 'text', 'txt'],
	['plan', 'docx', 'docx'],
	['plan.ods', 'ods', 'ods']
] as const)('%s with %s in it is read as %s', (name, content, form) => {
	expect(formOf(name, content)).toEqual({ ok: true, value: form });
});

test.each([
	['plan.docx', 'pdf', { type: 'notAsNamed', content: 'pdf' }],
	['plan.docx', 'text', { type: 'notAsNamed', content: 'text' }],
	['plan.txt', 'docx', { type: 'notAsNamed', content: 'docx' }],
	['plan.docx', 'xlsx', { type: 'notAsNamed', content: 'xlsx' }],
	['plan.doc', 'doc', { type: 'otherForm', form: 'doc' }],
	['plan.odt', 'odt', { type: 'otherForm', form: 'odt' }],
	['foto.png', 'text', { type: 'otherForm', form: 'image' }],
	['plan.docx', 'locked', { type: 'locked' }],
	['plan.docx', 'empty', { type: 'empty' }],
	['plan.docx', 'damaged', { type: 'damaged' }],
	['plan.docx', 'tooLarge', { type: 'unpacksTooLarge' }],
	['plan.exe', 'unknown', { type: 'unknown' }],
	['script.js', 'text', { type: 'unknown' }]
] as const)('%s with %s in it is not read', (name, content, error) => {
	expect(formOf(name, content)).toEqual({ ok: false, error });
});

test('a file is read by what is in it', async () => {
	const text = { type: 'paragraph', text: 'Tekst' } as const;
	expect(await readFile('plan.docx', docxOf([text]))).toEqual({
		ok: true,
		value: { kind: 'document', source: [text] }
	});
	expect(await readFile('plan', pdfOf([[{ text: 'Tekst', x: 60, y: 700 }]]))).toEqual({
		ok: true,
		value: { kind: 'document', source: 'Tekst ' }
	});
	expect(await readFile('plan.md', strToU8('# Kop'))).toEqual({
		ok: true,
		value: { kind: 'document', source: [{ type: 'heading', level: 1, text: 'Kop' }] }
	});
	expect(await readFile('plan.csv', strToU8('Titel;Bedrag\nEen;2'))).toMatchObject({
		ok: true,
		value: { kind: 'workbook' }
	});
	expect(await readFile('plan.json', strToU8('{}'))).toEqual({ ok: true, value: { kind: 'json', text: '{}' } });
});

test('a file of another kind than its name ends in an error, never in words that are not in it', async () => {
	expect(await readFile('plan.pdf', docxOf([]))).toEqual({
		ok: false,
		error: { type: 'notAsNamed', content: 'docx' }
	});
});
