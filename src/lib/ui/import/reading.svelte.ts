/** A file that is being read, for as long as that takes. */
export interface ReadingNow {
	readonly name: string;
	readonly stop: () => void;
}

let current = $state.raw<ReadingNow | null>(null);

export const readingNow = (): ReadingNow | null => current;

/** What is there sooner needs no words. */
const SHOWN_AFTER_MS = 300;

/** Says that a file is being read, and stops the one before it; returns how to take the words away. */
export function showReading(name: string, stop: () => void): () => void {
	stopOther?.();
	stopOther = stop;
	const timer = setTimeout(() => (current = { name, stop }), SHOWN_AFTER_MS);
	return () => {
		clearTimeout(timer);
		if (stopOther !== stop) return;
		stopOther = null;
		current = null;
	};
}

/** Stops what is being read: nobody waits for it any more. */
export const stopReading = (): void => stopOther?.();

let stopOther: (() => void) | null = null;
