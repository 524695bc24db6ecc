import { describe, expect, test } from 'vitest';
import { themeMatrix } from '$lib/plan/theme-matrix';
import { money } from '$lib/plan/totals';
import { activity, ambition, budgetLine, theme } from '../../../../tests/support/plans';
import { isInner, matrixTable, turned, wantedAt, type MatrixHead, type MatrixTable } from './matrix-table';

const words = {
	untagged: 'Zonder thema',
	loose: 'Zonder ambitie',
	all: 'Alle activiteiten',
	undivided: 'Nog niet verdeeld',
	nameOfTheme: ({ name }: { readonly name: string }) => name,
	nameOfAmbition: ({ title }: { readonly title: string }) => title
};
const activities = [
	activity('books', { ambition: 'reading', themes: ['ai'] }),
	activity('square', { ambition: 'gone', themes: [] })
];
const tableOf = (cents: number): MatrixTable => {
	const line = budgetLine('line', { entity: 'reading', amounts: { 'original.other': cents } });
	const totals = money({ headings: [], lines: [line], funding: [], activities });
	return matrixTable(themeMatrix([theme('ai')], [ambition('reading')], activities, totals), words);
};
const counts = (table: MatrixTable) => table.rows.map(({ cells }) => cells.map(({ activities }) => activities));
const headOf = (heads: readonly MatrixHead[], key: string): MatrixHead => {
	const head = heads.find((one) => one.key === key);
	if (!head) throw new Error(`No head ${key}`);
	return head;
};

describe('the matrix as a table', () => {
	test('has what lacks a theme or an ambition, then the totals, then what is not divided', () => {
		const table = tableOf(5_00);
		expect(table.columns.map(({ key }) => key)).toEqual(['ai', 'untagged', 'all', 'undivided']);
		expect(table.rows.map(({ head }) => head.key)).toEqual(['reading', 'loose', 'all']);
		expect(counts(table)).toEqual([
			[1, 0, 1, null],
			[0, 1, 1, null],
			[1, 1, 2, null]
		]);
		expect(table.rows.map(({ cells }) => cells.at(-1)?.costs)).toEqual([5_00, 0, 5_00]);
	});

	test('says nothing of dividing when all money is divided', () => {
		expect(tableOf(0).columns.map(({ key }) => key)).toEqual(['ai', 'untagged', 'all']);
		expect(tableOf(0).rows.every(({ cells }) => cells.length === 3)).toBe(true);
	});

	test('turned twice is as it was', () => {
		const table = tableOf(5_00);
		expect(turned(table).rows.map(({ head }) => head.key)).toEqual(['ai', 'untagged', 'all', 'undivided']);
		expect(turned(turned(table))).toEqual(table);
	});
});

describe('a cell', () => {
	const { columns, rows } = tableOf(5_00);
	const heads = [...columns, ...rows.map(({ head }) => head)];

	test('asks the list for its theme and its ambition, whichever of them is the row', () => {
		const asked = { themes: ['ai'], ambition: 'reading', without: [] };
		expect(wantedAt(headOf(heads, 'reading'), headOf(heads, 'ai'))).toEqual(asked);
		expect(wantedAt(headOf(heads, 'ai'), headOf(heads, 'reading'))).toEqual(asked);
	});

	test('without theme and without ambition asks for both lacks', () => {
		expect(wantedAt(headOf(heads, 'loose'), headOf(heads, 'untagged'))).toMatchObject({
			without: ['ambition', 'theme']
		});
	});

	test('of a total is no inner one', () => {
		expect(isInner(headOf(heads, 'loose'), headOf(heads, 'untagged'))).toBe(true);
		expect(isInner(headOf(heads, 'all'), headOf(heads, 'ai'))).toBe(false);
		expect(isInner(headOf(heads, 'reading'), headOf(heads, 'undivided'))).toBe(false);
	});
});
