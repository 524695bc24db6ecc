import { describe, expect, test } from 'vitest';
import { GridState } from './grid-state.svelte';
import type { Cell, TableRow, Target } from './table-model';

const computed: Cell = { text: '', target: null };
function row(id: string, personnel: number | null): TableRow {
	const text = personnel === null ? '' : `${personnel}`;
	return {
		key: `line:${id}`,
		tone: 'plain',
		indent: 0,
		hint: '',
		cells: {
			label: { text: `Post ${id}`, target: { type: 'text', kind: 'budgetLines', id, value: id } },
			personnel: { text, target: { type: 'cost', id, cost: 'personnel', value: personnel } },
			other: computed,
			total: computed,
			share: computed
		},
		subject: null
	};
}
/** A grid of lines a and b that refuses letters as an amount and notes what it writes. */
function openGrid() {
	const table = { rows: [row('a', 1), row('b', null)] };
	const written: [string, string][] = [];
	const write = (target: Target, text: string) => {
		if (target.type !== 'text' && /[a-z]/.test(text)) return false;
		written.push([target.id, text]);
		return true;
	};
	return { grid: new GridState(() => table.rows, write), table, written };
}
const A = 'line:a';

describe('typing in the grid', () => {
	test('a letter or digit types over what stands there; Enter and F2 go on with it', () => {
		const { grid } = openGrid();
		grid.enter(A, 'personnel');
		grid.press('7');
		expect(grid.draft(A, 'personnel')?.text).toBe('7');
		grid.restore(A, 'personnel');
		grid.press('F2');
		expect(grid.draft(A, 'personnel')?.text).toBe('1');
		expect(grid.isEditing(A, 'personnel')).toBe(true);
	});

	test('what is kept is written once, and an untouched field writes nothing over a colleague’s amount', () => {
		const { grid, table, written } = openGrid();
		grid.edit(A, 'personnel');
		table.rows = [row('a', 99), row('b', null)];
		expect(grid.keep(A, 'personnel')).toBe(true);
		expect(written).toEqual([]);
		grid.edit(A, 'personnel', '5');
		grid.keep(A, 'personnel');
		grid.keep(A, 'personnel');
		expect(written).toEqual([['a', '5']]);
	});

	test('a refused amount is not written and stays as typed, also when another cell is typed in, until Escape', () => {
		const { grid, written } = openGrid();
		grid.edit(A, 'personnel', 'x');
		expect(grid.keep(A, 'personnel')).toBe(false);
		grid.leave(A, 'personnel');
		grid.edit('line:b', 'personnel', '3');
		grid.keep('line:b', 'personnel');
		expect(grid.draft(A, 'personnel')).toMatchObject({ text: 'x', refused: true });
		expect(written).toEqual([['b', '3']]);
		grid.enter(A, 'personnel');
		grid.press('Escape');
		expect(grid.draft(A, 'personnel')).toBeUndefined();
	});

	test('a refused amount can be gone on with and corrected', () => {
		const { grid, written } = openGrid();
		grid.edit(A, 'personnel', 'x');
		grid.keep(A, 'personnel');
		grid.leave(A, 'personnel');
		grid.edit(A, 'personnel');
		grid.type(A, 'personnel', '12');
		expect(grid.keep(A, 'personnel')).toBe(true);
		expect(written).toEqual([['a', '12']]);
	});

	test('a half-typed amount survives that its row changes, moves or goes', () => {
		const { grid, table, written } = openGrid();
		grid.edit(A, 'personnel', '12');
		table.rows = [row('b', null), row('a', 50)];
		expect(grid.draft(A, 'personnel')?.text).toBe('12');
		table.rows = [row('b', null)];
		expect(grid.keep(A, 'personnel')).toBe(true);
		expect(written).toEqual([]);
		table.rows = [row('a', 50), row('b', null)];
		expect(grid.draft(A, 'personnel')?.text).toBe('12');
	});

	test('Delete empties an amount and leaves a name alone', () => {
		const { grid, written } = openGrid();
		grid.enter(A, 'personnel');
		grid.press('Delete');
		grid.enter(A, 'label');
		grid.press('Delete');
		expect(written).toEqual([['a', '']]);
	});

	test('a computed cell and the cell of the menu are not typed in', () => {
		const { grid } = openGrid();
		for (const column of ['total', 'menu'] as const) {
			grid.enter(A, column);
			expect([grid.press('5'), grid.press('Enter'), grid.typeOver('5')]).toEqual([false, false, false]);
		}
	});

	test('one cell is in the tab order, also when the row that had the focus is gone', () => {
		const { grid, table } = openGrid();
		grid.enter('line:b', 'personnel');
		expect([grid.isActive(A, 'personnel'), grid.isActive('line:b', 'personnel')]).toEqual([false, true]);
		table.rows = [row('a', 1)];
		expect(grid.isActive(A, 'personnel')).toBe(true);
	});
});
