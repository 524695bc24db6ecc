import type { Result } from '$lib/plan/result';
import { trusted } from '../worker-address';
import type { ReadError } from './read-error';
import type { ReadFile } from './read-plain';
import type { Answer, Question } from './reader.worker';
import address from './reader.worker?worker&url';

export interface Reading {
	readonly done: Promise<Result<ReadFile, ReadError>>;
	readonly stop: () => void;
}

/** No file that a person made takes longer. */
const LONGEST_MS = 30_000;

/** Reads a file in a worker that is ended when it has read, is stopped, or takes too long. */
export function startReading(name: string, bytes: Uint8Array): Reading {
	const worker = new Worker(trusted(address), { type: 'module' });
	const { promise, resolve } = Promise.withResolvers<Result<ReadFile, ReadError>>();
	let isReady = false;
	const fail = (type: 'stopped' | 'tookTooLong' | 'damaged' | 'readerMissing') => end({ ok: false, error: { type } });
	const end = (result: Result<ReadFile, ReadError>) => {
		clearTimeout(timer);
		worker.terminate();
		resolve(result);
	};
	const timer = setTimeout(() => fail('tookTooLong'), LONGEST_MS);
	const { port1: mine, port2: its } = new MessageChannel();
	mine.onmessage = ({ data }: MessageEvent<Answer>) => end(data);
	worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (isReady || data !== 'ready') return;
		isReady = true;
		worker.postMessage({ name, bytes } satisfies Question, [its]);
	});
	// A worker that never came is not on the device; one that broke down did so over the file.
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		fail(isReady ? 'damaged' : 'readerMissing');
	});
	worker.addEventListener('messageerror', () => fail('damaged'));
	return { done: promise, stop: () => fail('stopped') };
}
