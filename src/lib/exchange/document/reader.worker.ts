/** Reads files away from the screen, so that it can be ended whatever a file does. It reads one, and is ended. */
import type { Result } from '$lib/plan/result';
import type { ReadError } from './read-error';
import { readFile } from './read-file';
import type { ReadFile } from './read-plain';

export interface Question {
	readonly name: string;
	readonly bytes: Uint8Array;
}
/** Comes over the port of the question: pdf.js takes the worker for its own, and speaks over its channel too. */
export type Answer = Result<ReadFile, ReadError>;

self.addEventListener('message', ({ data, ports }: MessageEvent<Question>) => {
	const [port] = ports;
	if (port) void readFile(data.name, data.bytes).then((answer: Answer) => port.postMessage(answer));
});
self.postMessage('ready');
