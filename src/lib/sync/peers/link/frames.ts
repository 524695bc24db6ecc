/**
 * What goes over a channel. A frame is one byte of type and then:
 *   WHOLE  a message
 *   START  the length (4 bytes) of a message that comes in parts
 *   PART   the next 16,383 bytes of it; the last part is what is left
 *   BEAT   nothing: I am here
 *   BYE    one byte: I leave the room (0), or end this link only (1)
 *   GOT    nothing: the next PART that you sent is here
 */
export const WHOLE = 0;
export const START = 1;
export const PART = 2;
export const BEAT = 3;
export const BYE = 4;
export const GOT = 5;

/** Every browser takes frames of this size, and another message never waits long for one. */
export const FRAME_BYTES = 16 * 1024;
/** What a frame holds beside its type. */
export const BODY_BYTES = FRAME_BYTES - 1;
/** Far above the largest plan; a peer that wants more wants to fill the memory. */
export const LARGEST_MESSAGE = 64 * 1024 * 1024;

export function frameOf(type: number, body: Uint8Array = new Uint8Array()): Uint8Array<ArrayBuffer> {
	const frame = new Uint8Array(1 + body.length);
	frame[0] = type;
	frame.set(body, 1);
	return frame;
}

export function startFrame(length: number): Uint8Array<ArrayBuffer> {
	const frame = frameOf(START, new Uint8Array(4));
	new DataView(frame.buffer).setUint32(1, length);
	return frame;
}

/** @param body of a START frame, 4 bytes */
export const lengthIn = (body: Uint8Array): number => new DataView(body.buffer, body.byteOffset, 4).getUint32(0);
