import type { Id } from '$lib/plan/model';
import { observeCopies, readCopies, type Copy } from '$lib/sync/copies';
import { Slot } from './slot';

let known: ReadonlyMap<Id, Copy> | null = null;
const slot = new Slot(
	() => known,
	(wake) => {
		const read = async () => {
			known = await readCopies();
			wake();
		};
		void read();
		return observeCopies(() => void read());
	}
);

/** The last copy as a file of each plan on this device; null until the browser has said it. */
export const copies = {
	get current(): ReadonlyMap<Id, Copy> | null {
		return slot.current;
	}
};
