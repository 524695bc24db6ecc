import { observeUnsaved, unsavedPlans, type Unsaved } from '$lib/sync/unsaved';
import { Slot } from './slot';

const slot = new Slot(unsavedPlans, observeUnsaved);

/** The plans that nobody looks at and of which something is in this window's memory alone. */
export const unsaved = {
	get plans(): readonly Pick<Unsaved, 'id' | 'title'>[] {
		return slot.current;
	}
};
