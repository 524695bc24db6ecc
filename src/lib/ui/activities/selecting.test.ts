import { describe, expect, it } from 'vitest';
import { stretched, withRows } from './selecting';

const rows = ['a', 'b', 'c', 'd', 'e'];
const all = (chosen: ReadonlySet<string>) => [...chosen].sort().join('');

describe('choosing rows', () => {
	it('adds and takes away, and leaves the rest', () => {
		expect(all(withRows(new Set(['a', 'b']), ['b', 'c'], true))).toBe('abc');
		expect(all(withRows(new Set(['a', 'b']), ['b', 'c'], false))).toBe('a');
	});

	it('stretches from the anchor either way, beside what was chosen before', () => {
		const anchor = { row: 'c', before: new Set(['a', 'c']) };
		expect(all(stretched(rows, anchor, 'e'))).toBe('acde');
		expect(all(stretched(rows, anchor, 'b'))).toBe('abc');
	});

	it('shrinks again when it goes back', () => {
		const anchor = { row: 'b', before: new Set(['b']) };
		expect(all(stretched(rows, anchor, 'e'))).toBe('bcde');
		expect(all(stretched(rows, anchor, 'c'))).toBe('bc');
	});

	it('begins at the row itself when the anchor is no longer shown', () => {
		expect(all(stretched(rows, { row: 'gone', before: new Set() }, 'd'))).toBe('d');
	});
});
