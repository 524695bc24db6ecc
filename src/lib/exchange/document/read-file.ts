import type { Result } from '$lib/plan/result';
import { decodeText } from '../decode-text';
import type { SheetError } from '../sheet/grid';
import type { Sheet } from '../sheet/sheet';
import { contentOf, type FileContent } from './file-content';
import { formOfName, isReadForm, type ReadForm } from './file-form';
import type { ReadError } from './read-error';
import type { Source } from './source';

/** What came out of a file. A plan of the app itself is told as its text. */
export type ReadFile =
	| { readonly kind: 'document'; readonly source: Source }
	| { readonly kind: 'workbook'; readonly sheets: readonly Sheet[] }
	| { readonly kind: 'json'; readonly text: string };

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

/** The form in which a file is read: its content decides, and its name may not say something else. */
export function formOf(name: string, content: FileContent): Result<ReadForm, ReadError> {
	const named = formOfName(name);
	const other: Result<ReadForm, ReadError> | null =
		named !== null && !isReadForm(named) ? { ok: false, error: { type: 'otherForm', form: named } } : null;
	switch (content) {
		case 'empty':
		case 'locked':
		case 'damaged':
			return fail(content);
		case 'unknown':
			return other ?? fail(content);
		case 'tooLarge':
			return fail('unpacksTooLarge');
		case 'text': {
			if (other) return other;
			const isText = named === 'txt' || named === 'md' || named === 'csv' || named === 'json';
			if (isText) return { ok: true, value: named };
			if (named !== null) return { ok: false, error: { type: 'notAsNamed', content } };
			return /\.[a-z0-9]+$/iu.test(name) ? fail('unknown') : { ok: true, value: 'txt' };
		}
		default:
			if (named !== null && named !== content) return { ok: false, error: { type: 'notAsNamed', content } };
			return isReadForm(content)
				? { ok: true, value: content }
				: { ok: false, error: { type: 'otherForm', form: content } };
	}
}

const READERS: Readonly<Record<ReadForm, (bytes: Uint8Array) => Promise<Read>>> = {
	docx: async (bytes) => document(await (await import('./read-docx')).readDocx(bytes)),
	pdf: async (bytes) => document(await (await import('./read-pdf')).readPdf(bytes)),
	md: async (bytes) => {
		const { readMarkdown } = await import('./read-markdown');
		return fromText(bytes, (text) => ({ kind: 'document', source: readMarkdown(text) }));
	},
	txt: async (bytes) => fromText(bytes, (source) => ({ kind: 'document', source })),
	json: async (bytes) => fromText(bytes, (text) => ({ kind: 'json', text })),
	xlsx: (bytes) => workbook(bytes, 'xlsx'),
	ods: (bytes) => workbook(bytes, 'ods'),
	csv: (bytes) => workbook(bytes, 'csv')
};

const document = (read: Result<Source, ReadError>): Read =>
	read.ok ? { ok: true, value: { kind: 'document', source: read.value } } : read;

function fromText(bytes: Uint8Array, make: (text: string) => ReadFile): Read {
	const text = decodeText(bytes);
	return text === null ? fail('unknown') : { ok: true, value: make(text) };
}

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
