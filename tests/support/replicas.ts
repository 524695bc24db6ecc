/** Copies of one plan on several devices, with a network that a test can hold up, repeat and mix up. */
import * as Y from 'yjs';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { createHistory, type History } from '$lib/doc/history';
import { MERGE } from '$lib/doc/schema';
import type { Plan } from '$lib/plan/model';

export function documentOf(plan: Plan): Y.Doc {
	const doc = newDocument('plan');
	fillDocument(doc, plan);
	return doc;
}

export interface Replica {
	readonly doc: Y.Doc;
	readonly history: History;
	/** Every change made here, in the order in which it was made. */
	readonly sent: readonly Uint8Array[];
}

/** The origin under which tests write in texts, as the editor does. */
export const TYPING = Symbol('typing');

export function replicasOf(plan: Plan, count: number): readonly Replica[] {
	const first = Y.encodeStateAsUpdate(documentOf(plan));
	return Array.from({ length: count }, (_, index) => {
		const doc = newDocument('plan');
		doc.clientID = index + 1;
		Y.applyUpdate(doc, first, MERGE);
		const sent: Uint8Array[] = [];
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== MERGE) sent.push(update);
		});
		const history = createHistory(doc);
		history.trackText(TYPING);
		return { doc, history, sent };
	});
}

/** Brings `to` everything that `from` has. */
export function sync(from: Y.Doc, to: Y.Doc): void {
	Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), MERGE);
}

export function syncAll(replicas: readonly Replica[]): void {
	for (let round = 0; round < 2; round++)
		for (const from of replicas) for (const to of replicas) sync(from.doc, to.doc);
}
