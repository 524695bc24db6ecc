import { fillFromUpdate, newDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import type { Id, Plan } from '$lib/plan/model';
import { readCopied } from './copies';

/** The plan as it is in its last copy, or null when that is not known. */
export async function readCopiedPlan(id: Id): Promise<Plan | null> {
	const update = await readCopied(id);
	if (!update) return null;
	const doc = newDocument(id);
	try {
		fillFromUpdate(doc, update);
		return readPlan(doc);
	} catch {
		// The record is damaged; the file itself may be fine, but nobody can tell from here.
		return null;
	} finally {
		doc.destroy();
	}
}
