/**
 * Eight people whose apps make their links themselves, on a network that fails by a seed:
 * SEED=7 npx vitest run tests/room-mesh-convergence.test.ts
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { readPlan } from '$lib/doc/read';
import { createExchange, type Exchange } from '$lib/sync/peers/exchange/exchange';
import { randomOf } from './support/mutations';
import { copiesOf } from './support/plan-room';
import { libraryPlan } from './support/plans';
import { createRoom, isFullyLinked, PLAN, type Room } from './support/room';
import { createRoomNetwork } from './support/room-network';
import { seededCrypto } from './support/seeded-crypto';
import { STEPS } from './support/steps';

const SEED = Number(process.env.SEED ?? 2026);
const PEOPLE = 8;
/** Milliseconds: some heal by themselves, some kill a link, some outlast what is tried with a spare at first. */
const GAPS = [10_000, 30_000, 70_000];

beforeEach(() => {
	// What the network waits for itself has to go on.
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
	vi.stubGlobal('crypto', seededCrypto(SEED));
});
afterEach(() => vi.useRealTimers());

/** Lets time pass, also for what is not the network's. */
async function run({ network }: Room, ms: number): Promise<void> {
	for (let passed = 0; passed < ms; passed += 250) {
		await network.run(250);
		vi.advanceTimersByTime(250);
	}
}

test('eight people on a network that fails and returns end with one same plan', { timeout: 60_000 }, async () => {
	const random = randomOf(SEED);
	const room = createRoom(createRoomNetwork());
	const { network, machines } = room;
	const people: { readonly name: string; readonly doc: Y.Doc; readonly exchange: Exchange }[] = [];
	for (const [index, doc] of copiesOf(libraryPlan(), PEOPLE).entries()) {
		const name = `m${index}`;
		const machine = await room.add(name, { plan: index === 0 ? PLAN : null, network: network.deviceOf(name) });
		people.push({ name, doc, exchange: createExchange(doc, machine.mesh) });
		const host = machines[random(index)];
		if (host && index > 0) await room.admit(host, machine);
	}
	await run(room, 5_000);
	expect(isFullyLinked(room)).toBe(true);

	const names = Object.keys(STEPS);
	const write = () => {
		for (let times = 1 + random(6); times > 0; times--) {
			const step = STEPS[names[random(names.length)] ?? ''];
			const doc = people[random(PEOPLE)]?.doc;
			if (doc) step?.(doc, { a: random(12), b: random(12), n: random(100) });
		}
	};
	let lost = 0;
	for (const gap of GAPS) {
		const gone = people[random(PEOPLE)]?.name ?? '';
		const pairs: [string, string][] = people.map(({ name }) => [gone, name]);
		// And between others here and there, so that what is written goes round.
		for (let times = 0; times < 4; times++) pairs.push([`m${random(PEOPLE)}`, `m${random(PEOPLE)}`]);
		network.setOnline(gone, false);
		for (const pair of pairs) network.cut(...pair);
		for (let passed = 0; passed < gap; passed += 5_000) {
			write();
			await run(room, 5_000);
		}
		lost += PEOPLE * (PEOPLE - 1) - machines.reduce((count, { mesh }) => count + mesh.linked.length, 0);
		for (const pair of pairs) network.heal(...pair);
		network.setOnline(gone, true);
		write();
		await run(room, 30_000);
		expect(isFullyLinked(room), `seed ${SEED}, after ${gap} ms`).toBe(true);
	}
	expect(lost).toBeGreaterThan(0);
	// After this no link ends any more that would make good, in being made anew, for what was lost on the way.
	for (let times = 0; times < PEOPLE; times++) write();
	await run(room, 5_000);

	const first = people[0];
	if (!first) throw new Error('There are eight.');
	for (const { name, doc, exchange } of people) {
		expect(readPlan(doc), `seed ${SEED}, ${name}`).toEqual(readPlan(first.doc));
		expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(first.doc));
		expect(doc.store.pendingStructs).toBeNull();
		expect({ pending: exchange.pending, isSettled: exchange.isSettled }).toEqual({ pending: 0, isSettled: true });
		exchange.close();
	}
	expect(machines.flatMap(({ ended }) => ended).filter((end) => !/ (lost|closed)$/.test(end))).toEqual([]);
});
