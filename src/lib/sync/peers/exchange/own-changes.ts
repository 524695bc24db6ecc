import { LocalChange } from '$lib/doc/schema';

/** The changes made here since the room was opened, for who asks how many of them others do not have yet. */
export interface OwnChanges {
	/** How many updates they came in. */
	readonly made: number;
	/** @param origin of the transaction @param now milliseconds */
	note(origin: unknown, now: number): void;
	/** Changes of which something came after so many updates. */
	countAfter(made: number): number;
}

/** Milliseconds: what is typed in one go is one change. */
const ONE_GO_MS = 2_000;

export function createOwnChanges(): OwnChanges {
	const changes: { readonly origin: unknown; at: number; last: number }[] = [];
	let made = 0;
	return {
		get made() {
			return made;
		},
		note(origin, now) {
			made += 1;
			const last = changes.at(-1);
			const isOneGo = last && isTyping(origin) && last.origin === origin && now - last.at < ONE_GO_MS;
			if (isOneGo) Object.assign(last, { at: now, last: made });
			else changes.push({ origin, at: now, last: made });
		},
		countAfter(reached) {
			let count = 0;
			while ((changes.at(-1 - count)?.last ?? -Infinity) > reached) count += 1;
			return count;
		}
	};
}

/** A command is a change by itself; the text editor, another tab and undo write under an origin that stays. */
const isTyping = (origin: unknown): boolean => Boolean(origin) && !(origin instanceof LocalChange);
