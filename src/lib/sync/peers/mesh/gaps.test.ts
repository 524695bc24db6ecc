import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRoom, isFullyLinked, PLAN, say, type Machine, type Room } from '../../../../../tests/support/room';
import { createRoomNetwork } from '../../../../../tests/support/room-network';
import { seededCrypto } from '../../../../../tests/support/seeded-crypto';
import { decode } from '../link/messages';

let room: Room;
let machines: Machine[];
beforeEach(() => {
	vi.stubGlobal('crypto', seededCrypto(6));
	room = createRoom(createRoomNetwork());
	machines = [];
});

/** @param knows whether the machines notice that they have no network */
async function roomOf(count: number, knows = false): Promise<void> {
	for (let index = 0; index < count; index++) {
		const name = `m${index}`;
		const device = knows ? { network: room.network.deviceOf(name) } : {};
		machines.push(await room.add(name, { plan: index === 0 ? PLAN : null, ...device }));
		if (index > 0) await room.admit(at(0), at(index));
	}
	await room.network.run(10_000);
	expect(isFullyLinked(room)).toBe(true);
}
const at = (index: number): Machine => {
	const machine = machines[index];
	if (!machine) throw new Error('There is no such machine.');
	return machine;
};
const standing = (one: number, other: number) => at(one).mesh.standing(at(other).mesh.self.id);
const cutOff = (index: number, run: 'cut' | 'heal') => {
	for (const other of machines) if (other !== at(index)) room.network[run](at(index).name, other.name);
};

/** Of a spare that this machine offers. */
const numberIn = (name: string, from: string, bytes: Uint8Array): readonly number[] => {
	const message = from === name ? decode(bytes) : null;
	return message?.type === 'spare' && message.kind === 'offer' ? [message.generation] : [];
};

/** The machine has no network, or again one, and knows it. */
const unplug = (index: number) => {
	cutOff(index, 'cut');
	room.network.setOnline(at(index).name, false);
};
const plugIn = (index: number) => {
	cutOff(index, 'heal');
	room.network.setOnline(at(index).name, true);
};

describe('a gap', () => {
	test('of 10 seconds heals by itself, and what was said meanwhile arrives', async () => {
		await roomOf(3);
		cutOff(1, 'cut');
		await room.network.run(1_000);
		say(at(1), 'in the gap');
		await room.network.run(9_000);
		expect(standing(0, 1)).toBe('away');
		expect(at(0).mesh.linked).toHaveLength(2);
		cutOff(1, 'heal');
		await room.network.run(2_000);
		expect(standing(0, 1)).toBe('linked');
		expect(at(0).heard).toEqual(['in the gap']);
		expect(at(0).ended).toEqual([]);
	});

	test.each([18, 30, 41, 50, 65, 70])(
		'of %i seconds between two alone, of which neither notices anything, heals by one of the two spares',
		async (seconds) => {
			await roomOf(2);
			cutOff(1, 'cut');
			await room.network.run(seconds * 1_000);
			expect([standing(0, 1), standing(1, 0)]).toEqual(['spare', 'spare']);
			cutOff(1, 'heal');
			await room.network.run(Math.max(3, 68 - seconds) * 1_000);
			expect([standing(0, 1), standing(1, 0)]).toEqual(['linked', 'linked']);
			expect(room.network.links).toHaveLength(1);
		}
	);

	test.each([30, 70, 300])(
		'of %i seconds between two alone heals at once when who was cut off notices the network',
		async (seconds) => {
			await roomOf(2, true);
			unplug(1);
			await room.network.run(seconds * 1_000);
			expect(room.network.links).toEqual([]);
			plugIn(1);
			await room.network.run(1_500);
			expect([standing(0, 1), standing(1, 0)]).toEqual(['linked', 'linked']);
			expect(room.network.links).toHaveLength(1);
		}
	);

	test.each([
		[0, 1],
		[1, 0]
	])('of the whole network heals when machine %i is back long before machine %i', async (early, late) => {
		await roomOf(2, true);
		unplug(0);
		unplug(1);
		await room.network.run(60_000);
		room.network.setOnline(at(early).name, true);
		await room.network.run(25_000);
		expect(room.network.links).toEqual([]);
		plugIn(late);
		await room.network.run(1_500);
		expect(room.network.links).toHaveLength(1);
	});

	test('of the whole network that ends for both at once leaves one link, whichever spare was first', async () => {
		room.network.delay = 900;
		await roomOf(2, true);
		await room.network.run(20_000);
		unplug(0);
		unplug(1);
		await room.network.run(60_000);
		plugIn(0);
		plugIn(1);
		await room.network.run(20_000);
		expect(room.network.links).toHaveLength(1);
		expect(machines.map(({ ended }) => ended.filter((end) => end.endsWith('lost')))).toEqual([
			['m1 lost'],
			['m0 lost']
		]);
		// Of two that open at once the later number stays, on both sides: so no two have the same.
		const numbers = ['m0', 'm1'].map((name) =>
			room.network.frames.flatMap(({ from, bytes }) => numberIn(name, from, bytes))
		);
		expect(numbers[0]?.filter((number) => numbers[1]?.includes(number))).toEqual([]);
		expect(numbers.flat().length).toBeGreaterThanOrEqual(4);
	});

	test('heals when the network is there for a moment, in vain, and then again', async () => {
		await roomOf(2, true);
		unplug(1);
		await room.network.run(30_000);
		room.network.setOnline('m1', true);
		await room.network.run(2_000);
		room.network.setOnline('m1', false);
		await room.network.run(30_000);
		plugIn(1);
		await room.network.run(1_500);
		expect(room.network.links).toHaveLength(1);
	});

	test('that is over just before the link is found dead heals at once', async () => {
		await roomOf(2, true);
		unplug(1);
		await room.network.run(15_000);
		room.network.setOnline('m1', true);
		await room.network.run(2_000);
		expect(room.network.links).toEqual([]);
		cutOff(1, 'heal');
		await room.network.run(1_500);
		expect(room.network.links).toHaveLength(1);
	});

	test('wakes nothing in those who are still linked to others', async () => {
		await roomOf(4, true);
		unplug(1);
		await room.network.run(85_000);
		const others = machines.filter((machine) => machine !== at(1));
		// Two links each, and both spares on each side of four in a ring, but for those that end at the one cut off.
		expect(others.reduce((sum, { name }) => sum + room.network.connections(name), 0)).toBe(3 * 2 + 4 * 4 - 4);
		plugIn(1);
		await room.network.run(1_500);
		expect(at(1).mesh.linked.length).toBeGreaterThanOrEqual(2);
		await room.network.run(30_000);
		expect(isFullyLinked(room)).toBe(true);
	});

	test('heals twice: there is a new spare after the first time', async () => {
		await roomOf(2);
		for (let round = 0; round < 2; round++) {
			cutOff(1, 'cut');
			await room.network.run(30_000);
			cutOff(1, 'heal');
			await room.network.run(10_000);
			expect(isFullyLinked(room)).toBe(true);
		}
	});

	test('of 70 seconds of one of six heals by two spares, and through those with all', async () => {
		await roomOf(6);
		cutOff(3, 'cut');
		await room.network.run(70_000);
		expect(at(3).mesh.linked).toEqual([]);
		cutOff(3, 'heal');
		await room.network.run(3_000);
		expect(at(3).mesh.linked.length).toBeGreaterThanOrEqual(2);
		await room.network.run(30_000);
		expect(isFullyLinked(room)).toBe(true);
		expect(room.network.links).toHaveLength(15);
	});

	test.each([
		['that are no neighbours', 3],
		['that keep spares for each other', 1]
	])('between two of six %s heals through the others', async (_what, steps) => {
		await roomOf(6);
		const ring = [...machines].sort((one, other) => (one.mesh.self.id < other.mesh.self.id ? -1 : 1));
		const [one, other] = [ring[0], ring[steps]];
		if (!one || !other) throw new Error('The ring is too small.');
		room.network.cut(one.name, other.name);
		await room.network.run(30_000);
		expect(one.mesh.standing(other.mesh.self.id)).toBe(steps === 1 ? 'spare' : 'relay');
		expect(one.mesh.passesOn).toBe(false);
		expect(machines.filter(({ mesh }) => mesh.passesOn)).toHaveLength(4);
		room.network.heal(one.name, other.name);
		await room.network.run(30_000);
		expect(isFullyLinked(room)).toBe(true);
		expect(machines.filter(({ mesh }) => mesh.passesOn)).toEqual([]);
	});

	test('that does not end says that a new code is needed, and the code works', async () => {
		await roomOf(2);
		cutOff(1, 'cut');
		await room.network.run(140_000);
		expect([standing(0, 1), standing(1, 0)]).toEqual(['code', 'code']);
		cutOff(1, 'heal');
		await room.network.run(30_000);
		expect(standing(0, 1)).toBe('code');
		await room.admit(at(0), at(1));
		expect([standing(0, 1), standing(1, 0)]).toEqual(['linked', 'linked']);
		expect(at(0).mesh.members).toHaveLength(2);
	});

	test('of somebody who does not come back ends with them off the list', async () => {
		await roomOf(3);
		room.network.kill('m2');
		await room.network.run(60_000);
		expect(at(0).mesh.members).toHaveLength(3);
		await room.network.run(20 * 60_000);
		expect(at(0).mesh.members).toHaveLength(2);
		expect(isFullyLinked(room, machines.slice(0, 2))).toBe(true);
	});
});

test('each member rests four spare connections, two with either of two others, however many there are', async () => {
	await roomOf(7);
	for (const { name, mesh } of machines) expect(room.network.connections(name)).toBe(mesh.linked.length + 4);
});
