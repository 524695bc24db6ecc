import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../../tests/support/watch.svelte';
import type { Storage, StorageStatus } from '$lib/sync/storage';
import { LiveStatus } from './live-status';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('that writing has begun is told at once, that it has ended when nothing follows', async () => {
	const { storage, become } = aStorage();
	const status = new LiveStatus(storage);
	const { seen, stop } = watch(() => status.current.type);
	for (const type of ['saving', 'saved', 'saving', 'saved'] as const) {
		become({ type });
		flushSync();
		vi.advanceTimersByTime(100);
	}
	expect(new Set(seen.slice(1))).toEqual(new Set(['saving']));
	vi.advanceTimersByTime(1000);
	flushSync();
	expect(seen.at(-1)).toBe('saved');
	await stop();
});

test('that it failed is told at once, also when it went well a moment ago', async () => {
	const { storage, become } = aStorage();
	const status = new LiveStatus(storage);
	const { seen, stop } = watch(() => status.current.type);
	become({ type: 'saving' });
	become({ type: 'saved' });
	become({ type: 'failed', reason: 'full' });
	flushSync();
	vi.advanceTimersByTime(1000);
	flushSync();
	expect(seen).toEqual(['saved', 'failed']);
	await stop();
});

test('a plan that is opened is saved at once', async () => {
	const { storage, become } = aStorage({ type: 'opening' });
	const status = new LiveStatus(storage);
	const { seen, stop } = watch(() => status.current.type);
	become({ type: 'saved' });
	flushSync();
	expect(seen).toEqual(['opening', 'saved']);
	await stop();
});

test('whoever asks without watching gets what is true now', () => {
	const { storage, become } = aStorage();
	const status = new LiveStatus(storage);
	become({ type: 'saving' });
	expect(status.current.type).toBe('saving');
});

function aStorage(status: StorageStatus = { type: 'saved' }) {
	const observers = new Set<() => void>();
	const storage: Storage = {
		get status() {
			return status;
		},
		unsavedSince: null,
		damage: null,
		size: 0,
		restored: false,
		opened: Promise.resolve(true),
		flush: () => Promise.resolve(true),
		putBack: () => Promise.resolve(true),
		isOrigin: () => false,
		observe(changed) {
			observers.add(changed);
			return () => observers.delete(changed);
		},
		close: () => Promise.resolve(),
		forget: () => {}
	};
	const become = (next: StorageStatus) => {
		status = next;
		for (const observer of observers) observer();
	};
	return { storage, become };
}
