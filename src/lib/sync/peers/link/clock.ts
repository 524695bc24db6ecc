/** Time that tests can give. */
export interface Clock {
	/** Milliseconds since some moment. */
	now(): number;
	/** @returns how to stop */
	every(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
	now: () => performance.now(),
	every(ms, run) {
		const timer = setInterval(run, ms);
		return () => clearInterval(timer);
	}
};
