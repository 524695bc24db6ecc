/** The app's own storage, reading a plan that lies in this browser. */
import * as Y from 'yjs';
import { setActivity } from '$lib/doc/commands/activities';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { databaseName, deleteStored, openStorage } from '$lib/sync/storage';
import { madePlan } from '../made-plan';

/** A plan as it lies in the browser: with so many edits after it, each a piece of its own, and as one piece. */
function piecesOf(activities: number, edits: number) {
	const doc = newDocument('plan');
	fillDocument(doc, madePlan({ activities, linesPerActivity: (index) => 4 + (index % 9), textLength: 1_500 }));
	const pieces = [Y.encodeStateAsUpdate(doc)];
	doc.on('update', (update: Uint8Array) => pieces.push(update));
	for (let edit = 0; edit < edits; edit++)
		setActivity(doc, `activity-${edit % activities}`, { title: `Een andere titel ${edit}` });
	return { pending: pieces, compacted: [Y.encodeStateAsUpdate(doc)] };
}

async function put(plan: string, pieces: readonly Uint8Array[]): Promise<void> {
	await deleteStored(plan);
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(databaseName(plan));
		request.onupgradeneeded = () => {
			request.result.createObjectStore('updates', { autoIncrement: true });
			request.result.createObjectStore('custom');
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	await new Promise<void>((resolve, reject) => {
		const transaction = db.transaction(['updates'], 'readwrite');
		for (const piece of pieces) transaction.objectStore('updates').add(piece);
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});
	db.close();
}

/** Milliseconds until the plan is read. It is stored anew each time: many pieces become one when they were read. */
async function open(pieces: readonly Uint8Array[]): Promise<number> {
	const plan = 'plan';
	await put(plan, pieces);
	const doc = newDocument(plan);
	const start = performance.now();
	const storage = openStorage(doc, plan);
	const opened = await storage.opened;
	const time = performance.now() - start;
	if (!opened || doc.getMap('activities').size === 0) throw new Error('The plan was not read.');
	await storage.close();
	doc.destroy();
	return time;
}

declare global {
	interface Window {
		storages?: { readonly piecesOf: typeof piecesOf; readonly open: typeof open };
	}
}
window.storages = { piecesOf, open };
