const isApple = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** The key that goes with a letter in commands: Cmd on an Apple keyboard, Ctrl on others. */
export const hasCommandKey = (event: KeyboardEvent): boolean => (isApple() ? event.metaKey : event.ctrlKey);

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
