import * as Y from 'yjs';
import type { PlanDocument } from '$lib/doc/document';
import { writePlanFile } from '$lib/doc/plan-file';
import { noteCopy, type Copy, type NamedFile } from './copies';
import { startAfterCopy } from './work';

export interface TakenCopy {
	/** Of a `.planregie` file. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Keeps that these bytes are in a file: to be called when they are. */
	readonly note: (name: string, file: NamedFile | null) => Promise<Copy>;
}

/** The plan as it is now, for a file. */
export async function takeCopy(doc: PlanDocument): Promise<TakenCopy> {
	const saved = new Date().toISOString();
	const update = Y.encodeStateAsUpdateV2(doc);
	return {
		bytes: await writePlanFile(doc),
		async note(name, file) {
			const copy = { saved, name, file };
			await noteCopy(doc.guid, copy, update);
			startAfterCopy(doc.guid);
			return copy;
		}
	};
}
