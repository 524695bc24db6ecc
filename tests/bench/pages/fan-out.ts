/** Bare data channels from one page to others: what an edit costs without an app. */
const now = (): number => performance.timeOrigin + performance.now();
const ends = new Map<number, { readonly connection: RTCPeerConnection; readonly channel: RTCDataChannel }>();
/** When each frame came in, by the number that it holds. */
const arrivals = new Map<number, number>();

/** @param other a number for who is at the other end */
function endTo(other: number): RTCPeerConnection {
	const connection = new RTCPeerConnection({ iceServers: [] });
	const channel = connection.createDataChannel('bare', { negotiated: true, id: 0 });
	channel.binaryType = 'arraybuffer';
	channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
		const at = now();
		arrivals.set(new DataView(data).getUint32(0), at);
	};
	ends.set(other, { connection, channel });
	return connection;
}

async function described(connection: RTCPeerConnection): Promise<string> {
	await connection.setLocalDescription();
	await new Promise<void>((resolve) => {
		const look = () => connection.iceGatheringState === 'complete' && resolve();
		connection.addEventListener('icegatheringstatechange', look);
		look();
	});
	return connection.localDescription?.sdp ?? '';
}

export const bareOffer = (other: number) => described(endTo(other));
export async function bareAnswer(other: number, sdp: string): Promise<string> {
	const connection = endTo(other);
	await connection.setRemoteDescription({ type: 'offer', sdp });
	return described(connection);
}
export async function bareComplete(other: number, sdp: string): Promise<void> {
	const end = ends.get(other);
	await end?.connection.setRemoteDescription({ type: 'answer', sdp });
	await new Promise<void>((resolve) => {
		if (end?.channel.readyState === 'open') resolve();
		else end?.channel.addEventListener('open', () => resolve());
	});
}

/** Sends so many bytes to each, which begin with this number. Returns when. */
export function bareSend(bytes: number, number: number): number {
	const frame = new Uint8Array(bytes);
	new DataView(frame.buffer).setUint32(0, number);
	const at = now();
	for (const { channel } of ends.values()) channel.send(frame);
	return at;
}
export const bareArrivals = (): [number, number][] => [...arrivals];
