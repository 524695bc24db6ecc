import type * as Y from 'yjs';
import type { Id } from '$lib/plan/model';
import type { Storage } from './storage';

/** A plan of which this window holds what the device does not have. */
export interface Unsaved {
	readonly id: Id;
	readonly title: string;
	readonly doc: Y.Doc;
	readonly storage: Storage;
}

const held = new Map<Id, Unsaved>();
const observers = new Set<() => void>();

/**
 * Lets go of a plan that nobody looks at, when all of it is on the device. Until then it stays in memory, and storage
 * goes on trying. Resolves when that is known for now.
 * @param saved called when all of it is on the device, and before the document is gone
 */
export async function letGo(plan: Unsaved, saved: () => void): Promise<void> {
	const { id, doc, storage } = plan;
	const isDone = () => storage.unsavedSince === null;
	const release = async () => {
		if (held.get(id) !== plan) return;
		saved();
		held.delete(id);
		tell();
		await storage.close();
		doc.destroy();
	};
	// At once, so that whoever opens it meanwhile gets this one, with all that is in it.
	held.set(id, plan);
	if (!isDone()) await storage.flush();
	if (isDone()) return release();
	tell();
	const stop = storage.observe(() => {
		if (held.get(id) !== plan) stop();
		else if (isDone()) {
			stop();
			void release();
		}
	});
}

/** Gives the plan to whoever opens it, and no longer keeps it. */
export function takeUnsaved(id: Id): Unsaved | null {
	const plan = held.get(id) ?? null;
	held.delete(id);
	tell();
	return plan;
}

/** The plans that nobody looks at, of which something is in memory alone. */
export const unsavedPlans = (): readonly Unsaved[] => [...held.values()].filter(({ storage }) => storage.unsavedSince);

export function observeUnsaved(changed: () => void): () => void {
	observers.add(changed);
	return () => observers.delete(changed);
}

const tell = () => observers.forEach((observer) => observer());
