/** Which of the numbered messages of a link have come: small ones overtake large ones. */
export interface Arrivals {
	/** All up to this number are here; null until the first answer. */
	readonly through: number | null;
	/** Returns false when too many are ahead of one that does not come. */
	note(number: number): boolean;
	/** Everything up to this number is here. */
	noteAll(number: number): void;
}

/** As many as go past the largest update on a slow network. */
const MOST_AHEAD = 10_000;

export function createArrivals(): Arrivals {
	const ahead = new Set<number>();
	let through: number | null = null;
	const advance = () => {
		while (through !== null && ahead.delete(through + 1)) through += 1;
	};
	return {
		get through() {
			return through;
		},
		note(number) {
			if (through === null || number > through) ahead.add(number);
			advance();
			if (ahead.size <= MOST_AHEAD) return true;
			ahead.clear();
			return false;
		},
		noteAll(number) {
			through = Math.max(through ?? 0, number);
			for (const one of ahead) if (one <= through) ahead.delete(one);
			advance();
		}
	};
}
