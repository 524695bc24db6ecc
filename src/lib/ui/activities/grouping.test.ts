import { describe, expect, it } from 'vitest';
import { activity, ambition, person, programme, theme } from '../../../../tests/support/plans';
import type { Grouping } from './address-filter';
import type { Facts } from './facts';
import { grouped, rowsOnce } from './grouping';

const facts: Facts = {
	ambitions: [ambition('A'), ambition('B')],
	themes: [theme('ai'), theme('safety'), theme('open')],
	people: [person('1', { name: 'Zoë' }), person('2', { name: 'Ans' }), person('3', { name: 'Bo' })],
	programmes: [programme('iol', { place: 'one', activities: ['one', 'two'] }), programme('dvo')],
	costOf: () => undefined,
	hasResult: () => false,
	hasWords: () => true
};
const all = [
	activity('one', { ambition: 'A', themes: ['ai', 'safety'], owner: '1' }),
	activity('two', { ambition: 'A', themes: ['gone'], owner: '2' }),
	activity('three', { ambition: 'gone', themes: ['safety'] })
];
const groups = (by: Grouping, shown = all) =>
	grouped(shown, all, by, facts).map(({ id, activities, all }) => [id, activities.join(' '), all]);

describe('groups of the list', () => {
	it('are the ambitions of the plan, also an empty one, and last what has none', () => {
		expect(groups('ambition')).toEqual([
			['A', 'one two', 2],
			['B', '', 0],
			[null, 'three', 1]
		]);
	});

	it('have an activity under each of its themes, and count it once in all', () => {
		expect(groups('theme')).toEqual([
			['ai', 'one', 1],
			['safety', 'one three', 2],
			['open', '', 0],
			[null, 'two', 1]
		]);
		expect(rowsOnce(grouped(all, all, 'theme', facts))).toEqual(['one', 'three', 'two']);
	});

	it('are the people who own something, by name', () => {
		expect(groups('owner')).toEqual([
			['2', 'two', 1],
			['1', 'one', 1],
			[null, 'three', 1]
		]);
	});

	it('are the programmes under which it stands or that touch it, each once', () => {
		expect(groups('programme')).toEqual([
			['iol', 'one two', 2],
			['dvo', '', 0],
			[null, 'three', 1]
		]);
	});

	it('are one when nobody wants groups', () => {
		expect(groups('none')).toEqual([[null, 'one two three', 3]]);
		expect(grouped([], [], 'none', facts)).toEqual([]);
	});

	it('say how many a filter left out, and are gone when it left nothing', () => {
		expect(groups('ambition', all.slice(0, 1))).toEqual([['A', 'one', 2]]);
	});
});
