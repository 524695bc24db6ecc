import { expect, test } from 'vitest';
import { nl } from '$lib/i18n/nl';
import type { Addition, Change } from '$lib/plan/changes';
import { activity, budgetLine, libraryPlan, person } from '../../../../tests/support/plans';
import { describer } from './describe';

const plan = libraryPlan();
const anna: Addition = {
	type: 'addition',
	kind: 'people',
	id: 'anna',
	entity: person('anna', { name: 'Anna' }),
	texts: {}
};
const { describe: describeChange, nameOf, numberOf } = describer(plan, [anna], nl, 'nl');
const lineOf = (change: Change) => describeChange(change).map(({ label, from, to }) => [label, from, to]);

test('a change is told in the words of the screen and the names of the plan, new ones too', () => {
	const field = { type: 'field', kind: 'activities', id: 'books' } as const;
	expect(lineOf({ ...field, field: 'owner', from: 'adviser', to: 'anna' })).toEqual([
		['Eigenaar', 'Persoon adviser', 'Anna']
	]);
	expect(lineOf({ ...field, field: 'state', from: 'draft', to: 'ready' })).toEqual([['Status', 'Concept', 'Klaar']]);
	expect(lineOf({ ...field, field: 'ambition', from: 'reading', to: null })).toEqual([['Ambitie', 'reading', '']]);
	expect(
		lineOf({ type: 'member', kind: 'activities', id: 'books', field: 'themes', member: 'youth', on: false })
	).toEqual([['Thema’s', 'Thema youth', '']]);
	expect(
		lineOf({ type: 'amount', kind: 'budgetLines', id: 'line-office', key: 'original.other', from: 500_000, to: null })
	).toEqual([['Overige kosten', '5.000', '']]);
	expect(lineOf({ type: 'amount', kind: 'funding', id: 'grant', key: 'original', from: null, to: 1 })).toEqual([
		['Bedrag', '', '0,01']
	]);
});

test('something new is told by all that is filled in of it', () => {
	const entity = activity('new', { title: 'Nieuw', owner: 'anna', themes: ['youth'] });
	const text = [{ type: 'paragraph' as const, content: [{ text: 'Waarom' }] }];
	expect(lineOf({ type: 'addition', kind: 'activities', id: 'new', entity, texts: { introduction: text } })).toEqual([
		['Titel', '', 'Nieuw'],
		['Eigenaar', '', 'Anna'],
		['Status', '', 'Concept'],
		['Thema’s', '', 'Thema youth'],
		['Inleiding', '', 'Waarom']
	]);
	const line = budgetLine('l', { entity: 'books', amounts: { 'original.personnel': 100 } });
	expect(lineOf({ type: 'addition', kind: 'budgetLines', id: 'l', entity: line, texts: {} })).toEqual([
		['Gaat over', '', 'Activiteit books'],
		['Personele kosten', '', '1']
	]);
});

test('a budget line without a name of its own is called as what it is about', () => {
	expect(nameOf('budgetLines', 'line-reading')).toBe('reading');
	expect(nameOf('budgetLines', 'line-office')).toBe('Organisatie');
	expect(nameOf('activities', 'gone')).toBe('Zonder titel');
	expect([numberOf('books'), numberOf('line-office')]).toEqual([1, undefined]);
});
