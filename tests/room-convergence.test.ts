/** Eight people in one room whose links drop and return, by a seed: SEED=7 npx vitest run tests/room-convergence.test.ts */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { readPlan } from '$lib/doc/read';
import { createNetwork } from './support/carrier';
import { randomOf } from './support/mutations';
import { libraryPlan } from './support/plans';
import { copiesOf, enter, settle } from './support/plan-room';
import { STEPS } from './support/steps';

const SEED = Number(process.env.SEED ?? 2026);
const ROUNDS = Number(process.env.ROUNDS ?? 6);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('eight people whose links drop and return end with one same plan', () => {
	test('linked to all', () => {
		for (let round = 0; round < ROUNDS; round++) work(SEED + round, false);
	}, 120_000);

	test('linked to some, who pass it on', () => {
		for (let round = 0; round < ROUNDS; round++) work(SEED + 1_000 + round, true);
	}, 120_000);
});

function work(seed: number, passesOn: boolean): void {
	const random = randomOf(seed);
	const network = createNetwork(passesOn);
	const members = copiesOf(libraryPlan(), 8).map((doc, index) => enter(network, `member-${index}`, doc));
	const nameAt = (index: number) => `member-${(index + 8) % 8}`;
	/** To all, or to two on each side of a ring. */
	const link = (one: number, other: number) => {
		const apart = Math.min((one - other + 8) % 8, (other - one + 8) % 8);
		if (!passesOn || apart <= 2) network.link(nameAt(one), nameAt(other));
	};
	const linkMost = () => members.forEach((_one, one) => members.forEach((_other, other) => link(one, other)));
	const names = Object.keys(STEPS);
	linkMost();
	for (let step = 0; step < 300; step++) {
		const member = members[random(8)];
		const choice = random(12);
		if (choice < 5 && member)
			STEPS[names[random(names.length)] ?? '']?.(member.doc, { a: random(12), b: random(12), n: random(100) });
		else if (choice < 9) for (let times = random(20); times > 0; times--) network.deliver(random);
		else if (choice < 10) network.cut(nameAt(random(8)), nameAt(random(8)));
		else if (choice < 11) link(random(8), random(8));
		else vi.advanceTimersByTime(random(400));
	}
	linkMost();
	settle(network, random);
	const first = members[0];
	if (!first) throw new Error('There are eight.');
	const [plan, state] = [readPlan(first.doc), Y.encodeStateVector(first.doc)];
	for (const { id, doc, exchange } of members) {
		expect(readPlan(doc), `seed ${seed}, ${id}`).toEqual(plan);
		expect(Y.encodeStateVector(doc)).toEqual(state);
		expect(doc.store.pendingStructs).toBeNull();
		expect({ pending: exchange.pending, isSettled: exchange.isSettled }).toEqual({ pending: 0, isSettled: true });
	}
	expect(network.ended).toEqual([]);
	for (const { exchange } of members) exchange.close();
}
