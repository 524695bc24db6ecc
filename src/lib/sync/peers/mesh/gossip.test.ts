import { describe, expect, test } from 'vitest';
import { besideInRing, FULL_MESH, MOST_LINKS, wantedLinks } from './gossip';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${String(index).padStart(2, '0')}`);
const without = (all: readonly string[], id: string) => all.filter((one) => one !== id);

describe('the wanted links', () => {
	test('are all of them in a room of sixteen', () => {
		const all = ids(FULL_MESH);
		for (const id of all) expect(wantedLinks(id, without(all, id)).size).toBe(FULL_MESH - 1);
	});

	test.each([17, 18, 25, 30, 64])('of %i are capped, wanted by both ends, and reach everybody in few hops', (count) => {
		const all = ids(count);
		const wanted = new Map(all.map((id) => [id, wantedLinks(id, without(all, id))]));
		for (const [id, links] of wanted) {
			expect(links.size).toBeLessThanOrEqual(MOST_LINKS);
			for (const other of links) expect(wanted.get(other)).toContain(id);
			const reached = new Set([id]);
			for (let hop = 0; hop < 4; hop++)
				for (const one of [...reached]) wanted.get(one)?.forEach((next) => reached.add(next));
			expect(reached.size).toBe(count);
		}
	});
});

test('beside a member are two others, or the only other one', () => {
	expect([...besideInRing('b', ['a', 'c', 'd'])]).toEqual(['c', 'a']);
	expect([...besideInRing('a', ['b', 'c', 'd'])]).toEqual(['b', 'd']);
	expect([...besideInRing('d', ['a', 'b', 'c'])]).toEqual(['a', 'c']);
	expect([...besideInRing('a', ['b'])]).toEqual(['b']);
	expect([...besideInRing('a', [])]).toEqual([]);
});
