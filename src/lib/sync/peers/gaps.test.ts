import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRoom, isFullyLinked, PLAN, say, type Machine, type Room } from '../../../../tests/support/room';
import { createRoomNetwork } from '../../../../tests/support/room-network';
import { seededCrypto } from '../../../../tests/support/seeded-crypto';

let room: Room;
let machines: Machine[];
beforeEach(() => {
	vi.stubGlobal('crypto', seededCrypto(6));
	room = createRoom(createRoomNetwork());
	machines = [];
});

async function roomOf(count: number): Promise<void> {
	for (let index = 0; index < count; index++) {
		machines.push(await room.add(`m${index}`, { plan: index === 0 ? PLAN : null }));
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

	test.each([30, 70])('of %i seconds between two alone heals by the spare', async (seconds) => {
		await roomOf(2);
		cutOff(1, 'cut');
		await room.network.run(seconds * 1_000);
		expect([standing(0, 1), standing(1, 0)]).toEqual(['spare', 'spare']);
		cutOff(1, 'heal');
		await room.network.run(3_000);
		expect([standing(0, 1), standing(1, 0)]).toEqual(['linked', 'linked']);
		expect(room.network.links).toHaveLength(1);
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

	test('between two of six that are no neighbours heals through the others', async () => {
		await roomOf(6);
		const ring = [...machines].sort((one, other) => (one.mesh.self.id < other.mesh.self.id ? -1 : 1));
		const [one, other] = [ring[0], ring[3]];
		if (!one || !other) throw new Error('The ring is too small.');
		room.network.cut(one.name, other.name);
		await room.network.run(30_000);
		expect(one.mesh.standing(other.mesh.self.id)).toBe('relay');
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

test('each member rests two spare connections, however many there are', async () => {
	await roomOf(7);
	for (const { name, mesh } of machines) expect(room.network.connections(name)).toBe(mesh.linked.length + 2);
});
