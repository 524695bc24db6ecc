/** What the device knows of its own network. It may know nothing: with a second adapter it counts as online through a gap. */
export interface Network {
	isOnline(): boolean;
	/** @returns how to stop */
	observe(changed: () => void): () => void;
}

export const systemNetwork: Network = {
	isOnline: () => navigator.onLine,
	observe(changed) {
		const events = ['online', 'offline'];
		for (const event of events) addEventListener(event, changed);
		return () => {
			for (const event of events) removeEventListener(event, changed);
		};
	}
};
