import { describe, expect, test } from 'vitest';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { LEVELS_NL, type Plan } from '$lib/plan/model';
import { numbersOf } from '$lib/plan/numbering';
import { money } from '$lib/plan/totals';
import { budgetHeading, budgetLine } from '../../../../tests/support/plans';
import { namesById } from './names';
import { CELL_COLUMNS } from './table-model';
import { tableRows } from './table-rows';

const example = examplePlan('2026-01-15');
const inOrder = <T>(items: readonly T[]) => items.map((item, index) => ({ ...item, order: `k${index}` }));
const plan: Plan = {
	...example,
	budgetHeadings: inOrder(example.budgetHeadings),
	budgetLines: inOrder(example.budgetLines)
};
const words = {
	untitled: 'Zonder titel',
	rest: 'Nog niet verdeeld',
	noHeading: 'Zonder kop',
	allCosts: 'Totale kosten',
	funding: 'Dekking',
	fundingKinds: { subsidy: 'Subsidie', reserve: 'Reserve', project: 'Project' }
};

function rowsOf(changes: Partial<Plan> = {}) {
	const now = { ...plan, ...changes };
	const { budgetHeadings: headings, budgetLines: lines, funding, ambitions, activities, programmes } = now;
	const input = { headings, lines, funding, activities };
	const numbers = numbersOf(LEVELS_NL, ambitions, activities, []);
	const names = namesById({
		levels: LEVELS_NL,
		numbers,
		ambitions,
		activities,
		programmes,
		words: { untitled: words.untitled, programme: 'Programma' }
	});
	return tableRows({ ...input, money: money(input), names, language: 'nl', words });
}
const textsOf = (rows: ReturnType<typeof rowsOf>) =>
	rows.map(({ cells }) => CELL_COLUMNS.map((column) => cells[column].text.replace('\u00a0', ' ')).join(' | '));
const part = (id: string, entity: string) =>
	budgetLine(id, { entity, heading: 'heading-base', amounts: { 'original.personnel': 100 }, order: 'z' });

describe('the table of the 2026 budget', () => {
	test('has lines, sums and funding, with the euro sign on totals only', () => {
		expect(textsOf(rowsOf())).toEqual([
			'Ambitie 1 · Bestuurlijk commitment | 1.361.000 | 56.000 | 1.417.000 | 5,6%',
			'Ambitie 2 · Doordachte inzet van ICT | 3.269.000 | 795.000 | 4.064.000 | 16,0%',
			'Ambitie 3 · ICT-basisinfrastructuur | 3.958.000 | 2.848.000 | 6.806.000 | 26,7%',
			'Ondersteunde activiteiten | 1.465.000 | 489.000 | 1.954.000 | 7,7%',
			'Organisatie | 1.958.000 | 217.000 | 2.175.000 | 8,5%',
			'Basisportfolio | 12.011.000 | 4.405.000 | 16.416.000 | 64,5%',
			'Sterke Netwerken (NDC) | 732.000 | 7.986.000 | 8.718.000 | 34,3%',
			'Leraar24 | 90.000 | 19.000 | 109.000 | 0,4%',
			'Coördinatie programma Publieke regie | 0 | 200.000 | 200.000 | 0,8%',
			'Extra activiteiten | 822.000 | 8.205.000 | 9.027.000 | 35,5%',
			'Jaarbegroting 2026 | 12.833.000 | 12.610.000 | € 25.443.000 | 100%',
			'Eigen bijdrage vanuit egalisatiereserve |  |  | 1.254.000 | ',
			'Bijdrage Sterke Netwerken vanuit bestemmingsreserve Sterke Netwerken |  |  | 115.000 | ',
			'Instellingssubsidie 2026 |  |  | 24.074.000 | ',
			'Dekking |  |  | € 25.443.000 | '
		]);
	});

	test('is typed in where an amount or a name stands, never in a sum', () => {
		const editable = rowsOf().map(({ cells }) => CELL_COLUMNS.filter((column) => cells[column].target !== null));
		expect(editable[0]).toEqual(['personnel', 'other']);
		expect(editable[3]).toEqual(['label', 'personnel', 'other']);
		expect(editable[5]).toEqual(['label']);
		expect(editable[11]).toEqual(['label', 'total']);
		expect(editable[14]).toEqual([]);
	});

	test('says beside its name what a line is about', () => {
		expect(rowsOf().map(({ hint }) => hint)).toEqual([
			...['', '', '', '', '', '', 'Programma', 'Activiteit 15', 'Programma', '', '', 'Reserve', 'Reserve', 'Subsidie'],
			''
		]);
	});
});

test('what is not filled in is empty, and 0 is 0', () => {
	const lines = [
		budgetLine('empty', { label: 'Leeg', heading: 'heading-base' }),
		budgetLine('zero', { label: 'Nul', heading: 'heading-base', amounts: { 'original.other': 0 } })
	];
	expect(textsOf(rowsOf({ budgetLines: lines, funding: [] })).slice(0, 2)).toEqual([
		'Leeg |  |  |  | ',
		'Nul |  | 0 | 0 | '
	]);
});

test('the row in which an ambition’s own money is typed keeps its key when others divide it', () => {
	const keyOf = (rows: ReturnType<typeof rowsOf>) =>
		rows.find(
			({ cells: { personnel } }) => personnel.target?.type === 'cost' && personnel.target.id === 'line-ambition-2'
		)?.key;
	const divided = rowsOf({ budgetLines: [...plan.budgetLines, part('part', 'activity-06')] });
	expect(keyOf(divided)).toBe(keyOf(rowsOf()));
	expect(new Set(divided.map(({ key }) => key)).size).toBe(divided.length);
	expect(divided.map(({ tone, indent }) => [tone, indent]).slice(1, 4)).toEqual([
		['group', 0],
		['plain', 1],
		['rest', 1]
	]);
});

test('lines without heading get a sum, and then the costs of the plan a total of their own', () => {
	const rows = rowsOf({ budgetHeadings: plan.budgetHeadings.filter(({ id }) => id !== 'heading-extra') });
	const texts = textsOf(rows);
	expect(texts[6]).toBe('Jaarbegroting 2026 | 12.011.000 | 4.405.000 | € 16.416.000 | 64,5%');
	expect(texts.slice(10, 12)).toEqual([
		'Zonder kop | 822.000 | 8.205.000 | 9.027.000 | 35,5%',
		'Totale kosten | 12.833.000 | 12.610.000 | € 25.443.000 | 100%'
	]);
});

test('two headings side by side get a total under them too', () => {
	const headings = [budgetHeading('a', { title: 'A' }), budgetHeading('b', { title: '' })];
	const labels = rowsOf({ budgetHeadings: headings, budgetLines: [], funding: [] }).map(
		({ cells }) => cells.label.text
	);
	expect(labels).toEqual(['A', 'Zonder titel', 'Totale kosten']);
});
