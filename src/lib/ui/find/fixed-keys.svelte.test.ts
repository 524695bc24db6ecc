import { afterEach, expect, test, vi } from 'vitest';
import { nl } from '$lib/i18n/nl';
import { onRowKey } from '$lib/ui/activities/rows';
import { onFieldKey } from '$lib/ui/base/field-keys';
import { moveAfterTyping, pressInGrid } from '$lib/ui/budget/grid-keys';
import { GridState } from '$lib/ui/budget/grid-state.svelte';
import type { Cell, TableRow } from '$lib/ui/budget/table-model';
import { cellAfter } from '$lib/ui/matrix/cell-keys';
import { isPaletteKey } from '$lib/ui/shell/key-names';
import { historyKey } from '$lib/ui/shell/history-keys';
import { isLeavingKey } from '$lib/ui/text/editing.svelte';
import { EVERYWHERE, IN_APP, IN_PLAN, type FixedRow } from './fixed-keys';
import { pressInPalette } from './palette-keys';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
afterEach(() => vi.unstubAllGlobals());

const NAMED = 'ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown Enter Escape Tab Delete Backspace F2 F4';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A press of a key, and what it is called on the sheet. Typing a letter is no key of the sheet. */
const PRESSES = ['', 'Ctrl+', 'Alt+', 'Shift+', 'Ctrl+Shift+'].flatMap((held) =>
	[...NAMED.split(' '), 'Space', ...(held.startsWith('Ctrl') ? LETTERS.toUpperCase() : '')].map((name) => ({
		name: held + name,
		key: name === 'Space' ? ' ' : name.length === 1 ? name.toLowerCase() : name,
		ctrlKey: held.includes('Ctrl'),
		metaKey: false,
		altKey: held.includes('Alt'),
		shiftKey: held.includes('Shift'),
		isComposing: false
	}))
);
type Press = (typeof PRESSES)[number];

const usedBy = (handles: (press: Press) => boolean): readonly string[] =>
	PRESSES.filter(handles)
		.map(({ name }) => name)
		.sort();

/** The keys of rows, without those that the browser handles by itself. */
function told(rows: readonly FixedRow[], browser: readonly FixedRow[0][] = []): readonly string[] {
	const own = rows.filter(([does]) => !browser.includes(does));
	return [...new Set(own.flatMap(([, ...keys]) => keys))].sort();
}
/** The rows of a group, or only some of them. */
function rowsOf(name: string, only?: readonly FixedRow[0][]): readonly FixedRow[] {
	const rows = [...IN_PLAN, ...IN_APP].find((group) => group.name === name)?.rows ?? [];
	return rows.filter(([does]) => !only || only.includes(does));
}
const without = (names: readonly string[], others: readonly string[]) => names.filter((name) => !others.includes(name));

const WHILE_TYPING: readonly FixedRow[0][] = ['keepCell', 'keepCellSide', 'dropCell'];

/** A row of the budget in whose name can be typed. */
function lineOf(key: string): TableRow {
	const computed: Cell = { text: '', target: null };
	const label: Cell = { text: key, target: { type: 'text', kind: 'budgetLines', id: key, value: key } };
	const cells = { label, personnel: computed, other: computed, total: computed, share: computed };
	return { key, tone: 'plain', indent: 0, hint: '', cells, subject: null };
}

test('everywhere the sheet tells the keys of the palette and of the history', () => {
	vi.stubGlobal('navigator', { platform: 'Linux' });
	const used = usedBy((press) => isPaletteKey(press) || historyKey(press) !== null);
	expect(without(used, ['Ctrl+Shift+Y'])).toEqual(told(EVERYWHERE));
});

test('in the list it tells what a row does with keys; the browser opens the link', () => {
	/** A row of the list, as far as its keys look at it. */
	class Row extends EventTarget {
		readonly dataset = { line: 'ambition/books', id: 'books', kind: 'row' };
		closest = (selector: string) => (selector === '[data-line]' ? this : null);
		matches = () => true;
	}
	vi.stubGlobal('Element', Row);
	const nothing = () => {};
	const does = { set: nothing, clear: nothing, toggle: nothing, stretch: nothing };
	const view = {
		selection: { ...does, any: true, has: () => true, shown: [], hidden: 0 },
		readOnly: false,
		rows: ['books'],
		choose: nothing,
		go: () => null
	};
	const isUsed = (press: Press) => {
		const preventDefault = vi.fn();
		onRowKey({ ...press, target: new Row(), preventDefault, stopPropagation: nothing }, view, nothing);
		return preventDefault.mock.calls.length > 0;
	};
	const same = ['Escape', 'Space', 'Home', 'End'].flatMap((key) => [`Alt+${key}`, `Shift+${key}`]);
	expect(without(usedBy(isUsed), [...same, 'Ctrl+Shift+A'])).toEqual(told(rowsOf('list'), ['openRow']));
});

test('in the budget it tells what a cell does with keys, and what it does while somebody types', () => {
	const used = usedBy((press) => {
		const grid = new GridState(
			() => ['above', 'line', 'under'].map(lineOf),
			() => true
		);
		// What could not be written is given up by a key too.
		if (press.key === 'Escape') grid.edit('line', 'label', 'typed');
		grid.enter('line', 'label');
		return pressInGrid(press, grid, false);
	});
	const typing = usedBy((press) => !press.ctrlKey && !press.altKey && moveAfterTyping(press) !== null);
	const same = ['Shift+Enter', 'Shift+F2', 'Shift+Delete', 'Shift+Backspace', 'Shift+Escape'];
	const inCell = rowsOf('grid').filter(([does]) => !WHILE_TYPING.includes(does));
	expect(without(used, same)).toEqual(told([...inCell, ...rowsOf('grid', ['dropCell'])], ['copyCell']));
	expect([...typing, 'Escape'].sort()).toEqual(told(rowsOf('grid', WHILE_TYPING)));
});

test('in the matrix it tells how the arrows go from cell to cell; the browser opens the link', () => {
	const all = Array.from({ length: 3 }, () => [true, true, true]);
	const used = usedBy(({ name, key }) => name === key && cellAfter(all, { row: 1, column: 1 }, key) !== null);
	expect(used).toEqual(told(rowsOf('matrix'), ['openCell']));
});

test('in a field it tells what keeps and what restores', () => {
	const used = usedBy(({ name, key }) => {
		const done = vi.fn();
		if (name === key) onFieldKey({ key, isComposing: false, stopPropagation: () => {} }, true, done, done);
		return done.mock.calls.length > 0;
	});
	expect(used).toEqual(told(rowsOf('fields')));
});

test('in a text it tells how to leave it', () => {
	vi.stubGlobal('Element', class {});
	const used = usedBy(({ name, key }) => name === key && isLeavingKey({ key, target: null }));
	expect(used).toEqual(told(rowsOf('editor', ['leaveText'])));
});

test('in the palette it tells how to go through the choices; the browser closes it', () => {
	const palette = { move: () => {}, toEnd: () => {} };
	expect(usedBy((press) => pressInPalette(press, palette, () => {}))).toEqual(told(rowsOf('palette'), ['close']));
});

test('it has a word for each key, and no word for a key that it does not tell', () => {
	const rows = [EVERYWHERE, ...[...IN_PLAN, ...IN_APP].map((group) => group.rows)].flat();
	expect([...new Set(rows.map(([does]) => does))].sort()).toEqual(Object.keys(nl.find.keys.does).sort());
});
