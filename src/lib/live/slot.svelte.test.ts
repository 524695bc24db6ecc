import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { watch } from '../../../tests/support/watch.svelte';
import { Slot } from './slot';

describe('a value from outside Svelte', () => {
	test('is read anew when it is woken', () => {
		let value = 1;
		const slot = new Slot(() => value);
		const reader = watch(() => slot.current);
		value = 2;
		slot.wake();
		flushSync();
		expect(reader.seen).toEqual([1, 2]);
	});

	test('is listened to once, from the first reader to the last', async () => {
		const stopped = vi.fn();
		const listen = vi.fn(() => stopped);
		const slot = new Slot(() => 1, listen);
		expect(slot.watched).toBe(false);
		const readers = [watch(() => slot.current), watch(() => slot.current)];
		expect(listen).toHaveBeenCalledTimes(1);
		expect(slot.watched).toBe(true);
		await readers[0]?.stop();
		expect(stopped).not.toHaveBeenCalled();
		await readers[1]?.stop();
		expect(stopped).toHaveBeenCalledTimes(1);
		expect(slot.watched).toBe(false);
	});

	test('that wakes its reader many times is still listened to once', async () => {
		const stopped = vi.fn();
		let wake = () => {};
		const slot = new Slot(
			() => 1,
			(again) => {
				wake = again;
				return stopped;
			}
		);
		const reader = watch(() => slot.current);
		for (let count = 0; count < 5; count++) {
			wake();
			flushSync();
			await Promise.resolve();
		}
		expect(reader.seen).toHaveLength(6);
		expect(stopped).not.toHaveBeenCalled();
		await reader.stop();
		expect(slot.watched).toBe(false);
	});

	test('read outside the screen is simply read, and nothing listens', () => {
		const listen = vi.fn(() => () => {});
		const slot = new Slot(() => 1, listen);
		expect(slot.current).toBe(1);
		slot.wake();
		expect(listen).not.toHaveBeenCalled();
	});
});
