import type { Channel } from './channel';
import { BODY_BYTES, PART, WHOLE, frameOf, startFrame } from './frames';

/** Messages on their way out: what the network does not take yet waits here, so that small ones can still go first. */
export interface Outbox {
	/** Bytes that wait here. What the channel took beside them is little. */
	readonly waiting: number;
	/** Takes the bytes as they are: they must not change until they are sent. */
	add(message: Uint8Array): void;
	/** The other side has the next part. False when there is none that it does not have. */
	got(): boolean;
	/** Gives the channel what it takes now. */
	pump(): void;
	clear(): void;
}

/**
 * Parts of large messages between here and there: a small one waits for these, so no more than keep the network busy. What
 * a browser says that waits is not enough to know: it lets go of a megabyte long before the other side has it.
 */
export const PARTS_AHEAD = 2;
/** Bytes of small ones. Browsers close a channel that is given much more than it can send. */
const SMALL_AHEAD = 1024 * 1024;

export function createOutbox(channel: Channel): Outbox {
	const small: Uint8Array<ArrayBuffer>[] = [];
	const large: { readonly message: Uint8Array; sent: number }[] = [];
	let waiting = 0;
	let ahead = 0;
	const sendSmall = (): boolean => {
		const [frame] = small;
		if (!frame || channel.waiting >= SMALL_AHEAD) return false;
		small.shift();
		waiting -= frame.length;
		channel.send(frame);
		return true;
	};
	const sendPart = (): boolean => {
		const [first] = large;
		if (!first || ahead >= PARTS_AHEAD) return false;
		const { message, sent } = first;
		if (sent === 0) channel.send(startFrame(message.length));
		const part = message.subarray(sent, sent + BODY_BYTES);
		first.sent += part.length;
		ahead += 1;
		waiting -= part.length;
		if (first.sent === message.length) large.shift();
		channel.send(frameOf(PART, part));
		return true;
	};
	return {
		get waiting() {
			return waiting;
		},
		add(message) {
			const isSmall = message.length <= BODY_BYTES;
			if (isSmall) small.push(frameOf(WHOLE, message));
			else large.push({ message, sent: 0 });
			waiting += message.length + (isSmall ? 1 : 0);
		},
		got() {
			if (ahead === 0) return false;
			ahead -= 1;
			return true;
		},
		pump() {
			// What the browser is asked takes longer than all else here.
			while (small.length + large.length > 0 && channel.isOpen && (sendSmall() || sendPart()));
		},
		clear() {
			small.length = 0;
			large.length = 0;
			waiting = 0;
		}
	};
}
