import type { Id } from '$lib/plan/model';

/** The element of an item in the list on screen. */
export const rowElement = (id: Id): HTMLElement | null =>
	document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

export const focusRow = (id: Id): void => rowElement(id)?.focus();
