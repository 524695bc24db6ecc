const isApple = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform);

export type KeyStroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The key that goes with a letter in commands: Cmd on an Apple keyboard, Ctrl on others. */
export const hasCommandKey = (event: Pick<KeyStroke, 'ctrlKey' | 'metaKey'>): boolean =>
	isApple() ? event.metaKey : event.ctrlKey;

/** Ctrl+K, which opens the palette and closes it. */
export const isPaletteKey = (event: KeyStroke): boolean =>
	hasCommandKey(event) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';

/** Keys as they are written on the keyboard, in the order in which they are pressed: "Ctrl+K" gives Ctrl and K. */
export function keyCaps(keys: string): readonly (readonly string[])[] {
	return keys.split(' ').map((stroke) => strokeParts(stroke).map(capOf));
}

/** Written out in one line, as for a title. */
export const keyText = (keys: string): string =>
	keyCaps(keys)
		.map((stroke) => stroke.join(' '))
		.join(', ');

/** A plus by itself is a key too. */
const strokeParts = (stroke: string): readonly string[] => (stroke === '+' ? [stroke] : stroke.split('+'));

function capOf(key: string): string {
	if (key === 'Ctrl' && isApple()) return '⌘';
	return CAPS[key] ?? key;
}

const CAPS: Readonly<Record<string, string>> = {
	ArrowUp: '↑',
	ArrowDown: '↓',
	ArrowLeft: '←',
	ArrowRight: '→'
};
