import { describe, expect, it } from 'vitest';
import { activity, ambition, person, programme, theme } from '../../../../tests/support/plans';
import { ALL, type Wanted } from './address-filter';
import type { Facts } from './facts';
import { isNarrow, matching, withinPlan } from './matching';

const facts: Facts = {
	ambitions: [ambition('A'), ambition('B')],
	themes: [theme('ai'), theme('safety')],
	people: [person('coordinator'), person('board')],
	programmes: [programme('iol', { place: 'a' }), programme('dvo', { activities: ['b'] })],
	costOf: (id) => ({ a: 100, c: 0 })[id],
	hasResult: (id) => id === 'b',
	hasWords: ({ title }) => title.includes('zoek')
};
const activities = [
	activity('a', { ambition: 'A', themes: ['ai', 'safety'], owner: 'coordinator', title: 'zoek mij' }),
	activity('b', { ambition: 'A', themes: ['ai'], owner: 'gone', state: 'ready' }),
	activity('c', { ambition: 'B', themes: ['gone'], state: 'review' }),
	activity('d', { ambition: 'gone' })
];
const found = (wanted: Partial<Wanted>) => matching(activities, { ...ALL, ...wanted }, facts).map(({ id }) => id);

describe('filtering activities', () => {
	it('shows all that have every chosen theme', () => {
		expect(found({ themes: ['ai'] })).toEqual(['a', 'b']);
		expect(found({ themes: ['ai', 'safety'] })).toEqual(['a']);
	});

	it('shows those of an ambition, an owner, a programme and any of the states', () => {
		expect(found({ ambition: 'A' })).toEqual(['a', 'b']);
		expect(found({ owner: 'coordinator' })).toEqual(['a']);
		expect(found({ programme: 'iol' })).toEqual(['a']);
		expect(found({ programme: 'dvo' })).toEqual(['b']);
		expect(found({ states: ['ready', 'review'] })).toEqual(['b', 'c']);
	});

	it('shows what is without something; what points at something that is gone has none', () => {
		expect(found({ without: ['theme'] })).toEqual(['c', 'd']);
		expect(found({ without: ['owner'] })).toEqual(['b', 'c', 'd']);
		expect(found({ without: ['ambition'] })).toEqual(['d']);
		expect(found({ without: ['programme'] })).toEqual(['c', 'd']);
		expect(found({ without: ['result'] })).toEqual(['a', 'c', 'd']);
		expect(found({ without: ['theme', 'result'] })).toEqual(['c', 'd']);
	});

	it('takes an amount of nothing for an amount', () => {
		expect(found({ without: ['amount'] })).toEqual(['b', 'd']);
	});

	it('asks for everything at once', () => {
		expect(found({ words: 'zoek' })).toEqual(['a']);
		expect(found({ words: 'zoek', states: ['ready'] })).toEqual([]);
	});

	it('leaves out what the plan does not have, so that an old link shows the rest', () => {
		const old = { ...ALL, themes: ['ai', 'gone'], ambition: 'gone', owner: 'gone', programme: 'gone' };
		expect(withinPlan(old, facts)).toEqual({ ...ALL, themes: ['ai'] });
	});

	it('is not what an order or a grouping does', () => {
		expect(isNarrow({ ...ALL, sort: 'cost', group: 'owner', words: '  ' })).toBe(false);
		expect(isNarrow({ ...ALL, without: ['owner'] })).toBe(true);
	});
});
