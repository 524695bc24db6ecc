import { expect, test } from 'vitest';
import { changedPlan, type Change } from '$lib/plan/changes';
import type { Plan } from '$lib/plan/model';
import { activity, libraryPlan, person } from '../../../../tests/support/plans';
import { fillDocument } from '../create';
import { newDocument } from '../document';
import { createHistory } from '../history';
import { readPlan } from '../read';
import { metaOf, textOf } from '../schema';
import { applyChanges } from './changes';

function library() {
	const doc = newDocument('test');
	fillDocument(doc, libraryPlan());
	return doc;
}
const withoutOrder = (plan: Plan): unknown =>
	JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === 'order' ? '' : value)));
const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ text }] });

const CHANGES: readonly Change[] = [
	{ type: 'field', kind: 'activities', id: 'square', field: 'title', from: '', to: 'Plein' },
	{ type: 'field', kind: 'activities', id: 'courses', field: 'owner', from: null, to: 'controller' },
	{ type: 'field', kind: 'budgetLines', id: 'line-office', field: 'label', from: 'Organisatie', to: null },
	{ type: 'member', kind: 'activities', id: 'books', field: 'themes', member: 'digital', on: true },
	{ type: 'member', kind: 'activities', id: 'books', field: 'themes', member: 'youth', on: false },
	{ type: 'amount', kind: 'budgetLines', id: 'line-office', key: 'original.other', from: 500_000, to: 1 },
	{ type: 'amount', kind: 'funding', id: 'grant', key: 'original', from: 9_000_000, to: null },
	{
		type: 'text',
		kind: 'activities',
		id: 'books',
		field: 'result',
		from: [],
		to: [paragraph('Een'), paragraph('Twee')]
	},
	{ type: 'removal', kind: 'budgetLines', id: 'line-reading' },
	{ type: 'addition', kind: 'people', id: 'zoe', entity: person('zoe'), texts: {} },
	{ type: 'addition', kind: 'activities', id: 'z', entity: activity('z'), texts: { result: [paragraph('Drie')] } },
	{ type: 'field', kind: 'activities', id: 'gone', field: 'title', from: '', to: 'Nergens' }
];

test('all changes are one step, and undo brings back what there was', () => {
	const doc = library();
	const before = readPlan(doc);
	const history = createHistory(doc);
	applyChanges(doc, CHANGES, 'sheetTake');
	const label = changedPlan(before, CHANGES).budgetLines.map((line) => ({ ...line, label: line.label ?? '' }));
	expect(withoutOrder(readPlan(doc))).toEqual(withoutOrder({ ...changedPlan(before, CHANGES), budgetLines: label }));
	expect(history.undo()?.label).toBe('sheetTake');
	expect(readPlan(doc)).toEqual(before);
	expect(history.undoStep).toBeNull();
	history.redo();
	expect(readPlan(doc).activities.map(({ id }) => id)).toContain('z');
});

test('what goes to another parent and what is new comes at the end, in the order of the changes', () => {
	const doc = library();
	const add = (id: string): Change => ({ type: 'addition', kind: 'activities', id, entity: activity(id), texts: {} });
	applyChanges(
		doc,
		[
			add('n1'),
			add('n2'),
			{ type: 'field', kind: 'activities', id: 'books', field: 'ambition', from: '', to: 'meeting' }
		],
		'sheetTake'
	);
	expect(readPlan(doc).activities.map(({ id }) => id)).toEqual(['courses', 'square', 'n1', 'n2', 'books']);
});

test('paragraphs that stay the same are not touched, so that a colleague can be writing in them', () => {
	const doc = library();
	const first = [paragraph('Begin'), paragraph('Midden'), paragraph('Eind')];
	applyChanges(
		doc,
		[{ type: 'text', kind: 'activities', id: 'books', field: 'result', from: [], to: first }],
		'sheetTake'
	);
	const [begin, middle, end] = textOf(doc, 'books', 'result').toArray();
	const to = [paragraph('Begin'), paragraph('Ander'), paragraph('Nog'), paragraph('Eind')];
	applyChanges(doc, [{ type: 'text', kind: 'activities', id: 'books', field: 'result', from: [], to }], 'sheetTake');
	const now = textOf(doc, 'books', 'result').toArray();
	expect([now[0] === begin, now.some((block) => block === middle), now[3] === end]).toEqual([true, false, true]);
	expect(readPlan(doc).texts['books/result']).toEqual(to);
});

test('nothing chosen makes no step, and a plan of a later version is not written', () => {
	const doc = library();
	const history = createHistory(doc);
	applyChanges(doc, [], 'sheetTake');
	expect(history.undoStep).toBeNull();
	metaOf(doc).set('schema', 99);
	expect(() => applyChanges(doc, CHANGES, 'sheetTake')).toThrow('read-only');
});
