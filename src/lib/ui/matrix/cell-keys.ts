/**
 * The cell that an arrow key leads to: the next one in its direction that can be opened; Home and End go to the first and
 * the last of the row. Null when there is none, or for another key.
 * @param openable which cells of each row can be opened
 */
export function cellAfter(
	openable: readonly (readonly boolean[])[],
	from: { readonly row: number; readonly column: number },
	key: string
): { readonly row: number; readonly column: number } | null {
	const width = openable[from.row]?.length ?? 0;
	const steps = STEPS[key];
	if (!steps) return null;
	const start = key === 'Home' ? -1 : key === 'End' ? width : from.column;
	let [row, column] = [from.row + steps.down, start + steps.right];
	while (openable[row]?.[column] !== undefined) {
		if (openable[row]?.[column]) return { row, column };
		[row, column] = [row + steps.down, column + steps.right];
	}
	return null;
}

const STEPS: Readonly<Record<string, { readonly down: number; readonly right: number }>> = {
	ArrowUp: { down: -1, right: 0 },
	ArrowDown: { down: 1, right: 0 },
	ArrowLeft: { down: 0, right: -1 },
	ArrowRight: { down: 0, right: 1 },
	Home: { down: 0, right: 1 },
	End: { down: 0, right: -1 }
};

/** Lets the arrows go from link to link in a table of links, which Tab reaches as ever. */
export function onCellKey(event: KeyboardEvent, table: HTMLTableElement): void {
	const { target, key } = event;
	if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
	const links = [...table.tBodies].flatMap(({ rows }) =>
		[...rows].map((row) =>
			[...row.cells].filter((cell) => cell.tagName === 'TD').map((cell) => cell.querySelector('a'))
		)
	);
	const row = links.findIndex((some) => some.some((link) => link === target));
	const column = links[row]?.findIndex((link) => link === target) ?? -1;
	if (column === -1) return;
	const to = cellAfter(
		links.map((some) => some.map((link) => link !== null)),
		{ row, column },
		key
	);
	if (!to) return;
	event.preventDefault();
	links[to.row]?.[to.column]?.focus();
}
