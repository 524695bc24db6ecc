import { expect, test } from 'vitest';
import type { ColumnUse } from './columns';
import type { Cell, Merged } from './sheet';
import { rowsOf } from './sheet-rows';

const read = (
	uses: readonly ColumnUse[],
	head: number,
	rows: readonly (readonly Cell[])[],
	merged: readonly Merged[] = []
) =>
	rowsOf({ name: 'Blad1', rows, merged }, { type: 'activities', head, uses }).map(({ cells }) => [...cells.values()]);

test.each([
	[[['Post', 'Bedrag (x € 1.000)']]],
	[[['Bedragen × 1000'], ['Post', 'Bedrag']]],
	[[['in duizenden euro’s'], ['Post', 'Bedrag']]]
] as const)('amounts that are printed in thousands are meant as such: %j', (heads) => {
	const rows = [...heads, ['Huur', 12.345], ['Gas', '1.250,5'], ['Licht', 'veel']];
	expect(read(['label', 'other'], heads.length - 1, rows)).toEqual([
		['Huur', 12_345],
		['Gas', 1_250_500],
		['Licht', 'veel']
	]);
});

test('amounts in euros stay what they are', () => {
	const rows = [
		['Plan 1.000 boeken', 'Bedrag'],
		['Huur', 12]
	];
	expect(read(['label', 'other'], 0, rows)).toEqual([['Huur', 12]]);
});

test('a name that reaches over several rows is in each of them; a title or an amount is not', () => {
	const rows = [
		['Ambitie', 'Titel', 'Bedrag'],
		['Lezen', 'Kring', 10],
		[null, null, null],
		[null, 'Les'],
		[null, 'Los']
	];
	const merged = [0, 1, 2].map((column) => ({ row: 1, column, rows: 3, columns: 1 }));
	expect(read(['ambition', 'title', 'other'], 0, rows, merged)).toEqual([
		['Lezen', 'Kring', 10],
		['Lezen', 'Les', null],
		[null, 'Los', null]
	]);
});
