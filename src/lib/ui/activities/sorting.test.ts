import { describe, expect, it } from 'vitest';
import { activity, ambition, person, theme } from '../../../../tests/support/plans';
import type { Sort } from './address-filter';
import type { Facts } from './facts';
import { inPlanOrder, sorted } from './sorting';

const facts: Facts = {
	ambitions: [ambition('A'), ambition('B')],
	themes: [theme('ai'), theme('safety')],
	people: [person('1', { name: 'Zoë' }), person('2', { name: 'Ans' })],
	programmes: [],
	costOf: (id) => ({ one: 300, two: 0, four: 200 })[id],
	hasResult: () => false,
	hasWords: () => true
};
const activities = inPlanOrder(
	[
		activity('four', { title: 'école', state: 'adopted', themes: ['ai', 'gone'] }),
		activity('two', { ambition: 'B', title: 'Activiteit 10', owner: '1', themes: ['ai', 'safety'] }),
		activity('one', { ambition: 'A', title: 'Activiteit 9', owner: '2', state: 'ready' }),
		activity('three', { ambition: 'B', title: 'Zeta', owner: 'gone', state: 'ready' })
	],
	facts
);
const order = (sort: Sort, descending = false) => sorted(activities, sort, descending, facts).map(({ id }) => id);

describe('sorting activities', () => {
	it('keeps the order of the plan: ambition after ambition, and last what has none', () => {
		expect(order('plan')).toEqual(['one', 'two', 'three', 'four']);
		expect(order('plan', true)).toEqual(['four', 'three', 'two', 'one']);
	});

	it('goes by titles as people read them: 9 before 10, é with e', () => {
		expect(order('title')).toEqual(['one', 'two', 'four', 'three']);
		expect(order('title', true)).toEqual(['three', 'four', 'two', 'one']);
	});

	it('puts what has no amount or no owner last, whichever way', () => {
		expect(order('cost')).toEqual(['two', 'four', 'one', 'three']);
		expect(order('cost', true)).toEqual(['one', 'four', 'two', 'three']);
		expect(order('owner')).toEqual(['one', 'two', 'three', 'four']);
		expect(order('owner', true)).toEqual(['two', 'one', 'three', 'four']);
	});

	it('goes by how far they are and by the number of themes that are still there', () => {
		expect(order('state')).toEqual(['two', 'one', 'three', 'four']);
		expect(order('themes')).toEqual(['one', 'three', 'four', 'two']);
	});

	it('leaves equals as the plan has them, either way', () => {
		expect(order('state', true)).toEqual(['four', 'one', 'three', 'two']);
	});
});
