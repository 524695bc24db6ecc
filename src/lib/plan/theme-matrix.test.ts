import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { activity, ambition, budgetLine, theme } from '../../../tests/support/plans';
import type { Activity, BudgetLine, Plan } from './model';
import { themeMatrix, type MatrixCell } from './theme-matrix';
import { totalsByTheme } from './theme-totals';
import { money } from './totals';

type Parts = Pick<Plan, 'themes' | 'ambitions' | 'activities' | 'budgetLines'>;

function matrixOf({ themes, ambitions, activities, budgetLines }: Parts) {
	const totals = money({ headings: [], lines: budgetLines, funding: [], activities });
	return { matrix: themeMatrix(themes, ambitions, activities, totals), totals };
}
const cents = (id: string, entity: string | null, personnel: number, other = 0): BudgetLine =>
	budgetLine(id, { entity, amounts: { 'original.personnel': personnel, 'original.other': other } });

const IDS = { themes: ['t1', 't2', 't3'], ambitions: ['a1', 'a2'], activities: ['x1', 'x2', 'x3', 'x4', 'x5'] };
const amount = fc.integer({ min: -100_000, max: 10_000_000_01 });
/** Any plan: tags and ambitions that are gone, activities without either, lines on anything at all. */
const anyPlan: fc.Arbitrary<Parts> = fc
	.record({
		themes: fc.subarray(IDS.themes),
		ambitions: fc.subarray(IDS.ambitions),
		tagged: fc.array(
			fc.record({ ambition: fc.option(fc.constantFrom(...IDS.ambitions)), themes: fc.subarray(IDS.themes) }),
			{
				maxLength: 5
			}
		),
		lines: fc.array(
			fc.tuple(fc.option(fc.constantFrom(...IDS.ambitions, ...IDS.activities, 'programme')), amount, amount),
			{ maxLength: 8 }
		)
	})
	.map(({ themes, ambitions, tagged, lines }) => ({
		themes: themes.map((id) => theme(id)),
		ambitions: ambitions.map((id) => ambition(id)),
		activities: tagged.map((fields, index) => activity(IDS.activities[index] ?? '', fields)),
		budgetLines: lines.map(([entity, personnel, other], index) => cents(`l${index}`, entity, personnel, other))
	}));
const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const plain = ({ activities, costs }: MatrixCell) => [activities, costs];

describe('whatever the plan', () => {
	test('each theme’s column has exactly what the totals by theme say', () => {
		fc.assert(
			fc.property(anyPlan, (parts) => {
				const { matrix, totals } = matrixOf(parts);
				const expected = totalsByTheme(parts.themes, parts.activities, totals);
				const columns = matrix.columns.filter((column) => column.theme !== null);
				expect(columns.map(({ theme, total }) => [theme?.id, ...plain(total)])).toEqual(
					expected.themes.map(({ theme, activities, costs }) => [theme.id, activities, costs])
				);
				const untagged = matrix.columns.find((column) => column.theme === null)?.total;
				expect(plain(untagged ?? { activities: 0, costs: 0 })).toEqual([expected.untagged, expected.untaggedCosts]);
			})
		);
	});

	test('a column is the sum of its cells, and rows together are every activity once', () => {
		fc.assert(
			fc.property(anyPlan, (parts) => {
				const { matrix } = matrixOf(parts);
				matrix.columns.forEach(({ total }, index) => {
					const cells = matrix.rows.map((row) => row.cells[index] ?? { activities: NaN, costs: NaN });
					expect(plain(total)).toEqual([
						sumOf(cells.map(({ activities }) => activities)),
						sumOf(cells.map(({ costs }) => costs))
					]);
				});
				expect(sumOf(matrix.rows.map(({ total }) => total.activities))).toBe(parts.activities.length);
				expect(sumOf(matrix.rows.map(({ total }) => total.costs))).toBe(matrix.total.costs);
			})
		);
	});

	test('the three amounts under it are all costs of the plan, to the cent', () => {
		fc.assert(
			fc.property(anyPlan, (parts) => {
				const { matrix } = matrixOf(parts);
				const all = sumOf(
					parts.budgetLines.flatMap(({ amounts }) => [
						amounts['original.personnel'] ?? 0,
						amounts['original.other'] ?? 0
					])
				);
				expect(matrix.total.costs + matrix.undivided + matrix.elsewhere).toBe(all);
			})
		);
	});
});

describe('the matrix', () => {
	const [digital, youth] = [theme('digital'), theme('youth')];
	const [reading, meeting] = [ambition('reading'), ambition('meeting')];
	const parts = (activities: readonly Activity[], budgetLines: readonly BudgetLine[] = []): Parts => ({
		themes: [digital, youth],
		ambitions: [reading, meeting],
		activities,
		budgetLines
	});

	test('counts an activity with two themes in both columns and once in the total of its ambition', () => {
		const both = activity('books', { ambition: 'reading', themes: ['digital', 'youth'] });
		const { matrix } = matrixOf(parts([both], [cents('l', 'books', 10_01)]));
		expect(matrix.rows[0]?.cells.map(plain)).toEqual([
			[1, 10_01],
			[1, 10_01]
		]);
		expect(plain(matrix.rows[0]?.total ?? { activities: 0, costs: 0 })).toEqual([1, 10_01]);
	});

	test('has no column without theme and no row without ambition when nothing belongs there', () => {
		const { matrix } = matrixOf(parts([activity('books', { ambition: 'reading', themes: ['youth'] })]));
		expect(matrix.columns.map((column) => column.theme?.id)).toEqual(['digital', 'youth']);
		expect(matrix.rows.map((row) => row.ambition?.id)).toEqual(['reading', 'meeting']);
	});

	test('shows what lost its theme or its ambition in a column and a row of their own', () => {
		const lost = activity('books', { ambition: 'gone', themes: ['gone'] });
		const { matrix } = matrixOf(parts([lost], [cents('l', 'books', 7_00)]));
		expect(matrix.columns.at(-1)).toMatchObject({ theme: null, total: { activities: 1, costs: 7_00 } });
		expect(matrix.rows.at(-1)).toMatchObject({ ambition: null, undivided: 0 });
		expect(matrix.rows.at(-1)?.cells.map(plain)).toEqual([
			[0, 0],
			[0, 0],
			[1, 7_00]
		]);
	});

	test('keeps money on the ambition itself apart from that of its activities', () => {
		const books = activity('books', { ambition: 'reading', themes: ['youth'] });
		const { matrix } = matrixOf(parts([books], [cents('l1', 'reading', 100_00), cents('l2', 'books', 30_00)]));
		expect(matrix.rows[0]).toMatchObject({ undivided: 100_00, total: { costs: 30_00 } });
		expect(matrix).toMatchObject({ undivided: 100_00, elsewhere: 0 });
	});

	test('of the 2026 plan has all but Leraar24 undivided or elsewhere', () => {
		const plan = examplePlan('2026-01-15');
		const { matrix } = matrixOf(plan);
		expect(plain(matrix.total)).toEqual([29, 109_000_00]);
		expect(matrix.rows.map(({ undivided }) => undivided)).toEqual([1_417_000_00, 4_064_000_00, 6_806_000_00]);
		expect(matrix.elsewhere).toBe(25_443_000_00 - 109_000_00 - 12_287_000_00);
	});
});
