import type { Result } from '$lib/plan/result';
import { decodeText } from '../decode-text';
import type { SheetError } from '../sheet/grid';
import { contentOf } from './file-content';
import type { ReadForm } from './file-form';
import { formOf } from './form-of';
import type { ReadError } from './read-error';
import { readPlain, type ReadFile } from './read-plain';
import type { Source } from './source';

type Read = Result<ReadFile, ReadError>;

/** Reads a file by what is in it, if its name does not say otherwise. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Read> {
	const form = formOf(name, contentOf(bytes));
	if (!form.ok) return form;
	try {
		return await READERS[form.value](bytes);
	} catch (error) {
		// A part of the app that is not on the device, while there is no network: each browser words it in its own way.
		const missing =
			error instanceof Error && /imported module|module script|could not be resolved/iu.test(error.message);
		return fail(missing ? 'readerMissing' : 'damaged');
	}
}

const fail = (type: Exclude<ReadError['type'], 'otherForm' | 'notAsNamed'>) =>
	({ ok: false, error: { type } }) as const;

const READERS: Readonly<Record<ReadForm, (bytes: Uint8Array) => Promise<Read>>> = {
	docx: async (bytes) => document(await (await import('./read-docx')).readDocx(bytes)),
	pdf: async (bytes) => document(await (await import('./read-pdf')).readPdf(bytes)),
	md: async (bytes) => {
		const text = decodeText(bytes);
		if (text === null) return fail('unknown');
		const { readMarkdown } = await import('./read-markdown');
		return document({ ok: true, value: readMarkdown(text) });
	},
	txt: async (bytes) => readPlain('txt', bytes),
	json: async (bytes) => readPlain('json', bytes),
	xlsx: (bytes) => workbook(bytes, 'xlsx'),
	ods: (bytes) => workbook(bytes, 'ods'),
	csv: (bytes) => workbook(bytes, 'csv')
};

const document = (read: Result<Source, ReadError>): Read =>
	read.ok ? { ok: true, value: { kind: 'document', source: read.value } } : read;

const SHEET_ERRORS = {
	encrypted: 'locked',
	damaged: 'damaged',
	tooLarge: 'unpacksTooLarge',
	empty: 'empty'
} as const satisfies Record<SheetError, ReadError['type']>;

async function workbook(bytes: Uint8Array, form: 'xlsx' | 'ods' | 'csv'): Promise<Read> {
	const { readSheets } = await import('../sheet/read-sheets');
	const read = await readSheets(bytes, form);
	if (read.ok) return { ok: true, value: { kind: 'workbook', sheets: read.value } };
	return fail(SHEET_ERRORS[read.error]);
}
