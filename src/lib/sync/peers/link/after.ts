import type { Clock } from './clock';

/** Runs something once, so many milliseconds from now. Returns how to call it off. */
export function after(clock: Clock, ms: number, run: () => void): () => void {
	const stop = clock.every(ms, () => {
		stop();
		run();
	});
	return stop;
}
