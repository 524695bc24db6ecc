import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WORDS_NL } from './label-words';
import { startRecognising } from './recognising';

const terminate = vi.fn();
let listeners: Map<string, (event: unknown) => void>;

beforeEach(() => {
	listeners = new Map();
	vi.useFakeTimers();
	vi.stubGlobal(
		'Worker',
		class {
			readonly terminate = terminate;
			readonly postMessage = vi.fn();
			readonly addEventListener = (type: string, listener: (event: unknown) => void) => listeners.set(type, listener);
		}
	);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	terminate.mockClear();
});

const started = () => startRecognising({ source: '', name: 'tekst', date: '2026-01-01', words: WORDS_NL, prefix: 'a' });

test('a text that takes more than a minute ends in a word, and its worker with it', async () => {
	const { done } = started();
	vi.advanceTimersByTime(59_000);
	expect(terminate).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1_000);
	expect(await done).toMatchObject({ result: { ok: false, error: { type: 'tookTooLong' } } });
	expect(terminate).toHaveBeenCalledOnce();
});

test('whoever stops it gets no answer, and its worker is ended', async () => {
	const { done, stop } = started();
	stop();
	expect(await done).toBe('stopped');
	expect(terminate).toHaveBeenCalledOnce();
});

test('a worker that does not come is told', async () => {
	const { done } = started();
	listeners.get('error')?.({ preventDefault: () => {} });
	expect(await done).toBe('noWorker');
});
