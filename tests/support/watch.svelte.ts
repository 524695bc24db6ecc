import { flushSync } from 'svelte';

export interface Watch<T> {
	/** What was read, once for every time it woke. */
	readonly seen: readonly T[];
	/** Lets go of it, and of what it listened to. */
	stop(): Promise<void>;
}

/** Reads something as a component does, again whenever it wakes. */
export function watch<T>(read: () => T): Watch<T> {
	const seen: T[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(read());
		});
	});
	flushSync();
	return {
		seen,
		async stop() {
			stop();
			flushSync();
			// Svelte counts readers down after the current moment, so that one that reads again is not let go.
			await Promise.resolve();
		}
	};
}
