import type { Clock } from './clock';
import { after } from './after';
import type { Connect, Connection } from './connection';
import type { LinkEnd } from './link';
import { decode, encode, type Message } from './messages';

/** What somebody does with what comes over a line. It changes as the other end gets known. */
export interface Listener {
	opened?(): void;
	/** One at a time: the next message waits until a promise is done. */
	message(message: Message): void | Promise<void>;
	away?(): void;
	/** Once, and the last of all, also when we ended it. */
	ended(why: LinkEnd): void;
}

/** A connection with checked messages in order. */
export interface Line {
	readonly connection: Connection;
	readonly isAway: boolean;
	readonly isOver: boolean;
	send(message: Message): void;
	/** From now on another listens. */
	become(next: Listener): void;
	end(why: LinkEnd): void;
	/** Ends it as lost, unless it is called off within so many milliseconds. */
	limit(ms: number): () => void;
}

/** Something that is no message, or comes where it does not belong, ends the line as broken. */
export function openLine(connect: Connect, clock: Clock, listener: Listener, resting = false): Line {
	let current = listener;
	let isOver = false;
	let busy: Promise<void> | null = null;

	const finish = (why: LinkEnd) => {
		if (isOver) return;
		isOver = true;
		current.ended(why);
	};
	const end = (why: LinkEnd) => {
		if (isOver) return;
		finish(why);
		connection.link.close(why);
		connection.close();
	};
	const take = (bytes: Uint8Array): void | Promise<void> => {
		if (isOver) return;
		const message = decode(bytes);
		return message ? current.message(message) : end('broken');
	};
	/** In order, and at once when nothing waits. */
	const inTurn = (run: () => void | Promise<void>) => {
		const work = busy ? busy.then(run) : run();
		if (!work) return;
		const mine = work
			.catch(() => end('broken'))
			.finally(() => {
				if (busy === mine) busy = null;
			});
		busy = mine;
	};
	const connection = connect(
		{
			opened: () => !isOver && current.opened?.(),
			message: (bytes) => inTurn(() => take(bytes)),
			away: () => !isOver && current.away?.(),
			ended: (why) => inTurn(() => finish(why))
		},
		resting ? { resting } : {}
	);
	return {
		connection,
		get isAway() {
			return connection.link.isAway;
		},
		get isOver() {
			return isOver;
		},
		send: (message) => !isOver && connection.link.send(encode(message)),
		become(next) {
			current = next;
		},
		end,
		limit: (ms) => after(clock, ms, () => end('lost'))
	};
}
