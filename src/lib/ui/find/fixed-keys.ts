import type { Dictionary } from '$lib/i18n/nl';

type Words = Dictionary['find']['keys'];
/** What one of the keys does. */
export type FixedRow = readonly [does: keyof Words['does'], ...keys: readonly string[]];
export interface FixedGroup {
	readonly name: keyof Words['groups'];
	readonly rows: readonly FixedRow[];
}

/** Keys that no offer has. The tests press each of them, and every other key, at what handles keys there. */
export const EVERYWHERE: readonly FixedRow[] = [
	['palette', 'Ctrl+K'],
	['undo', 'Ctrl+Z'],
	['redo', 'Ctrl+Y', 'Ctrl+Shift+Z']
];

/** What the screens of a plan do themselves. */
export const IN_PLAN: readonly FixedGroup[] = [
	{
		name: 'list',
		rows: [
			['nextRow', 'ArrowDown', 'ArrowUp'],
			['firstRow', 'Home', 'End'],
			['openRow', 'Enter'],
			['moveRow', 'Alt+ArrowDown', 'Alt+ArrowUp'],
			['chooseRow', 'Space'],
			['stretchRows', 'Shift+ArrowDown', 'Shift+ArrowUp'],
			['allRows', 'Ctrl+A'],
			['noRows', 'Escape']
		]
	},
	{
		name: 'grid',
		rows: [
			['nextCell', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'],
			['edgeCell', 'Home', 'End'],
			['cornerCell', 'Ctrl+Home', 'Ctrl+End'],
			['pageCell', 'PageDown', 'PageUp'],
			['editCell', 'Enter', 'F2'],
			['clearCell', 'Delete', 'Backspace'],
			['keepCell', 'Enter', 'Shift+Enter', 'ArrowDown', 'ArrowUp'],
			['keepCellSide', 'Tab', 'Shift+Tab'],
			['dropCell', 'Escape'],
			['copyCell', 'Ctrl+C', 'Ctrl+V']
		]
	},
	{
		name: 'matrix',
		rows: [
			['nextCell', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'],
			['edgeCell', 'Home', 'End'],
			['openCell', 'Enter']
		]
	},
	{
		name: 'fields',
		rows: [
			['keepField', 'Enter'],
			['dropField', 'Escape']
		]
	},
	{
		name: 'editor',
		rows: [
			['bold', 'Ctrl+B'],
			['italic', 'Ctrl+I'],
			['heading', 'Ctrl+Alt+1', 'Ctrl+Alt+2', 'Ctrl+Alt+3'],
			['plainText', 'Ctrl+Alt+0'],
			['bulletList', 'Ctrl+Shift+8'],
			['orderedList', 'Ctrl+Shift+7'],
			['deeper', 'Tab', 'Shift+Tab'],
			['newLine', 'Shift+Enter'],
			['leaveText', 'Escape']
		]
	}
];

export const IN_APP: readonly FixedGroup[] = [
	{
		name: 'palette',
		rows: [
			['nextChoice', 'ArrowDown', 'ArrowUp'],
			['firstChoice', 'Home', 'End'],
			['pageChoice', 'PageDown', 'PageUp'],
			['choose', 'Enter'],
			['close', 'Escape']
		]
	},
	{
		name: 'menus',
		rows: [
			['nextItem', 'Tab', 'Shift+Tab'],
			['choose', 'Enter'],
			['close', 'Escape']
		]
	}
];
