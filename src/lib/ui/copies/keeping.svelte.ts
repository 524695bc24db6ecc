import type { PlanDocument } from '$lib/doc/document';
import { t } from '$lib/i18n/t.svelte';
import { keepFile, type Keeper, type Keeping } from '$lib/sync/keep-file';
import type { FileFault } from '$lib/sync/named-file';
import { tell } from '$lib/ui/base/messages.svelte';

let state = $state.raw<Keeping>({ type: 'none' });
let keeper: Keeper | null = null;

/** What is true about the named file of the plan that this window shows. */
export const keeping = (): Keeping => state;

/**
 * Keeps that file up to date; returns how to stop.
 * @param edited ISO date and time of the last change before now
 */
export function startKeeping(doc: PlanDocument, edited: string): () => void {
	const tellMerged = (name: string) => tell({ text: t().copies.merged(name) });
	const started = keepFile(doc, edited, (next) => (state = next), tellMerged);
	keeper = started;
	return () => {
		started.stop();
		keeper = null;
		state = { type: 'none' };
	};
}

/** Tells it where the plan is open; returns whether that is here. */
export function tellFault(fault: FileFault): boolean {
	keeper?.fail(fault);
	return keeper !== null;
}

/**
 * Writes what waits, at once.
 * @param ask lets the browser ask for permission, which it does from a click alone
 */
export const hurryKeeping = async (ask: boolean): Promise<void> => keeper?.hurry(ask);
