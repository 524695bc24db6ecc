import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { newPerson } from '$lib/plan/people';
import { libraryPlan } from '../../../../tests/support/plans';
import { documentOf } from '../../../../tests/support/replicas';
import { createHistory } from '../history';
import { readAll, readEntity, readPlan, readText } from '../read';
import {
	addActivity,
	addActivityOwner,
	addActivityPartner,
	duplicateActivity,
	moveActivity,
	removeActivity,
	restoreActivity,
	setActivityPartner,
	setActivityRole,
	setActivityTargetGroup,
	setActivityTheme
} from './activities';
import { removeAmbition, restoreAmbition } from './ambitions';

describe('an activity', () => {
	test('is added at the end of its ambition', () => {
		const doc = opened();
		const id = addActivity(doc, 'reading', 'Nieuw');
		expect(idsUnder(doc, 'reading')).toEqual(['books', 'courses', id]);
		expect(readEntity(doc, 'activities', id)).toMatchObject({ title: 'Nieuw', state: 'draft', owner: null });
	});

	test('gets a new owner and a new partner in one step each', () => {
		const doc = opened();
		const history = createHistory(doc);
		const people = readAll(doc, 'people').length;
		addActivityOwner(doc, 'books', newPerson('Plan Coördinator', []));
		addActivityPartner(doc, 'books', 'Letterfonds');
		const { owner, partners } = readEntity(doc, 'activities', 'books') ?? { owner: null, partners: [] };
		expect(readEntity(doc, 'people', owner ?? '')?.name).toBe('Plan Coördinator');
		expect(partners.map((id) => readEntity(doc, 'partners', id)?.name)).toContain('Letterfonds');
		expect(history.undo()).toEqual({ label: 'activityPartner', focus: 'activities:books:partners' });
		expect(history.undo()).toEqual({ label: 'activityEdit', focus: 'activities:books:owner' });
		expect(history.undoStep).toBeNull();
		expect(readAll(doc, 'people')).toHaveLength(people);
	});

	test('can stand under no ambition', () => {
		const doc = opened();
		expect(readEntity(doc, 'activities', addActivity(doc, null, ''))).toMatchObject({ ambition: null, title: '' });
	});

	test('has themes, roles, partners and target groups that go on and off one by one', () => {
		const doc = opened();
		setActivityTheme(doc, 'books', 'digital', true);
		setActivityTheme(doc, 'books', 'youth', false);
		setActivityRole(doc, 'books', 'role-guide', true);
		setActivityPartner(doc, 'books', 'schools', true);
		setActivityTargetGroup(doc, 'books', 'leraren: po', true);
		expect(readEntity(doc, 'activities', 'books')).toMatchObject({
			themes: ['digital'],
			roles: ['role-guide'],
			partners: ['schools'],
			targetGroups: ['leraren: po']
		});
	});

	test('moves within its ambition', () => {
		const doc = opened();
		moveActivity(doc, 'books', 'reading', 1);
		expect(idsUnder(doc, 'reading')).toEqual(['courses', 'books']);
		moveActivity(doc, 'books', 'reading', 0);
		expect(idsUnder(doc, 'reading')).toEqual(['books', 'courses']);
	});

	test('moves to a place in another ambition', () => {
		const doc = opened();
		moveActivity(doc, 'square', 'reading', 1);
		expect(idsUnder(doc, 'reading')).toEqual(['books', 'square', 'courses']);
		expect(idsUnder(doc, 'meeting')).toEqual([]);
	});

	test('that moves past the end or before the start stands at the end or the start', () => {
		const doc = opened();
		moveActivity(doc, 'square', 'reading', 99);
		expect(idsUnder(doc, 'reading')).toEqual(['books', 'courses', 'square']);
		moveActivity(doc, 'square', 'reading', -1);
		expect(idsUnder(doc, 'reading')).toEqual(['square', 'books', 'courses']);
	});

	test.each([
		['its own place', 'books', 0],
		['the end, where it stands', 'courses', 99],
		['somewhere, and is not there', 'gone', 0]
	])('that moves to %s is not written', (_what, id, index) => {
		const doc = opened();
		expect(updatesOf(doc, () => moveActivity(doc, id, 'reading', index))).toBe(0);
	});

	test('is copied directly under itself, with tags and texts, without money', () => {
		const doc = opened();
		const lines = readAll(doc, 'budgetLines');
		const copy = duplicateActivity(doc, 'books', (title) => `${title} (kopie)`) ?? '';
		expect(idsUnder(doc, 'reading')).toEqual(['books', copy, 'courses']);
		expect(readEntity(doc, 'activities', copy)).toMatchObject({
			title: 'Activiteit books (kopie)',
			themes: ['youth'],
			owner: 'adviser'
		});
		expect(readText(doc, copy, 'result')).toEqual(readText(doc, 'books', 'result'));
		expect(readAll(doc, 'budgetLines')).toEqual(lines);
	});

	test('that is not there gives no copy', () => {
		const doc = opened();
		expect(updatesOf(doc, () => expect(duplicateActivity(doc, 'gone', (title) => title)).toBeNull())).toBe(0);
	});

	test('comes back as it was', () => {
		const doc = opened();
		const before = readPlan(doc);
		removeActivity(doc, 'books');
		expect(idsUnder(doc, 'reading')).toEqual(['courses']);
		restoreActivity(doc, 'books');
		expect(readPlan(doc)).toEqual(before);
	});
});

describe('an activity whose ambition was removed', () => {
	test('is not touched, and stands under it again when the ambition comes back', () => {
		const doc = opened();
		const before = readPlan(doc);
		removeAmbition(doc, 'reading');
		expect(readPlan(doc).activities).toEqual(before.activities);
		restoreAmbition(doc, 'reading');
		expect(readPlan(doc)).toEqual(before);
	});

	test('is among those without ambition when something is put there', () => {
		const doc = opened();
		removeAmbition(doc, 'reading');
		moveActivity(doc, 'square', null, 0);
		expect(readAll(doc, 'activities').map(({ id }) => id)).toEqual(['square', 'books', 'courses']);
	});

	test('is copied directly under itself', () => {
		const doc = opened();
		removeAmbition(doc, 'reading');
		const copy = duplicateActivity(doc, 'courses', (title) => title) ?? '';
		expect(idsUnder(doc, 'reading')).toEqual(['books', 'courses', copy]);
	});
});

const opened = () => documentOf(libraryPlan());

const idsUnder = (doc: Y.Doc, ambition: string) =>
	readAll(doc, 'activities')
		.filter((activity) => !activity.removed && activity.ambition === ambition)
		.map(({ id }) => id);

function updatesOf(doc: Y.Doc, run: () => void): number {
	let updates = 0;
	doc.on('update', () => updates++);
	run();
	return updates;
}
