/** The last small updates, whole: where members pass on to each other, each comes over many links. */
export interface Seen {
	has(update: Uint8Array): boolean;
	add(update: Uint8Array): void;
}

const MOST = 1_000;
/** Bytes. */
const LONGEST = 400;

export function createSeen(): Seen {
	const seen = new Set<string>();
	return {
		has: (update) => update.length <= LONGEST && seen.has(String.fromCharCode(...update)),
		add(update) {
			if (update.length > LONGEST) return;
			seen.add(String.fromCharCode(...update));
			const [first] = seen;
			if (seen.size > MOST && first !== undefined) seen.delete(first);
		}
	};
}
