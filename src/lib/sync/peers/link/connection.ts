import { systemClock, type Clock } from './clock';
import { packDescription, sdpOf, splitDescription } from '../codes/description';
import { openLink, type Link, type LinkEnd, type LinkEvents } from './link';
import { channelOf, newTransport, type Transport } from './transport';

/** What this browser found out about its own addresses, to explain why nobody gets through. */
export interface Found {
	readonly addresses: number;
	/** The browser hides its addresses behind made-up names, which not every network resolves. */
	readonly onlyNames: boolean;
	readonly timedOut: boolean;
}

/** A link to one member, and the descriptions that open it. */
export interface Connection {
	readonly link: Link;
	/** Nothing, until an offer or an answer has been made. */
	readonly found: Found;
	/** The device at the other side was heard, as soon as it has made its own description: also before it has read ours. */
	readonly isReached: boolean;
	/** Both make a description for the other side, within 1.5 seconds and a little. */
	offer(): Promise<Uint8Array>;
	/** Rejects when the offer cannot be used; the link has then ended as broken. */
	answer(offer: Uint8Array): Promise<Uint8Array>;
	/** Rejects when the answer cannot be used; the link has then ended as broken. */
	complete(answer: Uint8Array): Promise<void>;
	/**
	 * Lets a resting connection look for the other side, until it is open or lost. One of the two is enough. Only when
	 * this device has a network again: browsers give up for good after 15 seconds in which nothing gets through.
	 */
	wake(): void;
	/** Ends this link, not the stay in the room: for that say so to the link. */
	close(): void;
}

/**
 * @param options resting: both sides describe themselves and do not use it until one of them wakes. What has never tried
 * has not failed either: it opens after a gap in which the link beside it died.
 */
export type Connect = (events: LinkEvents, options?: { readonly resting?: boolean }) => Connection;

/** Where a browser has no route or no multicast, gathering may never end. */
const GATHER_MS = 1_500;
/** A name that the network does not resolve now may resolve later. */
const WAKE_MS = 2_000;
/** What the goodbye needs to get out. */
const LINGER_MS = 1_000;

export const connect: Connect = (events, options) => connectOver(newTransport(), events, options);

export function connectOver(
	transport: Transport,
	events: LinkEvents,
	{ resting = false, clock = systemClock }: { readonly resting?: boolean; readonly clock?: Clock } = {}
): Connection {
	let found: Found = { addresses: 0, onlyNames: false, timedOut: false };
	let withheld: readonly string[] = [];
	let stopWaking: (() => void) | null = null;
	let isOver = false;
	let wasOpen = false;
	let isReached = false;
	// Both sides make it: no message is needed to open it.
	const channel = channelOf(transport.createDataChannel('room', { negotiated: true, id: 0 }));
	const addWithheld = () => {
		for (const candidate of withheld) transport.addIceCandidate({ candidate, sdpMid: '0' }).catch(() => {});
	};

	const opened = () => {
		stopWaking?.();
		wasOpen = true;
		events.opened();
	};
	const ended = (why: LinkEnd) => {
		isOver = true;
		stopWaking?.();
		const stop = clock.every(LINGER_MS, () => {
			stop();
			transport.close();
		});
		events.ended(why);
	};
	const link = openLink(channel, { ...events, opened, ended }, clock);
	transport.addEventListener('connectionstatechange', () => {
		// Where a firewall keeps out who was not called first, an answer fails while it is carried back. It opens all the same
		// when the other side has read it and calls.
		if (transport.connectionState === 'failed' && (wasOpen || resting)) link.close('lost');
	});
	transport.addEventListener('iceconnectionstatechange', () => {
		isReached ||= transport.iceConnectionState === 'connected' || transport.iceConnectionState === 'completed';
	});

	const describe = async () => {
		await transport.setLocalDescription();
		const timedOut = !(await gathered(transport, clock));
		const packed = packDescription(transport.localDescription?.sdp ?? '');
		const split = packed.ok ? splitDescription(packed.value) : packed;
		if (!packed.ok || !split.ok) throw new Error('This browser describes a connection in a way that is not known.');
		const { candidates } = split.value;
		const onlyNames = candidates.length > 0 && candidates.every((line) => line.includes('.local '));
		found = { addresses: candidates.length, onlyNames, timedOut };
		return packed.value;
	};
	const take = async (type: 'offer' | 'answer', bytes: Uint8Array) => {
		try {
			const split = splitDescription(bytes);
			const sdp = split.ok ? sdpOf(resting ? split.value.bare : bytes, type) : split;
			if (!split.ok || !sdp.ok) throw new Error('The other side describes no connection.');
			await transport.setRemoteDescription({ type, sdp: sdp.value });
			withheld = resting ? split.value.candidates : [];
		} catch (error) {
			link.close('broken');
			throw error;
		}
	};

	return {
		link,
		get found() {
			return found;
		},
		get isReached() {
			return isReached;
		},
		offer: describe,
		async answer(offer) {
			await take('offer', offer);
			return describe();
		},
		complete: (answer) => take('answer', answer),
		wake() {
			if (!resting || stopWaking || isOver) return;
			addWithheld();
			stopWaking = clock.every(WAKE_MS, addWithheld);
		},
		close: () => link.close()
	};
}

/** Resolves whether it ended by itself. */
function gathered(transport: Transport, clock: Clock): Promise<boolean> {
	return new Promise((resolve) => {
		const stop = clock.every(GATHER_MS, () => {
			stop();
			resolve(false);
		});
		const look = () => {
			if (transport.iceGatheringState !== 'complete') return;
			stop();
			resolve(true);
		};
		transport.addEventListener('icegatheringstatechange', look);
		look();
	});
}
