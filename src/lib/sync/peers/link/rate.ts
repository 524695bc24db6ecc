/** Messages a second that no honest app comes near to. */
const MOST_A_SECOND = 2_000;
const SECONDS = 2;

/** Counts what comes in. A burst after a hitch is no offence: the answer is true only when it goes on. */
export function createRate(now: () => number): () => boolean {
	let since = now();
	let count = 0;
	let busy = 0;
	return () => {
		const seconds = Math.floor((now() - since) / 1_000);
		if (seconds > 0) {
			busy = seconds === 1 && count > MOST_A_SECOND ? busy + 1 : 0;
			since += seconds * 1_000;
			count = 0;
		}
		count += 1;
		return count > MOST_A_SECOND && busy + 1 >= SECONDS;
	};
}
