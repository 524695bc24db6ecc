import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { newDocument, type PlanDocument } from '$lib/doc/document';
import { SERVER } from '$lib/doc/schema';
import { meetServer, type Stranger } from './meet-server';
import { frameOf } from './server-frames';
import type { ServerSetting } from './server-setting';

/**
 * How a connection ended. unreachable: nobody answered; notAServer: who answered does not speak as Hocuspocus does;
 * refused: it does not let this token in; insecure: the browser does not connect without TLS from this page; broken: it
 * sent what cannot be read; lost: it went well until then.
 */
export type VisitEnd = 'unreachable' | 'notAServer' | 'refused' | 'insecure' | 'broken' | 'lost' | Stranger;

export interface VisitEvents {
	/** What the server has is in the plan, and so many changes are not confirmed by it. */
	waiting(changes: number, readOnly: boolean): void;
	/** It is over, and nothing more follows. */
	ended(why: VisitEnd): void;
}

export interface Visit {
	close(): void;
}

/** A browser's WebSocket, as far as it is looked into here. */
export type SocketClass = new (url: string) => EventTarget & { readonly bufferedAmount: number };

/** Milliseconds in which a server answers when it is called. */
const ANSWER_MS = 15_000;
/** Milliseconds in which the whole plan comes over a slow line. */
const FIRST_MS = 60_000;
/** Milliseconds after which a connection without a sign of life is given up; tabs out of sight get one each minute. */
const SILENCE_MS = 90_000;
/** Frames a second that no team sends, for so many seconds. */
const FLOOD = { frames: 2_000, seconds: 2 } as const;

/** A name that says what it is to whoever looks after the server, and that differs for each plan. */
export const serverName = (doc: PlanDocument): string => `planregie-${doc.guid}`;

/**
 * One connection with a server, from calling it to its end. The library works on a document of its own, which starts
 * empty: nothing of the plan is sent before what the server has was found to be the same plan, and nothing of what comes
 * is in the plan before it was applied there without a fault.
 */
export function visitServer(
	doc: PlanDocument,
	{ address, token }: ServerSetting,
	events: VisitEvents,
	Socket: SocketClass = WebSocket
): Visit {
	const mirror = newDocument(doc.guid);
	const name = serverName(doc);
	let [isOpen, isAdmitted, isTogether, isOver] = [false, false, false, false];
	/** What the browser has not sent yet. */
	let bytesLeft = () => 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const within = (ms: number, why: VisitEnd) => {
		clearTimeout(timer);
		timer = setTimeout(() => end(why), ms);
	};
	const close = () => {
		if (isOver) return;
		isOver = true;
		clearTimeout(timer);
		clearInterval(counting);
		doc.off('update', send);
		mirror.off('update', receive);
		provider.destroy();
		line.destroy();
		mirror.destroy();
	};
	const end = (why: VisitEnd) => {
		if (isOver) return;
		close();
		events.ended(why);
	};

	const send = (update: Uint8Array, origin: unknown) => {
		if (origin !== SERVER) Y.applyUpdate(mirror, update, doc);
	};
	let received: Uint8Array[] = [];
	const receive = (update: Uint8Array, origin: unknown) => {
		if (origin === provider) received.push(update);
	};
	/** Throws when the update cannot be applied: then the mirror is of no use, and the plan as it was. */
	const apply = (update: Uint8Array) => {
		received = [];
		Y.applyUpdate(mirror, update, provider);
		if (isTogether) for (const one of received) Y.applyUpdate(doc, one, SERVER);
	};
	let [frames, floods] = [0, 0];
	const counting = setInterval(() => {
		floods = frames > FLOOD.frames ? floods + 1 : 0;
		frames = 0;
		if (floods >= FLOOD.seconds) end('broken');
	}, 1_000);
	/** Whether the library may read a frame. It applies an update once more, which changes nothing. */
	const isReadable = (data: unknown): boolean => {
		frames += 1;
		const frame = isOver ? null : frameOf(data, name);
		if (!frame || frame.type === 'other') return false;
		if (frame.type === 'sound' || (frame.type === 'asksToken' && isAdmitted)) return true;
		try {
			if (frame.type !== 'update') throw new Error('This is no frame to read now.');
			apply(frame.update);
			return true;
		} catch {
			end(isAdmitted ? 'broken' : 'notAServer');
			return false;
		}
	};
	class GuardedSocket extends Socket {
		constructor(url: string) {
			super(url);
			bytesLeft = () => this.bufferedAmount;
			// The first to hear of it, so that nobody else does when it is not to be read.
			this.addEventListener('message', (event) => {
				if (!(event instanceof MessageEvent) || !isReadable(event.data)) event.stopImmediatePropagation();
			});
		}
	}

	const meet = () => {
		const stranger = meetServer(doc, mirror);
		if (stranger) return end(stranger);
		isTogether = true;
		doc.on('update', send);
		Y.applyUpdate(mirror, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(mirror)), doc);
		tell();
	};
	const tell = () => {
		const isReadOnly = provider.authorizedScope === 'readonly';
		if (provider.unsyncedChanges === 0 || isReadOnly) clearTimeout(timer);
		else awaitConfirmation(bytesLeft());
		events.waiting(provider.unsyncedChanges, isReadOnly);
	};
	/** A line on which bytes still leave is slow, not lost. */
	const awaitConfirmation = (before: number) => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			const left = bytesLeft();
			if (left < before) awaitConfirmation(left);
			else end('lost');
		}, ANSWER_MS);
	};

	const line = new HocuspocusProviderWebsocket({
		url: address,
		WebSocketPolyfill: GuardedSocket,
		maxAttempts: 1,
		messageReconnectTimeout: SILENCE_MS,
		onOpen() {
			isOpen = true;
			within(ANSWER_MS, 'notAServer');
		},
		onClose: ({ event }) => end(endOf(event.code, isOpen, isAdmitted)),
		onMaxAttemptsFailed: ({ error }) => end(isSecurityError(error) ? 'insecure' : 'unreachable')
	});
	const provider = new HocuspocusProvider({
		websocketProvider: line,
		name,
		document: mirror,
		token,
		onAuthenticated() {
			isAdmitted = true;
			within(FIRST_MS, 'lost');
		},
		onAuthenticationFailed: () => end('refused'),
		// All that the server had is in the mirror when it confirms that it got what the empty mirror had.
		onUnsyncedChanges({ number }) {
			if (isOver) return;
			if (isTogether) tell();
			else if (number === 0 && isAdmitted) meet();
		},
		onClose: ({ event }) => end(endOf(event.code, isOpen, isAdmitted))
	});
	mirror.on('update', receive);
	within(ANSWER_MS, 'unreachable');
	provider.attach();
	return { close };
}

/** As Hocuspocus closes a connection on which it wants another token. */
const REFUSALS = [4401, 4403];
/** The connection broke, without a word of who was there. */
const BROKE = 1006;

function endOf(code: number, isOpen: boolean, isAdmitted: boolean): VisitEnd {
	if (!isOpen) return 'unreachable';
	if (REFUSALS.includes(code)) return 'refused';
	if (isAdmitted) return 'lost';
	return code === BROKE ? 'unreachable' : 'notAServer';
}

const isSecurityError = (error: unknown): boolean => error instanceof DOMException && error.name === 'SecurityError';
