import type { Result } from '$lib/plan/result';
import { decodeText } from '../decode-text';
import type { Sheet } from '../sheet/sheet';
import type { ReadError } from './read-error';
import type { Source } from './source';

/** What came out of a file. A plan of the app itself is told as its text. */
export type ReadFile =
	| { readonly kind: 'document'; readonly source: Source }
	| { readonly kind: 'workbook'; readonly sheets: readonly Sheet[] }
	| { readonly kind: 'json'; readonly text: string };

/** Reads what is text already: that is there at once and needs no reader, so the page does it itself. */
export function readPlain(form: 'txt' | 'json', bytes: Uint8Array): Result<ReadFile, ReadError> {
	const text = decodeText(bytes);
	if (text === null) return { ok: false, error: { type: 'unknown' } };
	return { ok: true, value: form === 'txt' ? { kind: 'document', source: text } : { kind: 'json', text } };
}
