import { inTime } from './in-time';

/** Milliseconds until the first retry; each next one waits twice as long, up to the most. */
const RETRY_MS = 3000;
/** Milliseconds in which the browser should answer; after that it is slow, and gets twice as long the next time. */
const PATIENCE_MS = 4000;
const MOST_MS = 60_000;
/** Milliseconds that a change waits, so that the screen shows it first and what follows at once is written with it. */
const WRITE_MS = 20;

/** How long storage waits for an answer, and until it tries again. */
export interface Pace {
	/** Rejects with SLOW when there is no answer in time; tries again as soon as it comes after all. */
	answered<T>(answer: Promise<T>): Promise<T>;
	/** Tries in a moment, for a change that was just made. */
	soon(): void;
	retry(isSlow: boolean): void;
	/** The next retry follows at once. */
	hurry(): void;
	/** Whoever tries now starts the waiting anew. */
	again(): void;
	/** All went well. */
	reset(): void;
	stop(): void;
}

export function createPace(start: () => void): Pace {
	let retryMs = RETRY_MS;
	let patienceMs = PATIENCE_MS;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => clearTimeout(timer);
	const startAfter = (ms: number) => {
		stop();
		timer = setTimeout(start, ms);
	};
	const again = () => {
		retryMs = RETRY_MS;
	};
	return {
		answered: (answer) => inTime(answer, patienceMs, start),
		soon: () => startAfter(WRITE_MS),
		retry(isSlow) {
			if (isSlow) patienceMs = Math.min(patienceMs * 2, MOST_MS);
			startAfter(retryMs);
			retryMs = Math.min(Math.max(retryMs * 2, RETRY_MS), MOST_MS);
		},
		hurry() {
			retryMs = 0;
		},
		again,
		reset() {
			again();
			patienceMs = PATIENCE_MS;
		},
		stop
	};
}
