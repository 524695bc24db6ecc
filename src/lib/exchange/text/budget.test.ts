import { describe, expect, test } from 'vitest';
import { readBudget, type EntityOf } from './budget';
import { budgetDoubts } from './budget-doubts';
import { readBudgetRows } from './budget-rows';
import { makeJoiner } from './joining';
import { readLines } from './lines';

const NO_ENTITY: EntityOf = (label) => ({ entity: null, label });
const HEAD = 'Post Personele kosten Overige kosten Totaal\n\n';

function budgetOf(source: string, caption = '') {
	const lines = readLines(source);
	let ids = 0;
	return readBudget(readBudgetRows(lines, caption, makeJoiner(lines)), NO_ENTITY, () => `id-${(ids += 1)}`);
}
const amountsOf = (source: string, caption = '') =>
	budgetOf(source, caption).lines.map(({ label, amounts }) => [label, amounts]);
const cents = (personnel: number, other: number) => ({ 'original.personnel': personnel, 'original.other': other });

describe('the rows of a budget', () => {
	test('have a label that takes several lines, and amounts in cents', () => {
		expect(amountsOf(`${HEAD}Lezen en\nschrijven\n\n€ 1.000 € 2.500,50 € 3.500,50`)).toEqual([
			['Lezen en schrijven', cents(100_000, 250_050)]
		]);
	});

	test('may stand under each other, with amounts cut by the line end', () => {
		expect(amountsOf(`${HEAD}Lezen € 1.000 € 2.000 €\n3.000\nSchrijven € 10.000 € 0 € 10.000`)).toEqual([
			['Lezen', cents(100_000, 200_000)],
			['Schrijven', cents(1_000_000, 0)]
		]);
	});

	test('follow the order of the columns, and count thousands if the caption says so', () => {
		const head = 'Post Overig Personeel Totaal\n\n';
		expect(amountsOf(`${head}Lezen € 20 € 10 € 30`, 'Begroting (x € 1.000)')).toEqual([
			['Lezen', cents(1_000_000, 2_000_000)]
		]);
	});

	test('are not what running text says of amounts', () => {
		const lines = readLines('De subsidie is € 2.000 lager dan vorig jaar.');
		expect(readBudgetRows(lines, '', makeJoiner(lines))).toMatchObject({
			rows: [],
			before: ['De subsidie is € 2.000 lager dan vorig jaar.']
		});
	});
});

describe('sums', () => {
	const rows = `${HEAD}Lezen € 1.000 € 2.000 € 3.000\n\nSchrijven € 4.000 € 500 € 4.500\n\n`;

	test('become headings over the rows they add up', () => {
		const { headings, lines } = budgetOf(
			`${rows}Vast werk € 5.000 € 2.500 € 7.500\n\nReizen € 10 € 20 € 30\n\nTotaal € 5.010 € 2.520 € 7.530`
		);
		expect(headings.map(({ title, kind }) => [title, kind])).toEqual([
			['Totaal', 'total'],
			['Vast werk', 'sum']
		]);
		const titleOf = (id: string | null) => headings.find((heading) => heading.id === id)?.title;
		expect(headings.map(({ parent }) => titleOf(parent))).toEqual([undefined, 'Totaal']);
		expect(lines.map(({ label, heading }) => [label, titleOf(heading)])).toEqual([
			['Lezen', 'Vast werk'],
			['Schrijven', 'Vast werk'],
			['Reizen', 'Totaal']
		]);
	});

	test('that come out are no doubt', () => {
		expect(budgetDoubts(budgetOf(`${rows}Vast werk € 5.000 € 2.500 € 7.500`))).toEqual([]);
	});

	test('that are misprinted are a doubt, with what they should be', () => {
		const [doubt, ...more] = budgetDoubts(budgetOf(`${rows}Vast werk € 5.000 € 2.500 € 7.400`));
		expect(more).toEqual([]);
		expect(doubt).toMatchObject({
			kind: 'printedSum',
			preferred: 'own',
			values: { label: 'Vast werk', column: 'total', printed: 740_000, computed: 750_000 },
			places: [{ line: 7, excerpt: 'Vast werk € 5.000 € 2.500 € 7.400' }]
		});
	});
});

describe('a row with a single amount', () => {
	const rows = `${HEAD}Lezen € 1.000 € 2.000 € 3.000\n\nVoorzitter € 200 € 200\n\n`;

	test.each([
		['other', '€ 1.000 € 2.200 € 3.200', cents(0, 20_000)],
		['personnel', '€ 1.200 € 2.000 € 3.200', cents(20_000, 0)]
	] as const)('stands in the column that makes the sum come out: %s', (column, sum, amounts) => {
		const budget = budgetOf(`${rows}Vast werk ${sum}`);
		expect(budget.lines[1]?.amounts).toEqual(amounts);
		expect(budgetDoubts(budget)).toMatchObject([
			{ kind: 'singleAmount', preferred: column, values: { amount: 20_000 } }
		]);
	});
});

test('what comes after the total pays for it', () => {
	const source = `${HEAD}Lezen € 1.000 € 2.000 € 3.000\n\nSchrijven € 1 € 1 € 2\n\nTotaal € 1.001 € 2.001 € 3.002\n\nUit de egalisatiereserve € 2.000\n\nSubsidie € 502\n\nProvincie € 500`;
	expect(budgetOf(source).funding.map(({ label, kind, amounts }) => [label, kind, amounts.original])).toEqual([
		['Uit de egalisatiereserve', 'reserve', 200_000],
		['Subsidie', 'subsidy', 50_200],
		['Provincie', 'project', 50_000]
	]);
});
