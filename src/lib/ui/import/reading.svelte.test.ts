import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readingNow, showReading } from './reading.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a file that is read in a moment shows nothing', () => {
	const hide = showReading('plan.docx', () => undefined);
	vi.advanceTimersByTime(299);
	expect(readingNow()).toBeNull();
	hide();
	vi.advanceTimersByTime(1_000);
	expect(readingNow()).toBeNull();
});

test('a file that takes longer is named, with a way to stop', () => {
	let stopped = false;
	const hide = showReading('plan.docx', () => (stopped = true));
	vi.advanceTimersByTime(301);
	expect(readingNow()?.name).toBe('plan.docx');
	readingNow()?.stop();
	expect(stopped).toBe(true);
	hide();
	expect(readingNow()).toBeNull();
});

test('a second file stops the first, and only the second is on screen', () => {
	let stopped = false;
	const hideFirst = showReading('een.docx', () => (stopped = true));
	vi.advanceTimersByTime(301);
	const hideSecond = showReading('twee.pdf', () => undefined);
	expect(stopped).toBe(true);
	hideFirst();
	vi.advanceTimersByTime(301);
	expect(readingNow()?.name).toBe('twee.pdf');
	hideSecond();
	expect(readingNow()).toBeNull();
});
