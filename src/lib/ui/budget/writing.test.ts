import { expect, test } from 'vitest';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import { budgetHeading, budgetLine, funding, planWith } from '../../../../tests/support/plans';
import { writeCell } from './writing';

function newBudget() {
	const doc = newDocument('plan');
	const amounts = { 'original.personnel': 100 };
	fillDocument(
		doc,
		planWith({
			budgetHeadings: [budgetHeading('h')],
			budgetLines: [budgetLine('l', { amounts })],
			funding: [funding('f')]
		})
	);
	return doc;
}
const cost = { type: 'cost', id: 'l', cost: 'personnel', value: 100 } as const;

test('a typed amount is written in cents, and an emptied cell is not filled in', () => {
	const doc = newBudget();
	expect(writeCell(doc, cost, '1.250,50', 'nl')).toBeNull();
	expect(readPlan(doc).budgetLines[0]?.amounts).toEqual({ 'original.personnel': 125_050 });
	expect(writeCell(doc, cost, ' ', 'nl')).toBeNull();
	expect(readPlan(doc).budgetLines[0]?.amounts).toEqual({});
	expect(writeCell(doc, { type: 'funding', id: 'f', value: null }, '5', 'nl')).toBeNull();
	expect(readPlan(doc).funding[0]?.amounts).toEqual({ original: 500 });
});

test('a bad amount is told and not written', () => {
	const doc = newBudget();
	expect(writeCell(doc, cost, '1x', 'nl')).toBe('notAnAmount');
	expect(writeCell(doc, cost, '1,255', 'nl')).toBe('tooPrecise');
	expect(readPlan(doc).budgetLines[0]?.amounts).toEqual({ 'original.personnel': 100 });
});

test('a typed name is written without spaces around it', () => {
	const doc = newBudget();
	writeCell(doc, { type: 'text', kind: 'budgetHeadings', id: 'h', value: '' }, ' Basis ', 'nl');
	writeCell(doc, { type: 'text', kind: 'budgetLines', id: 'l', value: '' }, 'Huur', 'nl');
	writeCell(doc, { type: 'text', kind: 'funding', id: 'f', value: '' }, 'Subsidie', 'nl');
	const { budgetHeadings, budgetLines, funding } = readPlan(doc);
	expect([budgetHeadings[0]?.title, budgetLines[0]?.label, funding[0]?.label]).toEqual(['Basis', 'Huur', 'Subsidie']);
});
