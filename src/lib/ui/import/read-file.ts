import { contentOf } from '$lib/exchange/document/file-content';
import { formOf } from '$lib/exchange/document/form-of';
import type { ReadError } from '$lib/exchange/document/read-error';
import { readPlain, type ReadFile } from '$lib/exchange/document/read-plain';
import { startReading } from '$lib/exchange/document/reading';
import type { Dictionary } from '$lib/i18n/nl';
import type { Result } from '$lib/plan/result';
import { formatSize } from '$lib/ui/shelf/formats';
import { readErrorWords } from './file-words';
import { showReading } from './reading.svelte';

export type FileError = ReadError | { readonly type: 'tooLarge' } | { readonly type: 'unreadable' };

/** Bytes. What is larger is not even read. */
const LARGEST_FILE = 30_000_000;

let latest: object | null = null;

/**
 * Reads a file that somebody handed in, on whatever screen: beside the page, in bounded time, with a way out on screen.
 * A file that is handed in later takes its place, and gives `stopped` for this one.
 */
export async function readReceived(
	file: Pick<File, 'name' | 'size' | 'arrayBuffer'>
): Promise<Result<ReadFile, FileError>> {
	latest = file;
	if (file.size > LARGEST_FILE) return fail('tooLarge');
	const buffer = await file.arrayBuffer().catch(() => null);
	if (latest !== file) return fail('stopped');
	if (!buffer) return fail('unreadable');
	const bytes = new Uint8Array(buffer);
	const form = formOf(file.name, contentOf(bytes));
	if (!form.ok) return form;
	if (form.value === 'txt' || form.value === 'json') return readPlain(form.value, bytes);
	const reading = startReading(file.name, bytes);
	const hide = showReading(file.name, reading.stop);
	const read = await reading.done;
	hide();
	return read;
}

const fail = (type: 'tooLarge' | 'unreadable' | 'stopped') => ({ ok: false, error: { type } }) as const;

/** What happened, that nothing changed, and what to do. */
export function fileErrorWords(
	name: string,
	error: FileError,
	words: Dictionary['files'],
	language: 'nl' | 'en'
): string {
	if (error.type === 'tooLarge') return words.errors.tooLarge(name, formatSize(LARGEST_FILE, language));
	return error.type === 'unreadable' ? words.errors.unreadable(name) : readErrorWords(name, error, words);
}
