type Receiver = (files: readonly File[]) => void;

let current: Receiver | null = null;

/** What takes a file that is dropped, when a page on screen has a use of its own for it. */
export const fileReceiver = (): Receiver | null => current;

/** Has a page take what is dropped; returns how to stop. */
export function receiveHere(receiver: Receiver): () => void {
	current = receiver;
	return () => {
		if (current === receiver) current = null;
	};
}
