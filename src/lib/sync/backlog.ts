import * as Y from 'yjs';

/** What of a document is not on the device yet: the updates that wait, or the whole of it. */
export interface Backlog {
	readonly waiting: boolean;
	/** Since when there is something that the device does not have, or null. */
	readonly since: Date | null;
	add(update: Uint8Array): void;
	/** From now on the whole document waits. */
	addAll(): void;
	/** Takes all that waits, as one update. What was taken and not written is given back. */
	take(): Taken;
	/** Nothing waits any more. */
	clear(): void;
}

export interface Taken {
	readonly update: Uint8Array;
	readonly all: boolean;
	giveBack(): void;
}

export function createBacklog(doc: Y.Doc): Backlog {
	let updates: Uint8Array[] = [];
	let all = false;
	let since: Date | null = null;
	return {
		get waiting() {
			return all || updates.length > 0;
		},
		get since() {
			return since;
		},
		add(update) {
			updates.push(update);
			since ??= new Date();
		},
		addAll() {
			all = true;
			since ??= new Date();
		},
		take() {
			const taken = { updates, all };
			const update = all ? Y.encodeStateAsUpdate(doc) : Y.mergeUpdates(updates);
			updates = [];
			all = false;
			return {
				update,
				all: taken.all,
				giveBack() {
					updates = [...taken.updates, ...updates];
					all ||= taken.all;
				}
			};
		},
		clear() {
			updates = [];
			all = false;
			since = null;
		}
	};
}
