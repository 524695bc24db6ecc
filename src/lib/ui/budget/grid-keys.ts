import type { GridState } from './grid-state.svelte';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does in the grid while nobody types in a cell; false when that is nothing. */
export function pressInGrid(event: Pressed, grid: Pick<GridState, 'move' | 'press'>, readOnly: boolean): boolean {
	if (event.altKey) return false;
	const control = event.ctrlKey || event.metaKey;
	const moved = !event.shiftKey && grid.move(event.key, control);
	return moved || (!control && !readOnly && grid.press(event.key));
}

/** The arrow as which a key moves on from the cell in which somebody types, once that is kept; null for another key. */
export const moveAfterTyping = ({ key, shiftKey }: Pressed): string | null =>
	MOVES[shiftKey ? `Shift+${key}` : key] ?? null;

const MOVES: Readonly<Record<string, string>> = {
	Enter: 'ArrowDown',
	'Shift+Enter': 'ArrowUp',
	Tab: 'ArrowRight',
	'Shift+Tab': 'ArrowLeft',
	ArrowDown: 'ArrowDown',
	ArrowUp: 'ArrowUp'
};
