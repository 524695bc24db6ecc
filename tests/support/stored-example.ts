import * as Y from 'yjs';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { examplePlan } from '$lib/exchange/example/example-plan';
import type { ShelfEntry } from '$lib/sync/shelf';

/** The example plan as a device keeps it: its one piece in base64, and its line in "my plans". */
export interface StoredPlan {
	readonly database: string;
	readonly piece: string;
	readonly entry: ShelfEntry;
}

export const EXAMPLE = 'example';

export function storedExample(): StoredPlan {
	const now = new Date().toISOString();
	const plan = examplePlan(now.slice(0, 10));
	const doc = newDocument(EXAMPLE);
	fillDocument(doc, plan);
	const piece = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	const { title, year, state } = plan.meta;
	return {
		database: `planregie-plan-${EXAMPLE}`,
		piece: Buffer.from(piece).toString('base64'),
		entry: { id: EXAMPLE, title, year, state, edited: now, size: piece.length, binned: null, leaves: null }
	};
}

/** Runs in a page of the app's origin, before the app does. */
export async function putInStorage({ database, piece, entry }: StoredPlan): Promise<void> {
	localStorage.setItem(`planregie:plan:${entry.id}`, JSON.stringify(entry));
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.open(database, 1);
		request.onupgradeneeded = () => {
			request.result.createObjectStore('custom');
			const bytes = Uint8Array.from(atob(piece), (sign) => sign.charCodeAt(0));
			request.result.createObjectStore('updates', { autoIncrement: true }).add(bytes);
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
		request.onerror = () => reject(request.error);
	});
}
