import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startReading } from '$lib/exchange/document/reading';
import type { ReadError } from '$lib/exchange/document/read-error';
import type { ReadFile } from '$lib/exchange/document/read-plain';
import { files } from '$lib/i18n/nl/files';
import type { Result } from '$lib/plan/result';
import { fileErrorWords, readReceived } from './read-file';
import { readingNow } from './reading.svelte';

vi.mock('$lib/exchange/document/reading', () => ({ startReading: vi.fn() }));

/** Stands in for the worker: it reads for ever, until it is stopped. */
const endless = () => {
	let stop = () => {};
	const done = new Promise<Result<ReadFile, ReadError>>((resolve) => {
		stop = () => resolve({ ok: false, error: { type: 'stopped' } });
	});
	return { done, stop };
};
const fileOf = (name: string, text: string) => new File([text], name);

beforeEach(() => {
	vi.useFakeTimers();
	vi.mocked(startReading).mockReset().mockImplementation(endless);
});
afterEach(() => void vi.useRealTimers());

test('a spreadsheet that takes long is read beside the page, and can be stopped from the screen', async () => {
	const read = readReceived(fileOf('lijst.csv', 'Titel;Eigenaar\nBoeken;Anna\n'));
	await vi.waitFor(() => expect(startReading).toHaveBeenCalledOnce());
	await vi.advanceTimersByTimeAsync(301);
	expect(readingNow()?.name).toBe('lijst.csv');
	readingNow()?.stop();
	expect(await read).toEqual({ ok: false, error: { type: 'stopped' } });
	expect(readingNow()).toBeNull();
});

test('a text needs nothing beside the page', async () => {
	expect(await readReceived(fileOf('plan.txt', 'Ambitie 1'))).toMatchObject({ ok: true, value: { kind: 'document' } });
	expect(startReading).not.toHaveBeenCalled();
});

test('the file that was handed in last is read, also when the one before it came from a slow disk', async () => {
	let arrive = (_: ArrayBuffer) => {};
	const disk = new Promise<ArrayBuffer>((resolve) => (arrive = resolve));
	const slow = readReceived({ name: 'een.csv', size: 4, arrayBuffer: () => disk });
	void readReceived(fileOf('twee.csv', 'a;b\n1;2\n'));
	arrive(new TextEncoder().encode('a;b\n1').buffer);
	expect(await slow).toEqual({ ok: false, error: { type: 'stopped' } });
	await vi.waitFor(() => expect(vi.mocked(startReading).mock.lastCall?.[0]).toBe('twee.csv'));
	expect(startReading).toHaveBeenCalledOnce();
});

test('what is larger than a document is not even read, and what the device cannot give is said', async () => {
	const unread = () => Promise.reject(new Error('This file is not there any more.'));
	const large = await readReceived({ name: 'film.csv', size: 30_000_001, arrayBuffer: unread });
	const gone = await readReceived({ name: 'weg.csv', size: 3, arrayBuffer: unread });
	const wordsOf = (name: string, read: typeof gone) => (read.ok ? '' : fileErrorWords(name, read.error, files, 'nl'));
	expect(wordsOf('film.csv', large)).toContain('‘film.csv’ is groter dan 30');
	expect(wordsOf('weg.csv', gone)).toBe('‘weg.csv’ kan niet worden gelezen. Er is niets veranderd.');
});
