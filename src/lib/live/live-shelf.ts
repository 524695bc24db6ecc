import { observeShelf, readShelf, type ShelfEntry } from '$lib/sync/shelf';
import { Slot } from './slot';

const slot = new Slot(readShelf, observeShelf);

/** The plans on this device, newest first: those in use, and those in the bin. */
export const shelf = {
	get plans(): readonly ShelfEntry[] {
		return slot.current.filter((entry) => entry.binned === null);
	},
	get bin(): readonly ShelfEntry[] {
		return slot.current.filter((entry) => entry.binned !== null);
	}
};
