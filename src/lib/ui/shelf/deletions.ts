import { page } from '$app/state';
import { t } from '$lib/i18n/t.svelte';
import { deleteForever, deleteLeaving } from '$lib/sync/deleting';
import { markLeaving, type ShelfEntry } from '$lib/sync/shelf';
import { tell } from '$lib/ui/base/messages.svelte';

/** Milliseconds in which somebody can think again. */
const GRACE_MS = 24 * 3_600_000;

/** Has a plan in the bin deleted a day later. Returns whether the device could keep that. */
export function deleteLater(plan: ShelfEntry): boolean {
	if (!markLeaving(plan.id, new Date(Date.now() + GRACE_MS).toISOString())) return false;
	tell({
		text: t().shelf.leaving(nameOf(plan)),
		action: { label: t().common.undo, run: () => void markLeaving(plan.id, null) }
	});
	return true;
}

/** Deletes a plan, and says what became of that. What another tab holds goes when the app starts again. */
export async function erase(plan: ShelfEntry): Promise<void> {
	const deletion = await deleteForever(plan.id);
	if (deletion !== 'deleted') markLeaving(plan.id, new Date().toISOString());
	tell({ text: t().shelf.deletions[deletion](nameOf(plan)) });
}

/** Deletes the plans of which the day is over; says so when that cannot be. */
export async function eraseLeaving(): Promise<void> {
	const [stuck] = await deleteLeaving(new Date().toISOString(), page.params.plan ?? null);
	if (stuck) tell({ text: t().shelf.deletions.failed(nameOf(stuck)) });
}

const nameOf = (plan: ShelfEntry): string => plan.title || t().common.untitled;
