import type { Offer } from './offers.svelte';

/** Milliseconds between the two keys of a pair such as "g a". */
const PAIR_MS = 1500;

export type KeyPress = Pick<
	KeyboardEvent,
	| 'key'
	| 'ctrlKey'
	| 'metaKey'
	| 'altKey'
	| 'shiftKey'
	| 'timeStamp'
	| 'isComposing'
	| 'defaultPrevented'
	| 'preventDefault'
	| 'target'
>;

export interface KeySource {
	readonly offers: () => readonly Offer[];
	/** Whether keys work without Ctrl. */
	readonly singles: () => boolean;
	/** Whether a press is for something else: see isBusy. */
	readonly isBusy: (event: KeyPress) => boolean;
}

/** Makes the handler that does what a key stands for, and leaves alone what another part of the page has used. */
export function createKeyHandler({ offers, singles, isBusy }: KeySource): (event: KeyPress) => void {
	let first: { readonly key: string; readonly time: number } | null = null;

	return (event) => {
		if (event.defaultPrevented || event.isComposing || MODIFIERS.has(event.key)) return;
		const before = first && event.timeStamp - first.time < PAIR_MS ? `${first.key} ` : null;
		first = null;
		const key = nameOf(event);
		if (isBusy(event) || (!key.startsWith('Ctrl+') && !singles())) return;
		const all = offers();
		const pair = before === null ? undefined : all.find(({ keys }) => keys === before + key);
		const found = pair ?? all.find(({ keys }) => keys === key);
		if (found) {
			event.preventDefault();
			void found.run();
		} else if (all.some(({ keys }) => keys?.startsWith(`${key} `))) first = { key, time: event.timeStamp };
	};
}

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/** "n", "?", "Ctrl+Enter". Shift is part of the sign that it makes, and named with a key that makes none. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
	const isSign = key.length === 1;
	const name = isSign && !shiftKey ? key.toLowerCase() : key;
	return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey && !isSign ? 'Shift+' : ''}${name}`;
}

/** While somebody types or looks at a menu or a dialog, keys are for that. */
export function isBusy({ target }: KeyPress): boolean {
	return isTyping(target) || document.querySelector('dialog[open], :popover-open') !== null;
}

const NO_TEXT: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file']);

/** A grid takes every letter as the start of what is typed in a cell. */
function isTyping(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.closest('textarea, select, [role="textbox"], [role="grid"]') !== null)
	);
}
