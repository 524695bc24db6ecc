import { describe, expect, test, vi } from 'vitest';
import { libraryPlan } from '../../../../tests/support/plans';
import { documentOf } from '../../../../tests/support/replicas';
import { readAll, readEntity, readPlan } from '../read';
import { readMeta } from '../read-meta';
import { addAmbition, addGoal, moveAmbition, removeAmbition, setAmbition, setGoal } from './ambitions';
import { addPartner, addPerson, mergePeople, removePerson, setPartner, setPerson } from './people';
import { setCeiling, setLevels, setPlan, setRoles } from './plan';
import { addProgramme, moveProgramme, setProgramme, setProgrammeActivity, setProgrammePartner } from './programmes';
import { addTheme, moveTheme, removeTheme, restoreTheme, setTheme } from './themes';

describe('ambitions, themes and programmes', () => {
	test('are added at the end and moved to a place', () => {
		const doc = opened();
		const ambition = addAmbition(doc, { title: 'Samen', shortTitle: '' });
		moveAmbition(doc, ambition, 1);
		expect(ids(doc, 'ambitions')).toEqual(['reading', ambition, 'meeting']);
		const theme = addTheme(doc, { name: 'Taal', shortName: 'Taal', letter: 'T', colour: '#2f5fd0' });
		moveTheme(doc, theme, 0);
		expect(ids(doc, 'themes')).toEqual([theme, 'digital', 'youth']);
		const programme = addProgramme(doc, 'Brug', null);
		moveProgramme(doc, 'bridge', 9);
		expect(ids(doc, 'programmes')).toEqual([programme, 'bridge']);
	});

	test('that are moved count without those that were removed', () => {
		const doc = opened();
		const last = addAmbition(doc, { title: 'Samen', shortTitle: '' });
		removeAmbition(doc, 'reading');
		moveAmbition(doc, last, 0);
		expect(ids(doc, 'ambitions').filter((id) => id !== 'reading')).toEqual([last, 'meeting']);
	});

	test('that are moved to where they stand, or were removed, are not written', () => {
		const doc = opened();
		removeTheme(doc, 'youth');
		const updated = vi.fn();
		doc.on('update', updated);
		moveAmbition(doc, 'meeting', 7);
		moveTheme(doc, 'youth', 0);
		moveTheme(doc, 'gone', 0);
		expect(updated).not.toHaveBeenCalled();
	});

	test('a theme that was removed keeps its tags and counts again when it comes back', () => {
		const doc = opened();
		removeTheme(doc, 'youth');
		expect(readEntity(doc, 'activities', 'books')?.themes).toEqual(['youth']);
		restoreTheme(doc, 'youth');
		setTheme(doc, 'youth', { name: 'Jeugd' });
		expect(readEntity(doc, 'themes', 'youth')).toMatchObject({ name: 'Jeugd', removed: false });
	});

	test('a goal stands under an ambition and can go to another', () => {
		const doc = opened();
		const goal = addGoal(doc, 'reading', 'Iedereen leest');
		setGoal(doc, goal, { ambition: 'meeting' });
		setAmbition(doc, 'meeting', { shortTitle: 'Plein' });
		expect(readEntity(doc, 'goals', goal)).toMatchObject({ ambition: 'meeting', title: 'Iedereen leest' });
		expect(ids(doc, 'goals')).toEqual(['more-readers', goal]);
	});

	test('a programme touches activities and partners one by one', () => {
		const doc = opened();
		setProgrammeActivity(doc, 'bridge', 'square', true);
		setProgrammeActivity(doc, 'bridge', 'courses', false);
		setProgrammePartner(doc, 'bridge', 'schools', true);
		setProgramme(doc, 'bridge', { place: null, share: 12.5 });
		expect(readEntity(doc, 'programmes', 'bridge')).toMatchObject({
			activities: ['square'],
			partners: ['schools'],
			place: null,
			share: 12.5
		});
	});
});

describe('people and partners', () => {
	test('two of the same name are two', () => {
		const doc = opened();
		const fields = { name: 'Coördinator', initials: 'CO', colour: '#0b6b52', function: '' };
		expect(addPerson(doc, fields)).not.toBe(addPerson(doc, fields));
		const partner = addPartner(doc, 'Partner schools');
		setPartner(doc, partner, { name: 'Buurthuis' });
		expect(readAll(doc, 'partners')).toHaveLength(2);
		setPerson(doc, 'adviser', { function: 'Adviseur' });
		expect(readEntity(doc, 'people', 'adviser')?.function).toBe('Adviseur');
	});

	test('a person that was removed stays owner, for when it comes back', () => {
		const doc = opened();
		removePerson(doc, 'adviser');
		expect(readEntity(doc, 'activities', 'books')?.owner).toBe('adviser');
	});

	test('made one: what the one owned goes to the other, at every level', () => {
		const doc = opened();
		mergePeople(doc, 'controller', 'adviser');
		expect(readAll(doc, 'activities').map(({ owner }) => owner)).toEqual(['controller', null, 'controller']);
		expect(readEntity(doc, 'subActivities', 'corner')?.owner).toBe('controller');
		expect(readEntity(doc, 'people', 'adviser')).toMatchObject({ name: 'Persoon adviser', removed: true });
		expect(readEntity(doc, 'people', 'controller')?.removed).toBe(false);
	});

	test.each([
		['themselves', 'adviser', 'adviser'],
		['somebody who is not there', 'adviser', 'gone'],
		['into somebody who is not there', 'gone', 'adviser']
	])('made one with %s: nothing happens', (_who, kept, merged) => {
		const doc = opened();
		const before = readPlan(doc);
		mergePeople(doc, kept, merged);
		expect(readPlan(doc)).toEqual(before);
	});
});

describe('the plan itself', () => {
	test('has a title, a year, a state, levels, roles and a ceiling that can be changed', () => {
		const doc = opened();
		const { levels } = readMeta(doc);
		const changed = { ...levels, activity: { one: 'Project', many: 'Projecten', numbered: false } };
		setPlan(doc, { title: 'Plan', year: 2028, state: 'adopted', language: 'en' });
		setLevels(doc, changed);
		setRoles(doc, [{ id: 'role-a', name: 'Bouwer' }]);
		setCeiling(doc, { amount: 5, headings: ['basis'], years: [2028], oneOffFunding: ['grant'] });
		expect(readMeta(doc)).toMatchObject({
			title: 'Plan',
			year: 2028,
			state: 'adopted',
			language: 'en',
			levels: changed,
			roles: [{ id: 'role-a', name: 'Bouwer' }],
			ceiling: { amount: 5, headings: ['basis'], years: [2028], oneOffFunding: ['grant'] }
		});
		setCeiling(doc, null);
		expect(readMeta(doc).ceiling).toBeNull();
	});
});

const opened = () => documentOf(libraryPlan());
const ids = (doc: ReturnType<typeof opened>, kind: Parameters<typeof readAll>[1]) =>
	readAll(doc, kind).map(({ id }) => id);
