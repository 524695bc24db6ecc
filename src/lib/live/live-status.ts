import type { Storage, StorageStatus } from '$lib/sync/storage';
import { Slot } from './slot';

/** Milliseconds that "saved" waits for a next change: somebody who types sees one "saving", not one for each key. */
const CALM_MS = 300;

/** Lets Svelte read what is true about saving. Everything is told at once, except that writing has ended. */
export class LiveStatus {
	readonly #slot: Slot<StorageStatus>;

	constructor(storage: Storage) {
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
}
