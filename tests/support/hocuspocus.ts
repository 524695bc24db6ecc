import { EventEmitter } from 'node:events';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { Hocuspocus } from '@hocuspocus/server';

/** What the app's side of a connection is, for tests that take the line away or put something on it. */
export interface Line {
	readonly url: string;
	/** Puts a frame on the line, as the server would. */
	say(data: unknown): void;
	/** The connection breaks. */
	cut(code?: number): void;
	/** What the app sends no longer arrives, and nobody tells it. */
	hold(): void;
}

type Settings = ConstructorParameters<typeof Hocuspocus>[0];

/** A real Hocuspocus on lines in memory: what a browser calls WebSocket, with the server behind it. */
export function hocuspocus(settings: Settings = {}) {
	const server = new Hocuspocus({ quiet: true, debounce: 0, ...settings });
	return { server, ...linesTo((line) => server.handleConnection(line, new IncomingMessage(new Socket()))) };
}

/** The end of a line at a server, as far as Hocuspocus uses it. */
export class ServerEnd extends EventEmitter {
	readyState = 1;
	binaryType = 'nodebuffer';
	constructor(
		readonly hear: (data: unknown) => void,
		readonly cut: (code: number) => void
	) {
		super();
	}
	send(data: unknown): void {
		this.hear(data instanceof Uint8Array ? Uint8Array.from(data).buffer : data);
	}
	ping(): void {}
	close(code = 1000): void {
		this.cut(code);
	}
}

/** @param answer gets each line that is opened; null when nobody answers */
export function linesTo(answer: ((line: ServerEnd) => void) | null) {
	const lines: Line[] = [];
	class MemorySocket extends EventTarget {
		readyState = 0;
		bufferedAmount = 0;
		binaryType = 'blob';
		#end: ServerEnd | null = null;
		constructor(readonly url: string) {
			super();
			const say = (data: unknown) =>
				queueMicrotask(() => this.readyState === 1 && this.dispatchEvent(new MessageEvent('message', { data })));
			const cut = (code = 1006) =>
				queueMicrotask(() => {
					if (this.readyState === 3) return;
					this.readyState = 3;
					if (this.#end) this.#end.readyState = 3;
					this.#end?.emit('close', code, Buffer.from(''));
					this.dispatchEvent(Object.assign(new Event('close'), { code, reason: '' }));
				});
			lines.push({ url, say, cut, hold: () => (this.#end = null) });
			this.close = (code = 1000) => cut(code);
			queueMicrotask(() => {
				if (!answer) return cut();
				this.#end = new ServerEnd(say, cut);
				this.readyState = 1;
				answer(this.#end);
				this.dispatchEvent(new Event('open'));
			});
		}
		readonly close: (code?: number) => void;
		send(data: Uint8Array): void {
			const copy = Buffer.from(data);
			const end = this.#end;
			queueMicrotask(() => end?.emit('message', copy));
		}
	}
	return { lines, Socket: MemorySocket };
}
