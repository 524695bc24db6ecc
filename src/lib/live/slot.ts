import { createSubscriber } from 'svelte/reactivity';

/**
 * A value that is read from outside Svelte. While something on screen reads it, `listen` is on and `wake` makes those
 * readers look again; otherwise nothing is kept.
 */
export class Slot<T> {
	readonly #read: () => T;
	readonly #subscribe: () => void;
	#wake: (() => void) | null = null;

	constructor(read: () => T, listen: (wake: () => void) => () => void = () => () => {}) {
		this.#read = read;
		this.#subscribe = createSubscriber((update) => {
			this.#wake = update;
			const stop = listen(update);
			return () => {
				this.#wake = null;
				stop();
			};
		});
	}

	get current(): T {
		this.#subscribe();
		return this.#read();
	}

	/** How many readers there are matters to nobody but tests: true while there is one. */
	get watched(): boolean {
		return this.#wake !== null;
	}

	wake(): void {
		this.#wake?.();
	}
}
