import { BODY_BYTES, LARGEST_MESSAGE } from './frames';

/** Puts a message together that comes in parts: one at a time, and never more memory than parts that came. */
export interface Inbox {
	/** Says what is wrong with the announcement, or null. */
	start(length: number): 'broken' | 'tooLarge' | null;
	/** The whole message with its last part, before that null. */
	part(bytes: Uint8Array): Uint8Array | 'broken' | null;
	clear(): void;
}

export function createInbox(): Inbox {
	let left = 0;
	let parts: Uint8Array[] = [];
	return {
		start(length) {
			if (length > LARGEST_MESSAGE) return 'tooLarge';
			if (left > 0 || length <= BODY_BYTES) return 'broken';
			left = length;
			return null;
		},
		part(bytes) {
			// Every part but the last is full: a million parts of one byte would cost far more than they hold.
			if (left === 0 || bytes.length !== Math.min(left, BODY_BYTES)) return 'broken';
			parts.push(bytes);
			left -= bytes.length;
			if (left > 0) return null;
			const message = joined(parts);
			parts = [];
			return message;
		},
		clear() {
			left = 0;
			parts = [];
		}
	};
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
