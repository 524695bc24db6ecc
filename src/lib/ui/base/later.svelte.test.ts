import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { watch } from '../../../../tests/support/watch.svelte';
import { allLater, firstScreenStands, isWaiting, later } from './later.svelte';

test('a part comes when it is asked for, once, and whoever waits for it sees it', async () => {
	const bring = vi.fn(() => Promise.resolve('part'));
	const part = later(bring);
	const seen = watch(() => part.current);
	expect(await Promise.all([part.load(), part.load()])).toEqual(['part', 'part']);
	flushSync();
	expect(seen.seen).toEqual([null, 'part']);
	expect(bring).toHaveBeenCalledTimes(1);
});

test('a part that could not be loaded is tried again', async () => {
	const bring = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('part');
	const part = later(bring);
	await expect(part.load()).rejects.toThrow('offline');
	expect(isWaiting()).toBe(true);
	expect(await part.load()).toBe('part');
	expect(isWaiting()).toBe(false);
});

test('all that is on its way can be asked for at once, and what fails keeps nothing else back', async () => {
	const broken = later<string>(() => Promise.reject(new Error('offline')));
	const part = later(() => Promise.resolve('part'));
	await allLater();
	expect([broken.current, part.current]).toEqual([null, 'part']);
});

test('after the first screen each part comes by itself, and one that fails keeps nothing else back', async () => {
	const part = later(() => Promise.resolve('part'));
	expect(part.current).toBeNull();
	firstScreenStands();
	await vi.waitFor(() => expect(part.current).toBe('part'));
});
