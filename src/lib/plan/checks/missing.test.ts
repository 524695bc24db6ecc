import { describe, expect, it } from 'vitest';
import type { Activity, Theme } from '../model';
import { missing } from './missing';

const theme: Theme = {
	id: 'ai',
	name: 'AI',
	shortName: 'AI',
	letter: 'AI',
	colour: '#8a3ab9',
	order: 'a0',
	removed: false
};
const activity = (fields: Partial<Activity>): Activity => ({
	id: 'fosa',
	ambition: null,
	title: 'FOSA',
	subtitle: '',
	owner: 'coordinator',
	state: 'draft',
	themes: ['ai'],
	roles: [],
	partners: [],
	targetGroups: [],
	order: 'a0',
	removed: false,
	...fields
});
const rulesOf = (fields: Partial<Activity>, hasResult = true) =>
	missing([activity(fields)], [theme], [{ id: 'coordinator' }], () => hasResult).map(({ rule }) => rule);

describe('what an activity misses', () => {
	it('is nothing when it has a theme, an owner and a result', () => {
		expect(rulesOf({})).toEqual([]);
	});

	it('M1: is a theme when it has none', () => {
		expect(rulesOf({ themes: [] })).toEqual(['M1']);
	});

	it('M1: is a theme when its only one was removed from the plan', () => {
		expect(rulesOf({ themes: ['gone'] })).toEqual(['M1']);
		expect(rulesOf({ themes: ['gone', 'ai'] })).toEqual([]);
	});

	it('M1: is no theme in a plan without themes', () => {
		const found = missing([activity({ themes: [] })], [], [{ id: 'coordinator' }], () => true);
		expect(found).toEqual([]);
	});

	it('M2: is an owner when nobody is chosen, or somebody who was removed', () => {
		expect(rulesOf({ owner: null })).toEqual(['M2']);
		expect(rulesOf({ owner: 'gone' })).toEqual(['M2']);
	});

	it('M3: is a result when that has no words', () => {
		expect(rulesOf({}, false)).toEqual(['M3']);
	});

	it('is told per activity, in the order of the plan', () => {
		const found = missing(
			[activity({ id: 'first', themes: [] }), activity({ id: 'second', owner: null })],
			[theme],
			[{ id: 'coordinator' }],
			(id) => id === 'first'
		);
		expect(found.map(({ id, rule }) => `${id} ${rule}`)).toEqual(['first M1', 'second M2', 'second M3']);
	});

	it('is nothing in a plan without activities', () => {
		expect(missing([], [], [], () => false)).toEqual([]);
	});
});
