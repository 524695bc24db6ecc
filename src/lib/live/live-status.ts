import type { Damage, Storage, StorageStatus } from '$lib/sync/storage';
import { Slot } from './slot';

/** Milliseconds that "saved" waits for a next change: somebody who types sees one "saving", not one for each key. */
const CALM_MS = 300;

/** Lets Svelte read what is true about saving. Everything is told at once, except that writing has ended. */
export class LiveStatus {
	readonly #slot: Slot<StorageStatus>;
	readonly #storage: Storage;

	constructor(storage: Storage) {
		this.#storage = storage;
		let shown = storage.status;
		this.#slot = new Slot(
			() => (this.#slot.watched ? shown : storage.status),
			(wake) => {
				shown = storage.status;
				let timer: ReturnType<typeof setTimeout> | undefined;
				const show = () => {
					shown = storage.status;
					wake();
				};
				const stop = storage.observe(() => {
					clearTimeout(timer);
					if (shown.type === 'saving' && storage.status.type === 'saved') timer = setTimeout(show, CALM_MS);
					else show();
				});
				return () => {
					clearTimeout(timer);
					stop();
				};
			}
		);
	}

	get current(): StorageStatus {
		return this.#slot.current;
	}

	/** Since when there is something that this device does not have, or null. */
	get unsavedSince(): Date | null {
		void this.#slot.current;
		return this.#storage.unsavedSince;
	}

	/** What of the stored plan cannot be read, or null. */
	get damage(): Damage | null {
		void this.#slot.current;
		return this.#storage.damage;
	}

	/** Whether the browser had cleared the plan while it was open, and it was written anew. */
	get restored(): boolean {
		void this.#slot.current;
		return this.#storage.restored;
	}
}
