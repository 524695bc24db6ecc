import { trusted } from '../worker-address';
import type { Looked } from './look-at';
import type { Answer, Question } from './recogniser.worker';
import address from './recogniser.worker?worker&url';

export interface Recognising {
	/** What it was, or why there is no answer: somebody stopped it, or the worker is not on this device. */
	readonly done: Promise<Looked | 'stopped' | 'noWorker'>;
	readonly stop: () => void;
}

/** Recognises a source in a worker, which is ended when it is done or stopped. */
export function startRecognising(question: Question): Recognising {
	const worker = new Worker(trusted(address), { type: 'module' });
	const { promise, resolve } = Promise.withResolvers<Looked | 'stopped' | 'noWorker'>();
	const end = (answer: Looked | 'stopped' | 'noWorker') => {
		worker.terminate();
		resolve(answer);
	};
	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		if (data === 'ready') worker.postMessage(question);
		else end(data);
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		end('noWorker');
	});
	worker.addEventListener('messageerror', () => end('noWorker'));
	return { done: promise, stop: () => end('stopped') };
}
