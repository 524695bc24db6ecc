/** The app's own storage, reading a plan that lies in this browser. */
import * as Y from 'yjs';
import { setActivity } from '$lib/doc/commands/activities';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { openDatabase, updatesToWrite } from '$lib/sync/database';
import { databaseName, deleteStored, openStorage, storedPieces } from '$lib/sync/storage';
import { madePlan } from '../made-plan';

/**
 * A plan as the app has written it in this browser: the plan, and after it so many edits, each saved by itself; and as
 * one piece.
 */
async function piecesOf(activities: number, edits: number) {
	const plan = 'written';
	await deleteStored(plan);
	const doc = newDocument(plan);
	fillDocument(doc, madePlan({ activities, linesPerActivity: (index) => 4 + (index % 9), textLength: 1_500 }));
	const storage = openStorage(doc, plan);
	for (let edit = 0; edit < edits; edit++) {
		await storage.flush();
		setActivity(doc, `activity-${edit % activities}`, { title: `Een andere titel ${edit}` });
	}
	await storage.close();
	return { pending: await storedPieces(plan), compacted: [Y.encodeStateAsUpdate(doc)] };
}

async function put(plan: string, pieces: readonly Uint8Array[]): Promise<void> {
	await deleteStored(plan);
	const db = await openDatabase(databaseName(plan));
	const { store, done } = updatesToWrite(db);
	for (const piece of pieces) store.add(piece);
	await done;
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
