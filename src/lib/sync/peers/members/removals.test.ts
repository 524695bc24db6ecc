import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRoom, isFullyLinked, PLAN, type Machine, type Room } from '../../../../../tests/support/room';
import { createRoomNetwork } from '../../../../../tests/support/room-network';
import { seededCrypto } from '../../../../../tests/support/seeded-crypto';
import { makeKey, type PlanKey } from './keys';
import { decode } from '../link/messages';

let room: Room;
const keys = new Map<string, readonly PlanKey[]>();
let machines: Machine[];
beforeEach(async () => {
	vi.stubGlobal('crypto', seededCrypto(5));
	keys.clear();
	room = createRoom(createRoomNetwork());
	machines = [];
	for (const name of ['host', 'ada', 'bo', 'cas']) {
		const keep = (_plan: string, kept: readonly PlanKey[]) => keys.set(name, kept);
		machines.push(await room.add(name, { plan: name === 'host' ? PLAN : null, keep }));
	}
	for (const newcomer of machines.slice(1)) await room.admit(at(0), newcomer);
	await room.network.run(5_000);
	expect(isFullyLinked(room)).toBe(true);
});

const at = (index: number): Machine => {
	const machine = machines[index];
	if (!machine) throw new Error('There is no such machine.');
	return machine;
};
const remove = (by: number, member: number) => at(by).mesh.remove(at(member).mesh.self.id);
const epochs = (name: string) => keys.get(name)?.map(({ epoch }) => epoch);
const idsOf = (name: string) => keys.get(name)?.map(({ id }) => id);
const cutOff = (index: number, run: 'cut' | 'heal') => {
	for (const other of machines) if (other !== at(index)) room.network[run](at(index).name, other.name);
};

describe('removing somebody', () => {
	test('makes a new key for the rest, which the removed one does not get', async () => {
		await remove(1, 3);
		await room.network.run(2_000);
		expect(at(3).mesh.isRemoved).toBe(true);
		expect(at(3).mesh.linked).toEqual([]);
		expect(isFullyLinked(room, machines.slice(0, 3))).toBe(true);
		expect(['host', 'ada', 'bo', 'cas'].map(epochs)).toEqual([[1, 2], [1, 2], [1, 2], [1]]);
		expect(idsOf('host')).toEqual(idsOf('bo'));
		const told = room.network.frames.filter(({ to }) => to === 'cas').map(({ bytes }) => decode(bytes));
		const keysTold = told.flatMap((message) => (message?.type === 'remove' ? [message.key] : []));
		expect(new Set(keysTold)).toEqual(new Set([null]));
		for (const one of machines.slice(0, 3)) expect(one.mesh.members.map(({ name }) => name)).not.toContain('cas');
	});

	test('asks who was away to be admitted again, without codes', async () => {
		cutOff(2, 'cut');
		await room.network.run(30_000);
		expect(at(2).mesh.linked).toEqual([]);
		await remove(0, 3);
		cutOff(2, 'heal');
		await room.network.run(30_000);
		expect(at(2).mesh.linked).toEqual([]);
		expect(at(2).mesh.again).toEqual({ type: 'waiting' });
		expect(epochs('bo')).toEqual([1]);
		const asking = machines.flatMap(({ mesh }) => mesh.asking);
		expect(asking.map(({ name, again }) => [name, again])).toEqual([['bo', at(2).mesh.self.id]]);
		asking[0]?.admit('editor');
		await room.network.run(20_000);
		expect(isFullyLinked(room, machines.slice(0, 3))).toBe(true);
		expect(epochs('bo')).toEqual([1, 2]);
		expect(at(2).mesh.again).toMatchObject({ type: 'admitted' });
	});

	test.each([74, 99])(
		'links who is let in again to the others soon, who tried that in vain meanwhile (%i)',
		async (seed) => {
			vi.stubGlobal('crypto', seededCrypto(seed));
			const away = createRoom(createRoomNetwork());
			const [anna, bram, carla, daan] = [
				await away.add('anna', { plan: PLAN }),
				await away.add('bram'),
				await away.add('carla'),
				await away.add('daan')
			];
			for (const newcomer of [bram, carla, daan]) await away.admit(anna, newcomer);
			for (const { name } of [anna, bram, daan]) away.network.cut('carla', name);
			await away.network.run(20_000);
			await anna.mesh.remove(bram.mesh.self.id);
			await away.network.run(5_000);
			for (const { name } of [anna, bram, daan]) away.network.heal('carla', name);
			const asking = () => [anna, daan].flatMap(({ mesh }) => mesh.asking);
			while (asking().length === 0) await away.network.run(500);
			asking()[0]?.admit('editor');
			await away.network.run(6_000);
			expect(isFullyLinked(away, [anna, carla, daan])).toBe(true);
		}
	);

	test('is told to who was away, also when somebody else lets them in, so that they do not ask the removed one in', async () => {
		cutOff(2, 'cut');
		await room.network.run(30_000);
		await remove(0, 3);
		cutOff(2, 'heal');
		await room.network.run(30_000);
		expect(at(2).mesh.members.map(({ name }) => name)).toContain('cas');
		machines.flatMap(({ mesh }) => mesh.asking)[0]?.admit('editor');
		await room.network.run(5_000);
		expect(
			at(2)
				.mesh.members.map(({ name }) => name)
				.sort()
		).toEqual(['ada', 'bo', 'host']);
		const newcomer = await room.add('dan');
		await room.admit(at(2), newcomer);
		await room.network.run(5_000);
		await room.network.run(20_000);
		expect(newcomer.mesh.members.map(({ name }) => name).sort()).toEqual(['ada', 'bo', 'dan', 'host']);
		expect(isFullyLinked(room, [at(0), at(1), at(2), newcomer])).toBe(true);
	});

	test('is believed of who has left since, also by who came later, so that nobody asks the removed one in', async () => {
		cutOff(2, 'cut');
		await room.network.run(30_000);
		await remove(0, 3);
		await room.network.run(1_000);
		at(0).mesh.leave();
		await room.network.run(1_000);
		const dan = await room.add('dan');
		await room.admit(at(1), dan);
		cutOff(2, 'heal');
		at(1).mesh.leave();
		await room.admit(dan, at(2));
		await room.network.run(30_000);
		const named = ({ mesh }: Machine) => mesh.members.map(({ name }) => name).sort();
		expect([dan.mesh.linked, at(2).mesh.linked]).toEqual([[at(2).mesh.self.id], [dan.mesh.self.id]]);
		for (const one of [dan, at(2)]) expect(named(one)).not.toContain('cas');
	});

	test('and nobody is asked any longer about who was away and left meanwhile', async () => {
		cutOff(2, 'cut');
		await room.network.run(30_000);
		await remove(0, 3);
		cutOff(2, 'heal');
		await room.network.run(30_000);
		expect(machines.flatMap(({ mesh }) => mesh.asking)).toHaveLength(1);
		at(2).mesh.leave();
		await room.network.run(1_000);
		expect(machines.flatMap(({ mesh }) => mesh.asking)).toEqual([]);
		expect(room.network.connections('bo')).toBe(0);
	});

	test('leaves out who was away and is not admitted again', async () => {
		cutOff(2, 'cut');
		await room.network.run(30_000);
		await remove(0, 3);
		cutOff(2, 'heal');
		await room.network.run(30_000);
		machines.flatMap(({ mesh }) => mesh.asking)[0]?.refuse();
		await room.network.run(60_000);
		expect(at(2).mesh.again).toEqual({ type: 'ended', why: 'refused' });
		expect(machines.flatMap(({ mesh }) => mesh.asking)).toEqual([]);
		expect(at(2).mesh.standing(at(0).mesh.self.id)).toBe('code');
		expect(epochs('bo')).toEqual([1]);
	});

	test('of two at once by two members leaves a key that neither of them has', async () => {
		await Promise.all([remove(0, 2), remove(1, 3)]);
		await room.network.run(10_000);
		expect(at(0).mesh.linked).toEqual([at(1).mesh.self.id]);
		const counting = (name: string) => keys.get(name)?.reduce((best, key) => (key.epoch > best.epoch ? key : best));
		expect(counting('host')).toEqual(counting('ada'));
		for (const name of ['bo', 'cas']) expect(idsOf(name)).not.toContain(counting('host')?.id);
	});

	test('lets them come back only by new codes and a person', async () => {
		await remove(0, 3);
		await room.network.run(60_000);
		const cas = await room.add('cas again');
		await room.admit(at(0), cas);
		await room.network.run(5_000);
		expect(cas.mesh.linked).toHaveLength(3);
	});

	test('asks one member at a time on behalf of who was away', async () => {
		const dina = await room.add('dina');
		machines.push(dina);
		await room.admit(at(0), dina);
		await room.network.run(10_000);
		const ring = [...machines].sort((one, other) => (one.mesh.self.id < other.mesh.self.id ? -1 : 1));
		// Both beside the first in the ring stay, and each has a spare to it.
		const [away, removed, by] = [ring[0], ring[2], ring[3]].map((one) => machines.findIndex((other) => other === one));
		if (away === undefined || removed === undefined || by === undefined) throw new Error('The ring is too small.');
		cutOff(away, 'cut');
		await room.network.run(30_000);
		await remove(by, removed);
		await room.network.run(1_000);
		cutOff(away, 'heal');
		await room.network.run(30_000);
		expect(machines.flatMap(({ mesh }) => mesh.asking)).toHaveLength(1);
	});

	test('gives the new key to who shows the old one just then', async () => {
		const dina = await room.add('dina', { keep: (_plan, kept) => keys.set('dina', kept) });
		machines.push(dina);
		await room.admit(at(0), dina);
		await room.network.run(10_000);
		const ring = [...machines].sort((one, other) => (one.mesh.self.id < other.mesh.self.id ? -1 : 1));
		const [back, removed, by] = [ring[0], ring[2], ring[3]].map((one) => machines.findIndex((other) => other === one));
		if (back === undefined || removed === undefined || by === undefined) throw new Error('The ring is too small.');
		cutOff(back, 'cut');
		await room.network.run(30_000);
		const linked = at(back).mesh.linked.length;
		await remove(by, removed);
		cutOff(back, 'heal');
		await room.network.run(30_000);
		expect([linked, at(back).mesh.linked.length]).toEqual([0, 3]);
		expect(epochs(at(back).name)).toEqual([1, 2]);
		expect(epochs(at(removed).name)).toEqual([1]);
	});
});

test('a host with an older key than the newcomer is asked about there, and gets the newer one', async () => {
	const keep = vi.fn();
	const host = await room.add('old host', { plan: PLAN, keys: [makeKey(1, null)], keep });
	const newer = makeKey(2, null);
	const newcomer = await room.add('newcomer', { plan: PLAN, keys: [newer] });
	await room.admit(host, newcomer);
	expect(host.mesh.linked).toEqual([]);
	await room.network.run(5_000);
	expect(host.mesh.again).toEqual({ type: 'waiting' });
	newcomer.mesh.asking.find(({ name }) => name === 'old host')?.admit('editor');
	await room.network.run(2_000);
	expect(host.mesh.linked).toEqual([newcomer.mesh.self.id]);
	expect(keep.mock.lastCall?.[1]).toContainEqual(newer);
});
