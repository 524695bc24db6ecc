import { describe, expect, it } from 'vitest';
import type { Group } from './grouping';
import {
	countOf,
	firstSections,
	indexOfKey,
	keyOf,
	lineAt,
	linesOf,
	offsetsOf,
	rowKey,
	sectionsOf,
	type Sections
} from './windowing';

const group = (id: string | null, rows: string): Group => {
	const activities = [...rows];
	return { by: 'ambition', id, activities, all: activities.length };
};
const lines = linesOf([group('A', 'abc'), group('B', ''), group(null, 'de')], true);
const estimate = { head: 10, row: 20 };
const offsets = offsetsOf(lines, new Map(), estimate);

/** As on screen: gaps as their height, rows as their letter. */
const shown = ({ sections, after }: Sections) => [
	...sections.flatMap(({ before, key, parts }) => [
		before,
		key,
		parts.map((part) => ('gap' in part ? `[${part.gap}]` : part.row)).join('')
	]),
	after
];
const heightOf = ({ sections, after }: Sections) =>
	sections.reduce(
		(sum, { before, parts }) =>
			sum + before + 10 + parts.reduce((rows, part) => rows + ('gap' in part ? part.gap : 20), 0),
		after
	);

describe('the lines of a long list', () => {
	it('are counted with their heads', () => {
		expect(countOf(lines)).toBe(8);
		expect(lineAt(lines, 0)?.row).toBeNull();
		expect(lineAt(lines, 3)?.key).toBe('ambition:A/c');
		expect(lineAt(lines, 4)?.key).toBe('ambition:B');
		expect(lineAt(lines, 7)?.key).toBe('ambition:/e');
		expect(lineAt(lines, 8)).toBeNull();
		expect(lineAt(lines, -1)).toBeNull();
	});

	it('are drawn from the first one on: all, or as many as fill a screen', () => {
		expect(firstSections(lines)).toEqual(sectionsOf(lines, [{ from: 0, to: countOf(lines) }], offsets));
		expect(shown(firstSections(lines, 3))).toEqual([0, 'ambition:A', 'ab', 0]);
		expect(shown(firstSections(lines, 5))).toEqual([0, 'ambition:A', 'abc', 0, 'ambition:B', '', 0]);
	});

	it('are found back by their key, or by what stands on them', () => {
		for (let index = 0; index < countOf(lines); index++) {
			const line = lineAt(lines, index);
			expect(indexOfKey(lines, line?.key ?? '')).toBe(index);
		}
		expect(indexOfKey(lines, 'ambition:C')).toBe(-1);
		expect(keyOf(lines, 'd')).toBe('ambition:/d');
		expect(keyOf(lines, 'B')).toBe('ambition:B');
		expect(keyOf(lines, 'z')).toBeNull();
	});

	it('have no heads when there are no groups', () => {
		const flat = linesOf([{ ...group(null, 'ab'), by: 'none' }], false);
		expect(countOf(flat)).toBe(2);
		expect(lineAt(flat, 0)?.row).toBe('a');
		expect(indexOfKey(flat, rowKey({ ...group(null, 'ab'), by: 'none' }, 'b'))).toBe(1);
	});

	it('stand where their heights put them, as measured or else as estimated', () => {
		expect([...offsets]).toEqual([0, 10, 30, 50, 70, 80, 90, 110, 130]);
		expect([...offsetsOf(lines, new Map([['b', 50]]), estimate)].at(-1)).toBe(160);
	});

	it('are drawn with gaps as high as what is left out', () => {
		expect(shown(sectionsOf(lines, [{ from: 0, to: 8 }], offsets))).toEqual([
			0,
			'ambition:A',
			'abc',
			0,
			'ambition:B',
			'',
			0,
			'ambition:',
			'de',
			0
		]);
		expect(shown(sectionsOf(lines, [{ from: 2, to: 3 }], offsets))).toEqual([0, 'ambition:A', '[20]b[20]', 60]);
		expect(shown(sectionsOf(lines, [{ from: 7, to: 8 }], offsets))).toEqual([80, 'ambition:', '[20]e', 0]);
	});

	it('keep the height of the whole, whatever is drawn of it', () => {
		for (let from = 0; from < 8; from++)
			for (let to = from; to <= 8; to++)
				for (let pin = 0; pin < 8; pin++)
					expect(
						heightOf(
							sectionsOf(
								lines,
								[
									{ from, to },
									{ from: pin, to: pin + 1 }
								],
								offsets
							)
						)
					).toBe(130);
	});

	it('draw a row once, also when it is on screen and pinned', () => {
		const ranges = [
			{ from: 1, to: 4 },
			{ from: 2, to: 3 }
		];
		expect(shown(sectionsOf(lines, ranges, offsets))).toEqual([0, 'ambition:A', 'abc', 60]);
	});
});
