import type { PaletteState } from './palette.svelte';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

const PAGE = 8;

/** What a key does in the field of the palette; false when that is typing, or nothing. */
export function pressInPalette(
	event: Pressed,
	palette: Pick<PaletteState, 'move' | 'toEnd'>,
	choose: () => void
): boolean {
	if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
	switch (event.key) {
		case 'ArrowDown':
		case 'ArrowUp':
			palette.move(event.key === 'ArrowDown' ? 1 : -1);
			return true;
		case 'PageDown':
		case 'PageUp':
			palette.move(event.key === 'PageDown' ? PAGE : -PAGE);
			return true;
		case 'Home':
		case 'End':
			palette.toEnd(event.key === 'Home' ? 'first' : 'last');
			return true;
		case 'Enter':
			choose();
			return true;
		default:
			return false;
	}
}
