/** What the app gives to its data channels. */
import { BEAT, WHOLE } from '$lib/sync/peers/link/frames';
import { decodeMessage } from '$lib/sync/peers/exchange/exchange-message';
import { decode } from '$lib/sync/peers/link/messages';

let isCounting = false;
let frames = 0;
let bytes = 0;
let updates = 0;

const isUpdate = (frame: Uint8Array): boolean => {
	const message = frame[0] === WHOLE ? decode(frame.subarray(1)) : null;
	const read = message?.type === 'direct' ? decodeMessage(message.bytes) : null;
	return read?.ok === true && read.value.type === 'update';
};

const send: (this: RTCDataChannel, data: ArrayBufferView<ArrayBuffer>) => void = RTCDataChannel.prototype.send;
Object.defineProperty(RTCDataChannel.prototype, 'send', {
	value(this: RTCDataChannel, data: Uint8Array<ArrayBuffer>) {
		if (isCounting && this.label === 'room' && data[0] !== BEAT) {
			frames += 1;
			bytes += data.length;
			updates += isUpdate(data) ? 1 : 0;
		}
		send.call(this, data);
	}
});

/** Begins again at nothing. */
export function countFrames(): void {
	isCounting = true;
	frames = bytes = updates = 0;
}

/** What went out of this page since then, and counts no further. */
export function counted() {
	isCounting = false;
	return { frames, bytes, updates };
}
