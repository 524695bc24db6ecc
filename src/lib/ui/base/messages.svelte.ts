/** A short word about what just happened, with at most one thing to do about it. */
export interface Message {
	readonly text: string;
	readonly action?: { readonly label: string; readonly run: () => void };
}

let current = $state.raw<Message | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Long enough to reach the button in it, and for each letter to read it. */
const SHOWN_MS = 5000;
const LETTER_MS = 60;

export const message = (): Message | null => current;

/** Shows a message and has screen readers say it; it goes away by itself. */
export function tell(next: Message): void {
	clearTimeout(timer);
	current = next;
	timer = setTimeout(dismiss, SHOWN_MS + LETTER_MS * next.text.length);
}

export function dismiss(): void {
	clearTimeout(timer);
	current = null;
}
