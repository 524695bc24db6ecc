import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Y from 'yjs';
import { setActivity } from '$lib/doc/commands/activities';
import { readPlan } from '$lib/doc/read';
import { copiesOf } from '../../../../../tests/support/plan-room';
import { libraryPlan } from '../../../../../tests/support/plans';
import { createRoom, isFullyLinked, PLAN, type Machine, type Room } from '../../../../../tests/support/room';
import { createRoomNetwork } from '../../../../../tests/support/room-network';
import { randomFrom, seededCrypto } from '../../../../../tests/support/seeded-crypto';
import { createExchange, type Exchange } from '../exchange/exchange';
import { decodeMessage } from '../exchange/exchange-message';
import { MOST_LINKS } from './gossip';
import { decode } from '../link/messages';

let room: Room;
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
	vi.stubGlobal('crypto', seededCrypto(7));
	room = createRoom(createRoomNetwork());
});
afterEach(() => vi.useRealTimers());

/** Lets time pass, also for what is not the network's. */
async function run(ms: number): Promise<void> {
	for (let passed = 0; passed < ms; passed += 100) {
		await room.network.run(100);
		vi.advanceTimersByTime(100);
	}
}
const add = (name: string, plan: string | null = null) => room.add(name, { plan });

describe('a room of thirty', () => {
	test(
		'caps its links, and every edit reaches everybody, in fewer messages than each edit once to each',
		{ timeout: 120_000 },
		async () => {
			const docs: readonly Y.Doc[] = copiesOf(libraryPlan(), 30);
			const exchanges: Exchange[] = [];
			for (const [index, doc] of docs.entries()) {
				const machine = await add(`m${index}`, index === 0 ? PLAN : null);
				exchanges.push(createExchange(doc, machine.mesh));
				// Whoever is in lets others in.
				const by = room.machines[Math.floor(index / 2)];
				if (by && index > 0) await room.admit(by, machine);
			}
			await room.network.run(30_000);
			const counts = room.machines.map(({ mesh }) => mesh.linked.length);
			expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_LINKS);
			expect(Math.min(...counts)).toBeGreaterThanOrEqual(8);
			for (const { mesh } of room.machines) expect(mesh.members).toHaveLength(30);

			const before = room.network.frames.length;
			for (let edit = 0; edit < 5; edit++)
				for (const [index, doc] of docs.entries())
					setActivity(doc, 'books', edit % 2 === 0 ? { title: `${index} ${edit}` } : { subtitle: `${index} ${edit}` });
			await run(3_000);
			const [first, ...rest] = docs.map((doc) => readPlan(doc));
			for (const plan of rest) expect(plan).toEqual(first);
			expect(exchanges.map(({ pending, isSettled }) => [pending, isSettled])).toEqual(docs.map(() => [0, true]));
			const updates = room.network.frames.slice(before).filter(({ bytes }) => isUpdate(bytes)).length;
			// Each edit by itself would go to each of the others at least once.
			expect(updates).toBeLessThan(150 * 29);
			for (const exchange of exchanges) exchange.close();
		}
	);
});

describe('joins, leaves and cuts at random', () => {
	test.each([1, 2, 3, 4, 5, 6])('end with everybody who is connected linked (seed %i)', async (seed) => {
		const random = randomFrom(seed);
		const some = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
		let present = [await add('m0', PLAN)];
		for (const name of ['m-1', 'm-2', 'm-3', 'm-4']) {
			const newcomer = await add(name);
			await room.admit(present.at(-1) ?? newcomer, newcomer);
			present.push(newcomer);
		}
		const cuts: [string, string][] = [];
		const steps: string[] = [];
		for (let step = 1; step <= 25; step++) {
			const kind = random();
			const [one, other] = [some(present), some(present)];
			if (!one || !other) break;
			if (kind < 0.4 && present.length < 9) {
				const newcomer = await add(`m${step}`);
				await room.admit(one, newcomer);
				if (newcomer.mesh.plan) present.push(newcomer);
				steps.push(`${one.name} admits ${newcomer.name}`);
			} else if (kind < 0.55 && present.length > 3) {
				if (random() < 0.5) one.mesh.leave();
				else room.network.kill(one.name);
				present = present.filter((machine) => machine !== one);
				steps.push(`${one.name} leaves`);
			} else if (kind < 0.85 && one !== other) {
				room.network.cut(one.name, other.name);
				cuts.push([one.name, other.name]);
				steps.push(`${one.name} and ${other.name} are cut`);
			} else {
				for (const [from, to] of cuts.splice(0)) room.network.heal(from, to);
				steps.push('the network is whole');
			}
			await room.network.run(Math.floor(random() * 20_000));
		}
		for (const [from, to] of cuts) room.network.heal(from, to);
		await room.network.run(120_000);
		expect(
			groupsOf(present).map((group) => group.length),
			steps.join('; ')
		).toEqual([present.length]);
		for (const group of groupsOf(present)) expect(isFullyLinked(room, group), steps.join('; ')).toBe(true);
		const pairs = room.network.links;
		expect(new Set(pairs).size).toBe(pairs.length);
	});
});

/** Who can reach each other by links, on however long a way. */
function groupsOf(machines: readonly Machine[]): readonly (readonly Machine[])[] {
	const left = new Set(machines);
	const groups: Machine[][] = [];
	for (const first of left) {
		const group = [first];
		left.delete(first);
		for (const one of group)
			for (const other of left)
				if (one.mesh.linked.includes(other.mesh.self.id) && left.delete(other)) group.push(other);
		groups.push(group);
	}
	return groups;
}

function isUpdate(bytes: Uint8Array): boolean {
	const message = decode(bytes);
	const read = message?.type === 'direct' ? decodeMessage(message.bytes) : null;
	return read?.ok === true && read.value.type === 'update';
}
