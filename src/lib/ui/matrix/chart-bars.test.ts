import { describe, expect, test } from 'vitest';
import { barsOf, isEmpty, largestPart, partColours, valueOf, type Measure } from './chart-bars';
import { turned, type MatrixHead, type MatrixTable } from './matrix-table';

const head = (key: string, type: MatrixHead['type'], colour?: string): MatrixHead => ({
	key,
	name: key,
	type,
	wanted: { themes: [], ambition: null, without: [] },
	...(colour === undefined ? {} : { colour })
});
const cell = (activities: number | null, costs: number) => ({ activities, costs });
const all = head('all', 'total');
const rest = head('rest', 'undivided');
const table: MatrixTable = {
	columns: [head('ai', 'theme', '#8a3ab9'), head('safe', 'theme', '#ad500a'), head('untagged', 'theme'), all, rest],
	rows: [
		{ head: head('one', 'ambition'), cells: [cell(2, 5_00), cell(1, 0), cell(0, 0), cell(3, 5_00), cell(null, 7_00)] },
		{ head: head('two', 'ambition'), cells: [cell(0, 0), cell(4, 0), cell(1, 0), cell(4, 0), cell(null, 0)] },
		{ head: all, cells: [cell(2, 5_00), cell(5, 0), cell(1, 0), cell(7, 5_00), cell(null, 7_00)] }
	]
};
const drawn = (from: MatrixTable, measure: Measure) => {
	const { columns, rows } = barsOf(from, measure);
	return {
		parts: columns.map(({ key }) => key),
		bars: rows.map(({ head, cells }) => [head.key, ...cells.map((one) => valueOf(one, measure))])
	};
};

describe('the bars of the matrix', () => {
	test('count the activities of each theme in each ambition, and no total', () => {
		expect(drawn(table, 'activities')).toEqual({
			parts: ['ai', 'safe', 'untagged'],
			bars: [
				['one', 2, 1, 0],
				['two', 0, 4, 1]
			]
		});
	});

	test('of money also have what is not divided yet', () => {
		expect(drawn(table, 'costs')).toEqual({
			parts: ['ai', 'safe', 'untagged', 'rest'],
			bars: [
				['one', 5_00, 0, 0, 7_00],
				['two', 0, 0, 0, 0]
			]
		});
	});

	test('turned have a bar for each theme, and one for what is not divided', () => {
		expect(drawn(turned(table), 'costs')).toEqual({
			parts: ['one', 'two'],
			bars: [
				['ai', 5_00, 0],
				['safe', 0, 0],
				['untagged', 0, 0],
				['rest', 7_00, 0]
			]
		});
	});
});

test('there is nothing to draw when every number is zero', () => {
	const [, second] = table.rows;
	if (!second) throw new Error('The table has two ambitions.');
	const bars = barsOf({ ...table, rows: [second] }, 'costs');
	expect(isEmpty(bars, 'costs')).toBe(true);
	expect(isEmpty(bars, 'activities')).toBe(false);
});

describe('the largest part', () => {
	const largest = (measure: Measure, from = table) => {
		const part = largestPart(barsOf(from, measure), measure);
		return part && [part.row.key, part.column.key, valueOf(part.cell, measure)];
	};

	test('is the one that is larger than every other', () => {
		expect(largest('activities')).toEqual(['two', 'safe', 4]);
		expect(largest('costs')).toEqual(['one', 'rest', 7_00]);
	});

	test('is none where two are as large, and where nothing is above zero', () => {
		const [first, second] = table.rows;
		if (!first || !second) throw new Error('The table has two ambitions.');
		expect(largest('activities', { ...table, rows: [second, { ...second, head: first.head }] })).toBeNull();
		expect(largest('costs', { ...table, rows: [second] })).toBeNull();
	});
});

describe('the colour of a part', () => {
	test('is that of its theme, grey without a theme, and none for money that is not divided', () => {
		expect(partColours(barsOf(table, 'costs'))).toEqual(['#8a3ab9', '#ad500a', '#62706c', null]);
	});

	test('differs for each ambition, and is no theme’s', () => {
		const colours = partColours(barsOf(turned(table), 'costs'));
		expect(new Set([...colours, '#8a3ab9', '#ad500a']).size).toBe(4);
	});
});
