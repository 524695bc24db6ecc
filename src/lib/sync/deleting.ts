import type { Id } from '$lib/plan/model';
import { forgetCopy } from './copies';
import type { Deletion } from './database';
import { readShelf, takeOffShelf, type ShelfEntry } from './shelf';
import { deleteStored } from './storage';
import { takeUnsaved } from './unsaved';

/** Deletes the plan with all that this device keeps of it alone; when it is done nothing brings it back. */
export async function deleteForever(id: Id): Promise<Deletion> {
	const deletion = await deleteStored(id);
	// What cannot be deleted stays on the list: it is there, and can be deleted again.
	if (deletion !== 'deleted') return deletion;
	takeOffShelf(id);
	// What this window still held of it would be written again.
	const unsaved = takeUnsaved(id);
	unsaved?.storage.forget();
	unsaved?.doc.destroy();
	await forgetCopy(id);
	return deletion;
}

/**
 * Deletes the plans of which the time has come. Returns those that could not be deleted.
 * @param now ISO date and time
 * @param open the plan that this window shows: nobody loses what they look at
 */
export async function deleteLeaving(now: string, open: Id | null): Promise<readonly ShelfEntry[]> {
	const left: ShelfEntry[] = [];
	for (const entry of readShelf())
		if (entry.leaves !== null && entry.leaves <= now && entry.id !== open)
			if ((await deleteForever(entry.id)) !== 'deleted') left.push(entry);
	return left;
}
