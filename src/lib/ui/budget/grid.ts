/** A cell's place in a grid, counted from 0. */
export interface Place {
	readonly row: number;
	readonly column: number;
}
export interface Size {
	readonly rows: number;
	readonly columns: number;
}

const PAGE = 10;

/**
 * Where a key takes the focus, after the grid pattern of the ARIA Authoring Practices; null when the key moves nothing.
 * The edges stop: a grid does not wrap around.
 */
export function moveBy(key: string, ctrl: boolean, from: Place, size: Size): Place | null {
	const last = { row: size.rows - 1, column: size.columns - 1 };
	const to = ctrl ? jump(key, last) : step(key, from, last);
	return to && { row: within(to.row, last.row), column: within(to.column, last.column) };
}

function step(key: string, { row, column }: Place, last: Place): Place | null {
	switch (key) {
		case 'ArrowUp':
			return { row: row - 1, column };
		case 'ArrowDown':
			return { row: row + 1, column };
		case 'ArrowLeft':
			return { row, column: column - 1 };
		case 'ArrowRight':
			return { row, column: column + 1 };
		case 'Home':
			return { row, column: 0 };
		case 'End':
			return { row, column: last.column };
		case 'PageUp':
			return { row: row - PAGE, column };
		case 'PageDown':
			return { row: row + PAGE, column };
		default:
			return null;
	}
}

function jump(key: string, last: Place): Place | null {
	if (key === 'Home') return { row: 0, column: 0 };
	return key === 'End' ? last : null;
}

const within = (value: number, last: number): number => Math.max(0, Math.min(value, last));
