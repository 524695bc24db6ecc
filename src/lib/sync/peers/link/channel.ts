/** What a link needs of a data channel: reliable, in order, whole frames of bytes. */
export interface Channel {
	readonly isOpen: boolean;
	/** Bytes that were sent and still wait in this device. */
	readonly waiting: number;
	send(frame: Uint8Array<ArrayBuffer>): void;
	/** Sends what waits, then closes. */
	close(): void;
	listen(events: ChannelEvents): void;
}

export interface ChannelEvents {
	opened(): void;
	/** Empty when something else than bytes came. */
	frame(bytes: Uint8Array): void;
	/** What waits has come down to `LOW_WATER`. */
	drained(): void;
	closed(): void;
}

/** Bytes below which a channel asks for more. */
export const LOW_WATER = 16 * 1024;
