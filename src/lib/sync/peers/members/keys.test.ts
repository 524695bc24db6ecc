import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { openDatabase, outcomeOf } from '../../database';
import { databaseName } from '../../storage';
import { addKeys, readKeys } from './key-store';
import { countingKey, createKeyRing, makeKey, proofOf, type PlanKey } from './keys';
import { createProof, type Proof } from './proof';
import type { Message } from '../link/messages';

const key = (id: string, epoch: number): PlanKey => ({ ...makeKey(epoch, null), id });
let plans = 0;
const aPlan = () => `plan-${plans++}`;

describe('of several keys', () => {
	test('that with the highest epoch counts, the smallest id at a tie', () => {
		const keys = [key('b', 2), key('a', 1), key('a', 2), key('c', 2)];
		expect(countingKey(keys)).toBe(keys[2]);
		expect(countingKey(keys.toReversed())).toBe(keys[2]);
		expect(countingKey([])).toBeNull();
	});

	test('a new one is kept with the others, once', () => {
		const keep = vi.fn();
		const first = key('a', 1);
		const ring = createKeyRing([first], keep);
		ring.add(first);
		expect(keep).not.toHaveBeenCalled();
		ring.add(key('b', 2));
		expect(keep.mock.calls[0]?.[0]).toHaveLength(2);
		expect(ring.counting?.id).toBe('b');
	});

	test('each is 32 random bytes of its own', () => {
		const made = [makeKey(1, null), makeKey(1, null)];
		expect(made[0]?.secret).toHaveLength(43);
		expect(made[0]?.secret).not.toBe(made[1]?.secret);
	});
});

describe('the keys of a plan', () => {
	test('stand beside it on the device, and are added to', async () => {
		const plan = aPlan();
		expect(await readKeys(plan)).toEqual([]);
		const [one, two] = [makeKey(1, 'p1'), makeKey(2, null)];
		await addKeys(plan, [one]);
		await Promise.all([addKeys(plan, [one, two]), addKeys(plan, [one])]);
		expect(await readKeys(plan)).toEqual([one, two]);
	});

	test('that are damaged are left out', async () => {
		const plan = aPlan();
		const sound = makeKey(1, null);
		const db = await openDatabase(databaseName(plan));
		const transaction = db.transaction(['custom'], 'readwrite');
		transaction.objectStore('custom').put([{ ...sound, secret: 'short' }, null, sound, 5], 'keys');
		await outcomeOf(transaction);
		db.close();
		expect(await readKeys(plan)).toEqual([sound]);
	});
});

describe('proving the key', () => {
	const [ada, bo] = ['ada-ada-ada-ada-', 'bo-bo-bo-bo-bo-b'];
	const ends = (adas: PlanKey, bos: PlanKey) => {
		const toBo: Message[] = [];
		const toAda: Message[] = [];
		const one = createProof(ada, bo, adas, (message) => toBo.push(message));
		const other = createProof(bo, ada, bos, (message) => toAda.push(message));
		one.start();
		other.start();
		return { one, other, toBo, toAda };
	};
	const take = (proof: Proof, messages: readonly Message[]) =>
		messages.reduce<Promise<string[]>>(
			async (found, message) => [...(await found), await proof.message(message)],
			Promise.resolve([])
		);

	test('works on both sides with one key, which is not told', async () => {
		const shared = makeKey(1, null);
		const { one, other, toBo, toAda } = ends(shared, shared);
		expect(await take(one, toAda.slice(0, 1))).toEqual(['unknown']);
		expect(await take(other, toBo)).toEqual(['unknown', 'proven']);
		expect(await take(one, toAda.slice(1))).toEqual(['proven']);
		expect(JSON.stringify([toBo, toAda])).not.toContain(shared.secret);
	});

	test('tells which side has the key that counts', async () => {
		const { one, other, toBo, toAda } = ends(makeKey(1, null), makeKey(2, null));
		expect([await take(one, toAda), await take(other, toBo)]).toEqual([['theirs'], ['ours']]);
		expect([toBo, toAda].flat()).toHaveLength(2);
	});

	test('fails with another key under the same name', async () => {
		const shared = makeKey(1, null);
		const { one, other, toBo, toAda } = ends(shared, { ...makeKey(1, null), id: shared.id });
		await take(one, toAda.slice(0, 1));
		expect(await take(other, toBo)).toEqual(['unknown', 'broken']);
	});

	test('of before is of no use on another link, nor is an echo', async () => {
		const shared = makeKey(1, null);
		const before = ends(shared, shared);
		await take(before.one, before.toAda.slice(0, 1));
		const now = ends(shared, shared);
		expect(await take(now.other, before.toBo)).toEqual(['unknown', 'broken']);
		const echo = ends(shared, shared);
		expect(await take(echo.one, echo.toBo)).toEqual(['broken']);
		expect(await take(ends(shared, shared).one, before.toBo.slice(1))).toEqual(['broken']);
	});

	test('differs for the two sides', async () => {
		const shared = makeKey(1, null);
		const sides = [
			{ id: ada, nonce: 'n' },
			{ id: bo, nonce: 'n' }
		] as const;
		expect(await proofOf(shared, sides[0], sides[1])).not.toBe(await proofOf(shared, sides[1], sides[0]));
	});
});
