import { trusted } from '../worker-address';
import { NO_SUGGESTIONS, type Looked } from './look-at';
import type { Answer, Question } from './recogniser.worker';
import address from './recogniser.worker?worker&url';

export interface Recognising {
	/** What it was, or why there is no answer: somebody stopped it, or the worker is not on this device. */
	readonly done: Promise<Looked | 'stopped' | 'noWorker'>;
	readonly stop: () => void;
}

/** A real plan takes seconds; text that was made to keep it busy could take hours. */
const LONGEST_MS = 60_000;

/** Recognises a source in a worker, which is ended when it is done, is stopped, or takes too long. */
export function startRecognising(question: Question): Recognising {
	const worker = new Worker(trusted(address), { type: 'module' });
	let resolve: (answer: Looked | 'stopped' | 'noWorker') => void = () => {};
	const done = new Promise<Looked | 'stopped' | 'noWorker'>((answer) => (resolve = answer));
	const end = (answer: Looked | 'stopped' | 'noWorker') => {
		clearTimeout(timer);
		worker.terminate();
		resolve(answer);
	};
	const timer = setTimeout(
		() => end({ result: { ok: false, error: { type: 'tookTooLong' } }, suggestions: NO_SUGGESTIONS }),
		LONGEST_MS
	);
	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		if (data === 'ready') worker.postMessage(question);
		else end(data);
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		end('noWorker');
	});
	worker.addEventListener('messageerror', () => end('noWorker'));
	return { done, stop: () => end('stopped') };
}
