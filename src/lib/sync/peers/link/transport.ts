import { LOW_WATER, type Channel } from './channel';

/** What a connection needs of RTCPeerConnection, so that tests run without a browser. */
export interface Transport {
	readonly localDescription: { readonly sdp: string } | null;
	readonly iceGatheringState: string;
	readonly connectionState: string;
	readonly iceConnectionState: string;
	createDataChannel(label: string, options: { negotiated: boolean; id: number }): DataChannel;
	setLocalDescription(): Promise<void>;
	setRemoteDescription(description: { type: 'offer' | 'answer'; sdp: string }): Promise<void>;
	addIceCandidate(candidate: { candidate: string; sdpMid: string }): Promise<void>;
	addEventListener(
		type: 'icegatheringstatechange' | 'connectionstatechange' | 'iceconnectionstatechange',
		listener: () => void
	): void;
	close(): void;
}

/** The same of RTCDataChannel. */
export interface DataChannel {
	readonly readyState: string;
	readonly bufferedAmount: number;
	binaryType: string;
	bufferedAmountLowThreshold: number;
	onopen: ((event: Event) => void) | null;
	onmessage: ((event: MessageEvent<unknown>) => void) | null;
	onbufferedamountlow: ((event: Event) => void) | null;
	onclose: ((event: Event) => void) | null;
	send(data: Uint8Array<ArrayBuffer>): void;
	close(): void;
}

/** No address but those of the network that the device is on: no server is asked for one. */
export const newTransport = (): Transport => new RTCPeerConnection({ iceServers: [] });

export function channelOf(data: DataChannel): Channel {
	data.binaryType = 'arraybuffer';
	data.bufferedAmountLowThreshold = LOW_WATER;
	return {
		get isOpen() {
			return data.readyState === 'open';
		},
		get waiting() {
			return data.bufferedAmount;
		},
		send: (frame) => data.send(frame),
		close: () => data.close(),
		listen(events) {
			data.onopen = events.opened;
			data.onmessage = ({ data }) =>
				events.frame(data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array());
			data.onbufferedamountlow = events.drained;
			data.onclose = events.closed;
		}
	};
}
