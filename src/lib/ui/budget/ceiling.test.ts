import { expect, test } from 'vitest';
import { budgetHeading, budgetLine } from '../../../../tests/support/plans';
import { coveredHeadings, formatYears, namesOfScope, parseYears } from './ceiling';

const headings = [
	budgetHeading('total', { title: 'Totaal' }),
	budgetHeading('base', { title: 'Basis', parent: 'total' }),
	budgetHeading('deep', { title: '', parent: 'base' })
];

test('the scope is called by its headings and lines; what is gone is not named', () => {
	const ceiling = { amount: 1, headings: ['line', 'deep', 'gone'], years: [], oneOffFunding: [] };
	const lines = [budgetLine('line', { label: 'Leraar24' })];
	expect(namesOfScope(ceiling, headings, lines, new Map(), 'Zonder titel')).toEqual(['Zonder titel', 'Leraar24']);
});

test('a heading counts with all headings under it', () => {
	expect([...coveredHeadings(headings, new Set(['base']))]).toEqual(['base', 'deep']);
	expect([...coveredHeadings(headings, new Set(['line']))]).toEqual([]);
});

test('years are typed from and up to, or not at all', () => {
	expect(parseYears('2026', ' 2029 ')).toEqual({ years: [2026, 2027, 2028, 2029] });
	expect(parseYears('2026', '2026')).toEqual({ years: [2026] });
	expect(parseYears('', ' ')).toEqual({ years: [] });
});

test.each([
	['2026', '', 'notAYear'],
	['', '2026', 'notAYear'],
	['26', '29', 'notAYear'],
	['2026.5', '2029', 'notAYear'],
	['2029', '2026', 'wrongOrder'],
	['1026', '2999', 'tooMany']
])('from "%s" up to "%s" is refused', (from, to, error) => {
	expect(parseYears(from, to)).toEqual({ error });
});

test('years in a row are shown as a run', () => {
	expect(formatYears([2029, 2026, 2027, 2028])).toBe('2026–2029');
	expect(formatYears([2026, 2028])).toBe('2026, 2028');
	expect(formatYears([])).toBe('');
});
