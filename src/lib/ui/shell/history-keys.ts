import type { Session } from '$lib/session';
import { later } from '$lib/ui/base/later.svelte';
import type { KeyStroke } from './key-names';

/** Undo and redo with all that goes with them: before the first change there is nothing to take back. */
export const steps = later(() => import('./steps'));

/**
 * Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z) over the whole plan; a field in which something is half typed (`data-draft`)
 * keeps its own.
 */
export function onHistoryKey(event: KeyboardEvent, session: Session): void {
	const step = historyKey(event);
	if (step === null) return;
	if (event.target instanceof Element && event.target.closest('[data-draft], [type="search"], dialog')) return;
	event.preventDefault();
	takeStep(step, session);
}

export function takeStep(step: 'undo' | 'redo', session: Session): void {
	if (steps.current) steps.current[step](session);
	else void steps.load().then((loaded) => loaded[step](session));
}

export function historyKey(event: KeyStroke): 'undo' | 'redo' | null {
	if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
	const key = event.key.toLowerCase();
	if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
	return key === 'y' ? 'redo' : null;
}
