import { expect, test } from 'vitest';
import { parseRecent, withRecent } from './recent';

test('what is chosen goes first and stands there once', () => {
	expect(withRecent(['a', 'b', 'c'], 'c')).toEqual(['c', 'a', 'b']);
	expect(withRecent(['a'], 'b')).toEqual(['b', 'a']);
});

test('the list does not grow for ever', () => {
	const full = Array.from({ length: 30 }, (_, at) => String(at));
	expect(withRecent(full, 'new')).toHaveLength(30);
	expect(parseRecent(JSON.stringify([...full, 'more']))).toHaveLength(30);
});

test.each<[string, string | null]>([
	['nothing', null],
	['no JSON', '{['],
	['no list', '{"a":1}'],
	['a list of other things', '[1, null, {}, ["a"]]']
])('%s in the storage counts as nothing used', (_what, stored) => {
	expect(parseRecent(stored)).toEqual([]);
});

test('what is right in a list is kept', () => {
	expect(parseRecent('["a", 1, "b"]')).toEqual(['a', 'b']);
});
