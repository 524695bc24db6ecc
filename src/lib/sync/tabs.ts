import * as Y from 'yjs';
import type { Id } from '$lib/plan/model';
import { TAB } from '$lib/doc/schema';

/**
 * Keeps the tabs and windows of one browser that show the same plan equal, at once. A tab that opens tells what it has
 * and gets what it lacks. Each tab stores all it has, so that one that stops too early takes nothing with it.
 * @param isStored whether a change was read from storage, where the other tabs find it themselves
 * @returns how to stop
 */
export function followTabs(doc: Y.Doc, plan: Id, isStored: (origin: unknown) => boolean): () => void {
	const channel = new BroadcastChannel(`planregie-plan-${plan}`);
	const send = (update: Uint8Array, origin: unknown) => {
		if (origin !== TAB && !isStored(origin)) channel.postMessage({ type: 'update', update });
	};
	channel.onmessage = (event: MessageEvent<unknown>) => {
		const message = parse(event.data);
		if (message?.type === 'update') applySafely(doc, message.update);
		if (message?.type === 'hello') answer(message.vector, message.reply);
	};
	const answer = (vector: Uint8Array, reply: boolean) => {
		const update = diffSafely(doc, vector);
		if (update) channel.postMessage({ type: 'update', update });
		if (reply) channel.postMessage({ type: 'hello', vector: Y.encodeStateVector(doc), reply: false });
	};
	doc.on('update', send);
	channel.postMessage({ type: 'hello', vector: Y.encodeStateVector(doc), reply: true });
	return () => {
		doc.off('update', send);
		channel.close();
	};
}

type Message =
	| { readonly type: 'update'; readonly update: Uint8Array }
	| { readonly type: 'hello'; readonly vector: Uint8Array; readonly reply: boolean };

/** Another version of the app may speak in the other tab: what is not understood is passed over. */
function parse(data: unknown): Message | null {
	if (typeof data !== 'object' || data === null || !('type' in data)) return null;
	if (data.type === 'update' && 'update' in data && data.update instanceof Uint8Array)
		return { type: 'update', update: data.update };
	if (data.type === 'hello' && 'vector' in data && data.vector instanceof Uint8Array)
		return { type: 'hello', vector: data.vector, reply: 'reply' in data && data.reply === true };
	return null;
}

function applySafely(doc: Y.Doc, update: Uint8Array): void {
	try {
		Y.applyUpdate(doc, update, TAB);
	} catch {
		// Not an update: the document stays as it is.
	}
}

function diffSafely(doc: Y.Doc, vector: Uint8Array): Uint8Array | null {
	try {
		return Y.encodeStateAsUpdate(doc, vector);
	} catch {
		return null;
	}
}
