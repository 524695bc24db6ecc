import { expect, test } from 'vitest';
import type { ColumnUse } from './columns';
import { withGroups } from './grouped';
import type { Cell, Merged } from './sheet';
import { rowsOf } from './sheet-rows';

/** Ambition and title of each activity under the heads. */
function read(uses: readonly ColumnUse[], rows: readonly (readonly Cell[])[], merged: readonly Merged[] = []) {
	const heads = uses.map((use) => use);
	const grouped = withGroups({
		sheet: { name: 'Blad1', rows: [heads, ...rows], merged },
		match: { type: 'activities', head: 0, uses }
	});
	return rowsOf(grouped.sheet, grouped.match).map(({ cells }) => [cells.get('ambition') ?? null, cells.get('title')]);
}

test('an ambition that stands once is that of the rows under it', () => {
	const rows = [['Lezen', 'Kring'], [null, 'Les'], [], ['', 'Club'], ['Taal', 'Café'], [null, 'Spreekuur']];
	expect(read(['ambition', 'title'], rows)).toEqual([
		['Lezen', 'Kring'],
		['Lezen', 'Les'],
		['Lezen', 'Club'],
		['Taal', 'Café'],
		['Taal', 'Spreekuur']
	]);
});

test('where ambitions stand in each row, or none above, an empty cell is no ambition', () => {
	expect(
		read(
			['ambition', 'title'],
			[
				['Lezen', 'Kring'],
				[null, 'Los'],
				['Lezen', 'Les']
			]
		)[1]
	).toEqual([null, 'Los']);
	expect(
		read(
			['ambition', 'title'],
			[
				[null, 'Los'],
				['Lezen', 'Les']
			]
		)[0]
	).toEqual([null, 'Los']);
});

test('a row that names an ambition alone, or is merged over its columns, is over those that follow', () => {
	const rows = [
		['Ambitie 1: Lezen'],
		['Kring', 'Anna'],
		['Doelstelling: Taal', ''],
		['Café', null],
		['Samen'],
		['Feest', 'Bram']
	];
	const merged = [{ row: 5, column: 0, rows: 1, columns: 2 }];
	expect(read(['title', 'owner'], rows, merged)).toEqual([
		['Lezen', 'Kring'],
		['Taal', 'Café'],
		['Samen', 'Feest']
	]);
});

test('a row with a title alone, or over nothing, stays an activity', () => {
	const rows = [['Kring', 'Anna'], ['Les'], ['Ambitie'], ['Ambitieuze leraren'], ['Ambitie 2: Taal']];
	expect(read(['title', 'owner'], rows).map(([, title]) => title)).toEqual(rows.map(([title]) => title));
});
