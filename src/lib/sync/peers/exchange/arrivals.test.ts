import { expect, test } from 'vitest';
import { createArrivals } from './arrivals';

test('nothing is confirmed before the first answer, nor past one that has not come', () => {
	const arrivals = createArrivals();
	expect(arrivals.note(2)).toBe(true);
	expect(arrivals.through).toBeNull();
	arrivals.noteAll(1);
	expect(arrivals.through).toBe(2);
	arrivals.note(4);
	expect(arrivals.through).toBe(2);
	arrivals.note(3);
	expect(arrivals.through).toBe(4);
});

test('a later answer covers what has not come, and an old or repeated number changes nothing', () => {
	const arrivals = createArrivals();
	arrivals.noteAll(1);
	arrivals.note(9);
	arrivals.noteAll(7);
	arrivals.noteAll(3);
	arrivals.note(5);
	expect(arrivals.through).toBe(7);
	arrivals.note(8);
	expect(arrivals.through).toBe(9);
});

test('numbers without end are not remembered', () => {
	const arrivals = createArrivals();
	arrivals.noteAll(0);
	let isKept = true;
	for (let number = 2; isKept && number < 100_000; number++) isKept = arrivals.note(number);
	expect(isKept).toBe(false);
	expect(arrivals.through).toBe(0);
});
