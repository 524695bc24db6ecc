import { expect, test } from 'vitest';
import { readCheck, sumOf, writeCheck } from './check';

const written = writeCheck('row-1', { title: 'Boeken', owner: '' }, { themes: ['lezen', 'ai'], roles: [] });

test('a row says what stood in it, and reading gives it back', () => {
	const check = readCheck('row-1', written);
	expect(check?.values.get('title')).toBe(sumOf('Boeken'));
	expect(check?.values.get('owner')).toBe(sumOf(''));
	expect([...(check?.sets.get('themes') ?? [])]).toEqual([sumOf('lezen'), sumOf('ai')]);
	expect(check?.sets.get('roles')?.size).toBe(0);
});

test('a check that was moved to another row, or damaged, is none', () => {
	expect(readCheck('row-2', written)).toBeNull();
	expect(readCheck('row-1', null)).toBeNull();
	expect(readCheck('row-1', 12)).toBeNull();
	expect(readCheck('row-1', 'weg ermee __proto__=1')).toBeNull();
});
