import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { describe, expect, test } from 'vitest';
import { byOrder, type Ordered } from '$lib/plan/model';
import { orderAtEnd, orderBetween, orderKeys } from './order';

const item = (id: string, order: string): Ordered => ({ id, order, removed: false });
const sortedIds = (items: readonly Ordered[]) => [...items].sort(byOrder).map(({ id }) => id);

describe('the order of a list', () => {
	test('whatever is inserted wherever, the list stands as it was built', () => {
		fc.assert(
			fc.property(fc.nat(5), fc.array(fc.nat(), { maxLength: 60 }), randomness(), (start, places, random) => {
				const list = orderKeys(start).map((order, index) => item(`start-${index}`, order));
				for (const [count, place] of places.entries()) {
					const at = place % (list.length + 1);
					list.splice(at, 0, item(`new-${count}`, orderBetween(list, at, random)));
				}
				expect(sortedIds(list)).toEqual(list.map(({ id }) => id));
			})
		);
	});

	test('a list whose keys are equal or come from elsewhere still takes new items, after their neighbour', () => {
		const keys = fc.constantFrom('', 'a0', 'a1', 'a1V', 'a00', 'z', 'nonsense', 'é', '0', 'Zz', '~~~');
		fc.assert(
			fc.property(fc.array(keys, { maxLength: 12 }), fc.nat(), randomness(), (orders, place, random) => {
				const list = orders.map((order, index) => item(`item-${index}`, order)).sort(byOrder);
				const at = place % (list.length + 1);
				const order = orderBetween(list, at, random);
				const before = list[at - 1]?.order ?? '';
				if (isOwn(before)) expect(order > before).toBe(true);
				expect(isOwn(order)).toBe(true);
			})
		);
	});

	test('between two equal keys the new one goes after both: no key fits between', () => {
		const list = [item('first', 'a1'), item('second', 'a1'), item('third', 'a2')];
		expect(sortedIds([...list, item('new', orderBetween(list, 1))])).toEqual(['first', 'second', 'new', 'third']);
	});

	test('two devices that insert at one place make different keys', () => {
		const list = [item('first', 'a1'), item('second', 'a2')];
		expect(orderBetween(list, 1, () => 0.1)).not.toBe(orderBetween(list, 1, () => 0.9));
	});

	test('the last possible random number still makes a key that others can be built on', () => {
		const order = orderBetween([], 0, () => 1 - Number.EPSILON);
		expect(isOwn(order)).toBe(true);
		expect(isOwn(orderBetween([], 0, () => 0))).toBe(true);
	});

	test('adding at the end goes after the greatest key, in whatever order the list comes', () => {
		const list = [item('last', 'a5'), item('first', 'a1')];
		expect(orderAtEnd(list) > 'a5').toBe(true);
		expect(isOwn(orderAtEnd([]))).toBe(true);
	});

	test('a thousand additions at the end keep the keys short', () => {
		const list: Ordered[] = [];
		for (let count = 0; count < 1000; count++) {
			const last = list.at(-1);
			list.push(item(String(count), orderAtEnd(last ? [last] : [])));
		}
		expect(Math.max(...list.map(({ order }) => order.length))).toBeLessThan(10);
	});
});

/** Whether a new key can be built on this one. */
function isOwn(order: string): boolean {
	try {
		return order !== '' && generateKeyBetween(order, null) > order;
	} catch {
		return false;
	}
}

const randomness = () =>
	fc
		.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
		.map((stream) => () => Number(stream.next().value));
