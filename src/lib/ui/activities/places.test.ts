import { describe, expect, it } from 'vitest';
import { placeBeside, placeOneStep, type Home } from './places';

const homes: readonly Home[] = [
	{ id: 'A', activities: ['a1', 'a2', 'a3'] },
	{ id: 'B', activities: [] },
	{ id: 'C', activities: ['c1'] },
	{ id: null, activities: ['loose'] }
];

describe('an activity that is dropped beside a row', () => {
	it('counts its place among the other activities', () => {
		expect(placeBeside(homes, 'a1', 'a2', 'after')).toEqual({ ambition: 'A', index: 1 });
		expect(placeBeside(homes, 'a1', 'a3', 'before')).toEqual({ ambition: 'A', index: 1 });
		expect(placeBeside(homes, 'c1', 'a2', 'before')).toEqual({ ambition: 'A', index: 1 });
	});

	it('goes to the start of an ambition when it is dropped under its row, also of an empty one', () => {
		expect(placeBeside(homes, 'c1', 'A', 'after')).toEqual({ ambition: 'A', index: 0 });
		expect(placeBeside(homes, 'c1', 'B', 'after')).toEqual({ ambition: 'B', index: 0 });
	});

	it('stays where it is on itself and on a row that is gone', () => {
		expect(placeBeside(homes, 'a1', 'a1', 'after')).toBeNull();
		expect(placeBeside(homes, 'a1', 'gone', 'after')).toBeNull();
	});
});

describe('one step with the keyboard', () => {
	const step = (id: string, by: -1 | 1, shown = homes) => placeOneStep(homes, shown, id, by);

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
		const shown = homes.map(({ id, activities }) => ({ id, activities: activities.filter((row) => row !== 'a2') }));
		expect(step('a1', 1, shown)).toEqual({ ambition: 'A', index: 2 });
		expect(step('a3', -1, shown)).toEqual({ ambition: 'A', index: 0 });
	});
});
