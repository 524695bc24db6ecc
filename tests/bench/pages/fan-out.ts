/** Bare data channels from one page to others: what an edit costs without an app, and with a document of Yjs and no app. */
import * as Y from 'yjs';

const now = (): number => performance.timeOrigin + performance.now();
const ends = new Map<number, { readonly connection: RTCPeerConnection; readonly channel: RTCDataChannel }>();
/** When each frame came in, by the number that it holds, and each title of the document. */
const arrivals = new Map<number | string, number>();
/** Of a frame that is a change of the document; numbers begin with 0. */
const CHANGE = 1;
let doc = new Y.Doc();

const titled = (): Y.Map<unknown> => {
	const activity = doc.getMap('activities').get('activity-7');
	if (!(activity instanceof Y.Map)) throw new Error('The document has no such activity.');
	return activity;
};

/** From now on there is this document, and a change of it goes to all. */
export function bareDocument(state: Uint8Array): void {
	doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	doc.on('update', (update: Uint8Array, _origin: unknown, _doc: unknown, { local }: Y.Transaction) => {
		const at = now();
		arrivals.set(String(titled().get('title')), at);
		if (!local) return;
		const frame = Uint8Array.of(CHANGE, ...update);
		for (const { channel } of ends.values()) channel.send(frame);
	});
}
/** Returns when. */
export function bareEdit(title: string): number {
	const at = now();
	titled().set('title', title);
	return at;
}

/** @param other a number for who is at the other end */
function endTo(other: number): RTCPeerConnection {
	const connection = new RTCPeerConnection({ iceServers: [] });
	const channel = connection.createDataChannel('bare', { negotiated: true, id: 0 });
	channel.binaryType = 'arraybuffer';
	channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
		const [at, frame] = [now(), new Uint8Array(data)];
		if (frame[0] === CHANGE) Y.applyUpdate(doc, frame.subarray(1));
		else arrivals.set(new DataView(data).getUint32(0), at);
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
export const bareArrivals = (): [number | string, number][] => [...arrivals];
