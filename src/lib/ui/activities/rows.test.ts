import { describe, expect, it } from 'vitest';
import { activitiesByAmbition } from '$lib/plan/numbering';
import { activity, ambition } from '../../../../tests/support/plans';
import { neighbourOf, rowsOf } from './rows';

const rows = rowsOf(
	activitiesByAmbition(
		[ambition('A'), ambition('B')],
		[activity('b1', { ambition: 'B' }), activity('a1', { ambition: 'A' }), activity('loose')]
	)
);

describe('the rows of the list', () => {
	it('stand as on screen: an ambition, what is under it, and last what has none', () => {
		expect(rows).toEqual(['A', 'a1', 'B', 'b1', 'loose']);
	});

	it('give the focus to the next row when one goes, and the last one to the row before', () => {
		expect(neighbourOf(rows, 'a1')).toBe('B');
		expect(neighbourOf(rows, 'loose')).toBe('b1');
		expect(neighbourOf(['only'], 'only')).toBeNull();
		expect(neighbourOf(rows, 'gone')).toBeNull();
	});
});
