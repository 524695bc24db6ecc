import type { Storage, StorageStatus } from '$lib/sync/storage';
import { Slot } from './slot';

/** Lets Svelte read what is true about saving. */
export class LiveStatus {
	readonly #slot: Slot<StorageStatus>;

	constructor(storage: Storage) {
		this.#slot = new Slot(() => storage.status, storage.observe);
	}

	get current(): StorageStatus {
		return this.#slot.current;
	}
}
