import { expect, test } from 'vitest';
import { LivePlan } from '$lib/live/live-plan.svelte';
import { activity, ambition, budgetLine, goal, planWith, programme } from '../../../../tests/support/plans';
import { documentOf } from '../../../../tests/support/replicas';
import { addressOfPlace, focusOf, itemAt, placeAt, screenOf, type Place } from './place';

const plan = new LivePlan(
	documentOf(
		planWith({
			ambitions: [ambition('reading')],
			goals: [goal('readers', { ambition: 'reading' })],
			activities: [activity('books', { ambition: 'reading' }), activity('courses', { ambition: 'reading' })],
			programmes: [programme('network')],
			budgetLines: [budgetLine('paper', { entity: 'books' })]
		})
	)
);
const on = (entity: string | null, field: string | null = null, screen = 'activities'): Place => ({
	screen,
	entity,
	field
});
const address = (place: Place) => addressOfPlace(plan, 'p', place);

test('a screen is called by what its address has after the plan', () => {
	const routes = ['/plan/[plan]', '/plan/[plan]/activities/[[item]]', '/plan/[plan]/one-page'];
	expect(routes.map(screenOf)).toEqual(['overview', 'activities', 'one-page']);
});

test('whoever is in a field of what is open is at that field, also of a text, of its money and of a goal', () => {
	const at = (opened: string, focus: string) => placeAt(plan, 'activities', opened, focus);
	expect(at('books', 'activities:books:title')).toEqual(on('activities:books', 'title'));
	expect(at('books', 'text/books/result')).toEqual(on('text/books', 'result'));
	expect(at('books', 'budgetLines:paper:original.other')).toEqual(on('budgetLines:paper', 'original.other'));
	expect(at('readers', 'goals:readers:title')).toEqual(on('goals:readers', 'title'));
});

test('a row that is passed while something is open says nothing: what is open is where one is', () => {
	expect(placeAt(plan, 'activities', 'books', 'activities:courses:')).toEqual(on('activities:books'));
	expect(placeAt(plan, 'activities', 'books', null)).toEqual(on('activities:books'));
	expect(placeAt(plan, 'activities', 'readers', null)).toEqual(on('ambitions:reading'));
});

test('with nothing open, a row has the focus without being open', () => {
	const at = placeAt(plan, 'activities', null, 'activities:courses:');
	expect(at).toEqual(on('activities:courses', ''));
	expect(itemAt(plan, at)).toEqual({ id: 'courses', row: 'activities:courses:' });
	expect(address(at)).toBe('#/plan/p/activities');
});

test('the focus key comes back as it was', () => {
	for (const key of ['activities:books:title', 'text/books/result', 'meta::ceiling', 'activities:books:'])
		expect(focusOf(placeAt(plan, 'budget', null, key))).toBe(key);
	expect(focusOf(on('activities:books'))).toBeNull();
});

test('who follows gets the address of the same screen and the same thing', () => {
	expect(address(on('text/books', 'result'))).toBe('#/plan/p/activities/books');
	expect(address(on('budgetLines:paper', 'label'))).toBe('#/plan/p/activities/books');
	expect(address(on('goals:readers', 'title'))).toBe('#/plan/p/activities/reading');
	expect(address(on('programmes:network', null, 'programmes'))).toBe('#/plan/p/programmes/network');
	expect(address(on('budgetLines:paper', 'label', 'budget'))).toBe('#/plan/p/budget');
	expect(addressOfPlace(plan, 'p', on('activities:books'), 'state=draft')).toBe(
		'#/plan/p/activities/books?state=draft'
	);
});

test('what a colleague sends that is not here leads nowhere', () => {
	for (const place of [
		on('activities:nothing'),
		on('text/', 'x'),
		on(':::', ':'),
		on(null, null, '../shelf'),
		on('programmes:network'),
		on('activities:books', null, 'programmes')
	])
		expect(address(place), JSON.stringify(place)).toBeNull();
});
