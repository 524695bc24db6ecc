import type { PlanDocument } from '$lib/doc/document';
import { observeCopies, readCopy } from './copies';
import { updateNamedFile, type FileFault } from './named-file';

/** What is true about the plan's named file. */
export type Keeping =
	| { readonly type: 'none' }
	/** It has all of the plan, as far as anybody changed it here. */
	| { readonly type: 'kept' }
	| { readonly type: 'waiting' }
	/** It is not written now. A next change tries again. */
	| { readonly type: 'stopped'; readonly fault: FileFault };

export interface Keeper {
	/**
	 * Writes what waits, at once.
	 * @param ask lets the browser ask for permission, which it does from a click alone
	 */
	hurry(ask: boolean): Promise<void>;
	/** A button found out that the file cannot be written. */
	fail(found: FileFault): void;
	stop(): void;
}

/** Milliseconds without a change after which the file is written. */
export const QUIET_MS = 5_000;
/** Milliseconds after which it is written while the changes go on. */
export const LONGEST_MS = 60_000;

/**
 * Keeps the named file of an open plan up to date by itself, as long as the browser allows it.
 * @param edited ISO date and time of the last change before now
 * @param told hears what is true, each time that it changes
 * @param merged hears the name of a file in which another hand wrote, and of which the plan has taken that over
 */
export function keepFile(
	doc: PlanDocument,
	edited: string,
	told: (keeping: Keeping) => void,
	merged: (name: string) => void
): Keeper {
	let last = edited;
	let written = '';
	let hasFile = false;
	let isBehind = false;
	let fault: FileFault | null = null;
	let shown: Keeping = { type: 'none' };
	let stopped = false;
	let quiet: ReturnType<typeof setTimeout> | undefined;
	let longest: ReturnType<typeof setTimeout> | undefined;

	const show = () => {
		const next = stateOf(hasFile, isBehind, fault);
		if (JSON.stringify(next) === JSON.stringify(shown)) return;
		shown = next;
		told(next);
	};
	const schedule = () => {
		clearTimeout(quiet);
		quiet = setTimeout(write, QUIET_MS, false);
		longest ??= setTimeout(write, LONGEST_MS, false);
	};
	const unschedule = () => {
		clearTimeout(quiet);
		clearTimeout(longest);
		longest = undefined;
	};
	const write = async (ask: boolean) => {
		unschedule();
		if (!isBehind || !hasFile) return;
		const outcome = await updateNamedFile(doc, ask);
		fault = outcome.ok ? null : outcome.error;
		if (outcome.ok && outcome.value.merged) merged(outcome.value.copy.name);
		await look();
	};
	/** The record is the truth: a button or another tab may have written the file, chosen one or let go of it. */
	const look = async () => {
		const copy = await readCopy(doc.guid);
		if (stopped) return;
		hasFile = copy !== null && copy.file !== null;
		isBehind = copy !== null && last >= copy.saved;
		if (copy && copy.saved !== written) fault = null;
		written = copy?.saved ?? '';
		if (hasFile && isBehind && !fault) schedule();
		show();
	};
	const note = () => {
		last = new Date().toISOString();
		isBehind = true;
		if (hasFile) schedule();
		show();
	};
	doc.on('update', note);
	const stopObserving = observeCopies(() => void look());
	void look();

	return {
		hurry: write,
		fail(found) {
			fault = found;
			shown = { type: 'stopped', fault };
			told(shown);
		},
		stop() {
			if (isBehind && hasFile) void updateNamedFile(doc, false);
			stopped = true;
			unschedule();
			stopObserving();
			doc.off('update', note);
		}
	};
}

function stateOf(hasFile: boolean, isBehind: boolean, fault: FileFault | null): Keeping {
	if (!hasFile) return { type: 'none' };
	if (fault) return { type: 'stopped', fault };
	return { type: isBehind ? 'waiting' : 'kept' };
}
