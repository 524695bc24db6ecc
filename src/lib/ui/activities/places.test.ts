import { describe, expect, it } from 'vitest';
import { activitiesByAmbition } from '$lib/plan/numbering';
import { activity, ambition } from '../../../../tests/support/plans';
import { placeBeside, placeOneStep } from './places';

const groups = activitiesByAmbition(
	[ambition('A'), ambition('B'), ambition('C')],
	[
		activity('a1', { ambition: 'A' }),
		activity('a2', { ambition: 'A' }),
		activity('a3', { ambition: 'A' }),
		activity('c1', { ambition: 'C' }),
		activity('loose')
	]
);

describe('an activity that is dropped beside a row', () => {
	it('counts its place among the other activities', () => {
		expect(placeBeside(groups, 'a1', 'a2', 'after')).toEqual({ ambition: 'A', index: 1 });
		expect(placeBeside(groups, 'a1', 'a3', 'before')).toEqual({ ambition: 'A', index: 1 });
		expect(placeBeside(groups, 'c1', 'a2', 'before')).toEqual({ ambition: 'A', index: 1 });
	});

	it('goes to the start of an ambition when it is dropped under its row, also of an empty one', () => {
		expect(placeBeside(groups, 'c1', 'A', 'after')).toEqual({ ambition: 'A', index: 0 });
		expect(placeBeside(groups, 'c1', 'B', 'after')).toEqual({ ambition: 'B', index: 0 });
	});

	it('stays where it is on itself and on a row that is gone', () => {
		expect(placeBeside(groups, 'a1', 'a1', 'after')).toBeNull();
		expect(placeBeside(groups, 'a1', 'gone', 'after')).toBeNull();
	});
});

describe('one step with the keyboard', () => {
	const step = (id: string, by: -1 | 1, shown = groups) => placeOneStep(groups, shown, id, by);

	it('passes one neighbour', () => {
		expect(step('a2', -1)).toEqual({ ambition: 'A', index: 0 });
		expect(step('a2', 1)).toEqual({ ambition: 'A', index: 2 });
	});

	it('goes into the next ambition at the edge', () => {
		expect(step('a3', 1)).toEqual({ ambition: 'B', index: 0 });
		expect(step('c1', -1)).toEqual({ ambition: 'B', index: 0 });
		expect(step('loose', -1)).toEqual({ ambition: 'C', index: 1 });
	});

	it('stops at the ends and never leaves all ambitions', () => {
		expect(step('a1', -1)).toBeNull();
		expect(step('c1', 1)).toBeNull();
		expect(step('gone', 1)).toBeNull();
	});

	it('passes what a filter hides', () => {
		const shown = groups.map((group) => ({
			...group,
			activities: group.activities.filter(({ id }) => id !== 'a2')
		}));
		expect(step('a1', 1, shown)).toEqual({ ambition: 'A', index: 2 });
		expect(step('a3', -1, shown)).toEqual({ ambition: 'A', index: 0 });
	});
});
