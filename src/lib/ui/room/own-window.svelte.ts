import { page } from '$app/state';
import type { Session } from '$lib/session';
import { createTyping } from './own-place';
import { placeAt, screenOf, type Place } from './place';

/** What this window has on screen, and what somebody does in it. */
export interface OwnWindow {
	readonly at: Place;
	readonly typing: boolean;
	/** Something was typed in the field that has the focus: until it is left, nothing may take it away. */
	readonly writing: boolean;
	onfocusin(event: FocusEvent): void;
	onfocusout(event: FocusEvent): void;
	oninput(event: Event): void;
	/** Somebody went to another window. */
	onblur(): void;
	/** Another screen is there: what had the focus may be gone without a word. */
	arrived(): void;
}

export function createOwnWindow(session: () => Session): OwnWindow {
	let focus = $state(focusKeyOf(document.activeElement, null));
	let typing = $state(false);
	let writing = $state(false);
	const opened = $derived(page.params.item ?? page.params.programme ?? null);
	const at = $derived(placeAt(session().plan, screenOf(page.route.id ?? ''), opened, focus));
	const keys = createTyping((isTyping) => (typing = isTyping));

	return {
		get at() {
			return at;
		},
		get typing() {
			return typing;
		},
		get writing() {
			return writing;
		},
		onfocusin: ({ target }) => (focus = focusKeyOf(target, focus)),
		onfocusout({ target, relatedTarget }) {
			// A field that keeps the focus is in a window that somebody left for another.
			if (target === document.activeElement) return;
			keys.ended();
			writing = false;
			if (relatedTarget === null) focus = null;
		},
		oninput({ target }) {
			// A choice is made at once; what is typed is kept when the field is left.
			if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && CHOICES.has(target.type)))
				return;
			keys.typed();
			writing = true;
		},
		onblur: () => keys.ended(),
		arrived: () => (focus = focusKeyOf(document.activeElement, null))
	};
}

const CHOICES: ReadonlySet<string> = new Set(['checkbox', 'radio', 'color', 'file', 'range', 'search']);

/** What is in a dialog without a place of its own belongs to the place from which that was opened. */
function focusKeyOf(target: EventTarget | null, before: string | null): string | null {
	if (!(target instanceof HTMLElement)) return null;
	const own = target.closest<HTMLElement>('[data-focus]')?.dataset.focus;
	return own ?? (target.closest('dialog') ? before : null);
}
