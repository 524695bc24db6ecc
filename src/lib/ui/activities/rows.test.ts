import { describe, expect, it } from 'vitest';
import { neighbourOf } from './rows';

describe('a row that goes', () => {
	it('gives the focus to the next one, and the last to the one before', () => {
		const rows = ['a', 'b', 'c'];
		expect(neighbourOf(rows, 'a')).toBe('b');
		expect(neighbourOf(rows, 'c')).toBe('b');
		expect(neighbourOf(['only'], 'only')).toBeNull();
		expect(neighbourOf(rows, 'gone')).toBeNull();
	});
});
