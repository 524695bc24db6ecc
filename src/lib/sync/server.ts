import type { PlanDocument } from '$lib/doc/document';
import { SERVER } from '$lib/doc/schema';
import type { Result } from '$lib/plan/result';
import { serverAddress, type AddressFault } from './server-address';
import { forgetServer, keepServer, observeServer, readServer, type ServerSetting } from './server-setting';
import type { Visit, VisitEnd, VisitEvents } from './server-visit';

/** What is true about the plan on the server that the team named. */
export type ServerState =
	/** No server is named, and nothing is contacted. */
	| { readonly type: 'off' }
	| { readonly type: 'connecting' }
	/** The server has not confirmed all that was changed here. */
	| { readonly type: 'sending' }
	/** What the server has is here, and it confirmed that it has all of this. */
	| { readonly type: 'synced' }
	/** What others change comes in; the server takes nothing from this token. */
	| { readonly type: 'readOnly' }
	/** It was there, or this device has no network. So many changes of this window wait; it is tried again. */
	| { readonly type: 'offline'; readonly waiting: number }
	/** Nobody answered yet at this address. It is tried again. */
	| { readonly type: 'unreachable' }
	/** Somebody else answers there. It is tried again. */
	| { readonly type: 'notAServer' }
	| { readonly type: 'wrongAddress'; readonly fault: AddressFault }
	/** It is not tried again by itself: the token, or what is on the server, has to change first. Nothing was merged. */
	| { readonly type: Final };

type Final = Extract<VisitEnd, 'refused' | 'broken' | 'otherPlan' | 'notAPlan' | 'newer'>;

export interface ServerSync {
	readonly state: ServerState;
	readonly setting: ServerSetting | null;
	/** Keeps the setting on this device and calls that server at once, also when it was named already. */
	name(setting: ServerSetting): Result<null, AddressFault | 'notKept'>;
	/** Stops, and forgets the setting. What is on the server stays there. */
	forget(): void;
	observe(changed: () => void): () => void;
	stop(): void;
}

export type Call = (doc: PlanDocument, setting: ServerSetting, events: VisitEvents) => Visit;

/** Milliseconds until the first next attempt; each time twice as long, up to the longest. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Keeps an open plan equal with its server, as long as one is named in this browser.
 * @param bring loads what calls a server
 */
export function followServer(doc: PlanDocument, bring: () => Promise<Call> = bringLibrary): ServerSync {
	const observers = new Set<() => void>();
	let setting: ServerSetting | null = null;
	let state: ServerState = { type: 'off' };
	let hangUp: () => void = () => {};
	let timer: ReturnType<typeof setTimeout> | undefined;
	let attempts = 0;
	let wasThere = false;
	/** Whether every change is sent now; otherwise it is counted. */
	let isTogether = false;
	let waiting = 0;

	const become = (next: ServerState) => {
		state = next;
		observers.forEach((observer) => observer());
	};
	const leave = () => {
		clearTimeout(timer);
		hangUp();
		isTogether = false;
	};
	const attempt = () => {
		leave();
		const named = setting;
		if (!named) return become({ type: 'off' });
		const address = serverAddress(named.address);
		if (!address.ok) return become({ type: 'wrongAddress', fault: address.error });
		let isOver = false;
		let visit: Visit | null = null;
		hangUp = () => {
			isOver = true;
			visit?.close();
		};
		const events: VisitEvents = {
			waiting: (changes, readOnly) => isOver || meet(changes, readOnly),
			ended: (why) => isOver || end(why)
		};
		bring()
			.then((call) => {
				if (!isOver) visit = call(doc, { ...named, address: address.value }, events);
			})
			.catch(() => events.ended('unreachable'));
	};
	const end = (why: VisitEnd) => {
		leave();
		conclude(why);
	};
	const meet = (changes: number, readOnly: boolean) => {
		isTogether = wasThere = true;
		waiting = changes;
		attempts = 0;
		const type = readOnly ? 'readOnly' : changes > 0 ? 'sending' : 'synced';
		if (type !== state.type) become({ type });
	};
	const conclude = (why: VisitEnd) => {
		switch (why) {
			case 'insecure':
				return become({ type: 'wrongAddress', fault: why });
			case 'lost':
			case 'unreachable':
				become(wasThere || isWithoutNetwork() ? { type: 'offline', waiting } : { type: 'unreachable' });
				return retry();
			case 'notAServer':
				become({ type: why });
				return retry();
			default:
				return become({ type: why });
		}
	};
	const retry = () => {
		const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempts++);
		// A team does not come back at one moment.
		timer = setTimeout(attempt, longest * (0.5 + Math.random() / 2));
	};
	const start = () => {
		attempts = 0;
		if (setting) become({ type: 'connecting' });
		attempt();
	};
	const follow = () => {
		const named = doc.isDestroyed ? null : readServer(doc.guid);
		if (JSON.stringify(named) === JSON.stringify(setting)) return;
		setting = named;
		wasThere = false;
		start();
	};

	const count = (_update: Uint8Array, origin: unknown) => {
		if (isTogether || origin === SERVER || !setting) return;
		waiting += 1;
		if (state.type === 'offline') become({ type: 'offline', waiting });
	};
	const onOnline = () => {
		if (state.type === 'offline' || state.type === 'unreachable') attempt();
	};
	/** A browser that lost its network may hold on to a connection for minutes. */
	const onOffline = () => {
		if (isTogether) end('lost');
	};
	doc.on('update', count);
	globalThis.addEventListener?.('online', onOnline);
	globalThis.addEventListener?.('offline', onOffline);
	const stopFollowing = observeServer(doc.guid, follow);
	follow();

	return {
		get state() {
			return state;
		},
		get setting() {
			return setting;
		},
		name(named) {
			const address = serverAddress(named.address);
			if (!address.ok) return address;
			const before = setting;
			if (!keepServer(doc.guid, { ...named, address: named.address.trim() })) return { ok: false, error: 'notKept' };
			if (setting === before) start();
			return { ok: true, value: null };
		},
		forget: () => forgetServer(doc.guid),
		observe(changed) {
			observers.add(changed);
			return () => observers.delete(changed);
		},
		stop() {
			leave();
			stopFollowing();
			doc.off('update', count);
			globalThis.removeEventListener?.('online', onOnline);
			globalThis.removeEventListener?.('offline', onOffline);
		}
	};
}

/** Loaded when a server is called, and not before. */
const bringLibrary = async (): Promise<Call> => (await import('./server-visit')).visitServer;

const isWithoutNetwork = (): boolean => globalThis.navigator?.onLine === false;
