import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { activity, ambition, libraryPlan, planWith } from '../../../../tests/support/plans';
import { documentOf, replicasOf, syncAll } from '../../../../tests/support/replicas';
import { createHistory } from '../history';
import { readAll, readEntity, readPlan, readText } from '../read';
import {
	duplicateActivities,
	moveActivitiesTo,
	removeActivities,
	setOwnerOfActivities,
	setProgrammeOfActivities,
	setStateOfActivities,
	setThemeOfActivities
} from './bulk';

const ALL = ['books', 'courses', 'square'];
const opened = () => documentOf(libraryPlan());
const find = (doc: Y.Doc, id: string) => readEntity(doc, 'activities', id);
const idsUnder = (doc: Y.Doc, home: string) =>
	readAll(doc, 'activities')
		.filter((found) => !found.removed && found.ambition === home)
		.map(({ id }) => id);

describe('several activities at once', () => {
	test('get or lose a theme, an owner, a status and a programme, each as one step with their number', () => {
		const doc = opened();
		const history = createHistory(doc);
		const before = readPlan(doc);
		expect(setThemeOfActivities(doc, ALL, 'digital', true)).toBe(2);
		expect(history.undoStep?.label).toBe('activitiesThemeTag 2');
		expect(setThemeOfActivities(doc, ALL, 'youth', false)).toBe(1);
		expect(history.undoStep?.label).toBe('activitiesThemeUntag 1');
		expect(setOwnerOfActivities(doc, ALL, 'controller')).toBe(2);
		expect(setOwnerOfActivities(doc, ['books'], null)).toBe(1);
		expect(setStateOfActivities(doc, ALL, 'ready')).toBe(3);
		expect(setProgrammeOfActivities(doc, ALL, 'bridge', true)).toBe(2);
		expect(setProgrammeOfActivities(doc, ['books', 'square'], 'bridge', false)).toBe(2);
		expect(readAll(doc, 'activities').map(({ themes, owner, state }) => [themes, owner, state])).toEqual([
			[['digital'], null, 'ready'],
			[['digital'], 'controller', 'ready'],
			[['digital'], 'controller', 'ready']
		]);
		expect(readEntity(doc, 'programmes', 'bridge')?.activities).toEqual(['courses']);
		for (let steps = 0; steps < 7; steps++) history.undo();
		expect(history.undoStep).toBeNull();
		expect(readPlan(doc)).toEqual(before);
	});

	test('move to the end of an ambition in the order in which they are given; those that are there stay', () => {
		const doc = opened();
		const history = createHistory(doc);
		expect(moveActivitiesTo(doc, ['courses', 'square', 'books'], 'meeting')).toBe(2);
		expect(idsUnder(doc, 'meeting')).toEqual(['square', 'courses', 'books']);
		expect(history.undo()?.label).toBe('activitiesMove 2');
		expect(idsUnder(doc, 'reading')).toEqual(['books', 'courses']);
	});

	test('can move by the hundred to an empty ambition and keep their order', () => {
		const many = Array.from({ length: 300 }, (_, index) => activity(`a${index}`, { ambition: 'A' }));
		const doc = documentOf(planWith({ ambitions: [ambition('A'), ambition('B')], activities: many }));
		const ids = many.map(({ id }) => id);
		expect(moveActivitiesTo(doc, ids, 'B')).toBe(300);
		expect(idsUnder(doc, 'B')).toEqual(ids);
	});

	test('are copied with their texts, each directly under its original', () => {
		const doc = opened();
		const history = createHistory(doc);
		const [first = '', second = ''] = duplicateActivities(doc, ['books', 'courses'], (title) => `${title} (kopie)`);
		expect(idsUnder(doc, 'reading')).toEqual(['books', first, 'courses', second]);
		expect(find(doc, first)).toMatchObject({ title: 'Activiteit books (kopie)', themes: ['youth'], owner: 'adviser' });
		expect(readText(doc, first, 'result')).toEqual(readText(doc, 'books', 'result'));
		expect(history.undo()?.label).toBe('activitiesDuplicate 2');
		expect(idsUnder(doc, 'reading')).toEqual(['books', 'courses']);
	});

	test('go to the bin and come back in one step', () => {
		const doc = opened();
		const history = createHistory(doc);
		expect(removeActivities(doc, ALL)).toBe(3);
		expect(readAll(doc, 'activities').every(({ removed }) => removed)).toBe(true);
		history.undo();
		expect(readAll(doc, 'activities').some(({ removed }) => removed)).toBe(false);
	});

	test('write nothing where nothing changes, and nothing for what is gone or unknown', () => {
		const doc = opened();
		removeActivities(doc, ['square']);
		const history = createHistory(doc);
		let updates = 0;
		doc.on('update', () => (updates += 1));
		for (const ids of [[], ['square'], ['nobody'], ['books']]) {
			expect(setThemeOfActivities(doc, ids, 'youth', true)).toBe(0);
			expect(setOwnerOfActivities(doc, ids, 'adviser')).toBe(0);
			expect(setStateOfActivities(doc, ids, 'draft')).toBe(0);
			expect(moveActivitiesTo(doc, ids, 'reading')).toBe(0);
			expect(setProgrammeOfActivities(doc, ids, 'bridge', false)).toBe(0);
			expect(setProgrammeOfActivities(doc, ids, 'gone', true)).toBe(0);
		}
		expect(removeActivities(doc, ['square', 'nobody'])).toBe(0);
		expect(duplicateActivities(doc, ['square', 'nobody'], String)).toEqual([]);
		expect(updates).toBe(0);
		expect(history.undoStep).toBeNull();
	});

	test('count one that is named twice once', () => {
		const doc = opened();
		expect(setStateOfActivities(doc, ['books', 'books'], 'ready')).toBe(1);
		expect(duplicateActivities(doc, ['books', 'books'], String)).toHaveLength(1);
	});

	test('merge with what a colleague does to one of them meanwhile, and undo takes back only what is ours', () => {
		const [adviser, controller] = replicasOf(libraryPlan(), 2);
		if (!adviser || !controller) throw new Error('There are two replicas.');
		setThemeOfActivities(adviser.doc, ALL, 'digital', true);
		moveActivitiesTo(adviser.doc, ['books', 'courses'], 'meeting');
		setThemeOfActivities(controller.doc, ['books'], 'youth', false);
		setOwnerOfActivities(controller.doc, ['courses'], 'controller');
		removeActivities(controller.doc, ['square']);
		syncAll([adviser, controller]);
		expect(readPlan(controller.doc)).toEqual(readPlan(adviser.doc));
		expect(find(adviser.doc, 'books')).toMatchObject({ themes: ['digital'], ambition: 'meeting' });
		expect(find(adviser.doc, 'courses')).toMatchObject({ owner: 'controller', ambition: 'meeting' });
		adviser.history.undo();
		adviser.history.undo();
		syncAll([adviser, controller]);
		expect(find(controller.doc, 'books')).toMatchObject({ themes: [], ambition: 'reading' });
		expect(find(controller.doc, 'courses')).toMatchObject({
			owner: 'controller',
			ambition: 'reading',
			themes: ['digital']
		});
		expect(find(controller.doc, 'square')?.removed).toBe(true);
	});
});
