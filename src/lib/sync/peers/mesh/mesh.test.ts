import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
	createRoom,
	isFullyLinked,
	linksIn,
	PLAN,
	say,
	type Machine,
	type Room
} from '../../../../../tests/support/room';
import { createRoomNetwork } from '../../../../../tests/support/room-network';
import { seededCrypto } from '../../../../../tests/support/seeded-crypto';
import type { PlanKey } from '../members/keys';

let room: Room;
beforeEach(() => {
	vi.stubGlobal('crypto', seededCrypto(1));
	room = createRoom(createRoomNetwork());
});

describe('a room', () => {
	test('of six takes five handshakes, and everybody is linked to everybody', async () => {
		const host = await room.add('host', { plan: PLAN });
		for (const name of ['ada', 'bo', 'cas', 'dina', 'eef']) await room.admit(host, await room.add(name));
		await room.network.run(3_000);
		expect(isFullyLinked(room)).toBe(true);
		expect(room.network.links).toHaveLength(15);
		say(host, 'hello');
		await room.network.run(100);
		expect(room.machines.map(({ heard }) => heard)).toEqual([
			[],
			['hello'],
			['hello'],
			['hello'],
			['hello'],
			['hello']
		]);
	});
});

test('a large message goes to who is in the room, and waits at the door of who is not yet', async () => {
	const [host, ada, bo] = [await room.add('host', { plan: PLAN }), await room.add('ada'), await room.add('bo')];
	await room.admit(host, ada);
	await room.admit(host, bo);
	await room.network.run(3_000);
	const large = 'x'.repeat(100_000);
	for (const machine of [host, ada]) say(machine, large);
	await room.network.run(100);
	expect([host, ada, bo].map(({ heard }) => heard)).toEqual([[large], [large], [large, large]]);
	const invitation = await host.mesh.invite();
	const reply = await (await room.add('cas')).mesh.reply(invitation.code);
	if (reply.ok) await host.mesh.complete(reply.value.code);
	await room.network.run(1_000);
	room.network.forge('cas', 'host', new Uint8Array(100_000));
	await room.network.run(1_000);
	expect(invitation.state.type).toBe('asking');
});

describe('members', () => {
	test('may each let somebody in, who is then linked to all', async () => {
		const [host, ada, bo] = [await room.add('host', { plan: PLAN }), await room.add('ada'), await room.add('bo')];
		await room.admit(host, ada);
		await room.admit(ada, bo);
		const cas = await room.add('cas');
		const roles = new Set<string>();
		cas.mesh.observe({ changed: () => roles.add(cas.mesh.self.role) });
		await room.admit(bo, cas);
		await room.network.run(3_000);
		expect(isFullyLinked(room)).toBe(true);
		expect([...roles]).toEqual(['editor']);
	});

	test('go on when the host leaves, and let others in', async () => {
		const [host, ada, bo] = [await room.add('host', { plan: PLAN }), await room.add('ada'), await room.add('bo')];
		await room.admit(host, ada);
		await room.admit(host, bo);
		await room.network.run(3_000);
		host.mesh.leave();
		await room.network.run(1_000);
		expect(ada.ended).toEqual(['host left']);
		expect(ada.mesh.members.map(({ name }) => name).sort()).toEqual(['ada', 'bo']);
		const cas = await room.add('cas');
		await room.admit(ada, cas);
		await room.network.run(3_000);
		expect(isFullyLinked(room, [ada, bo, cas])).toBe(true);
		expect(cas.mesh.members.map(({ name }) => name).sort()).toEqual(['ada', 'bo', 'cas']);
	});

	test('who dial each other at once end with one link', async () => {
		const names = ['host', 'ada', 'bo', 'cas'];
		const machines: Machine[] = [];
		for (const name of names) machines.push(await room.add(name, { plan: name === 'host' ? PLAN : null }));
		const [host, ada, bo, cas] = machines;
		if (!host || !ada || !bo || !cas) throw new Error('Somebody is missing.');
		// Two newcomers at once, each of whom dials everybody there is, over a slow network.
		room.network.delay = 400;
		await room.admit(host, ada);
		const codes = [];
		for (const newcomer of [bo, cas]) {
			const invitation = await host.mesh.invite();
			const reply = await newcomer.mesh.reply(invitation.code);
			if (reply.ok) codes.push(reply.value.code);
		}
		for (const code of codes) await host.mesh.complete(code);
		await room.network.run(2_000);
		for (const asking of host.mesh.asking) asking.admit('editor');
		await room.network.run(20_000);
		expect(isFullyLinked(room)).toBe(true);
		expect(room.network.links).toHaveLength(6);
		expect(new Set(room.network.links).size).toBe(6);
	});

	test('of two rooms with one plan and one key become one room when one of each meet', async () => {
		const [host, ada] = [await room.add('host', { plan: PLAN }), await room.add('ada')];
		let keys: readonly PlanKey[] = [];
		const other = await room.add('other', { keep: (_plan, kept) => (keys = kept) });
		await room.admit(host, other);
		other.mesh.leave();
		const [again, bo] = [await room.add('again', { plan: PLAN, keys }), await room.add('bo')];
		await room.admit(again, bo);
		await room.admit(host, ada);
		await room.admit(ada, bo);
		await room.network.run(20_000);
		expect(isFullyLinked(room, [host, ada, again, bo])).toBe(true);
		const all = [host, ada, again, bo].map(({ mesh }) => mesh);
		for (const { self, roleOf } of all)
			expect(
				all.map(({ self: { id } }) => roleOf(id)),
				self.name
			).toEqual(['editor', 'editor', 'editor', 'editor']);
	});
});

test('an invitation that this browser cannot describe fails in sight, and leaves nothing open', async () => {
	const connect = room.network.connect('host');
	const host = await room.add('host', {
		plan: PLAN,
		connect: (events, options) => ({
			...connect(events, options),
			offer: () => Promise.reject(new Error('No connection can be described.'))
		})
	});
	await expect(host.mesh.invite()).rejects.toThrow('No connection can be described.');
	expect(room.network.made('host')).toBe(1);
	expect(room.network.connections('host')).toBe(0);
});

test('a browser that makes no more connections keeps the ones it has, and gets the others once it does', async () => {
	const connect = room.network.connect('cas');
	let isFull = false;
	const full: typeof connect = (...args) => {
		const [, options] = args;
		if (isFull || options?.resting) throw new Error('Cannot create so many connections.');
		return connect(...args);
	};
	const [host, bo, cas] = [
		await room.add('host', { plan: PLAN }),
		await room.add('bo'),
		await room.add('cas', { connect: full })
	];
	await room.admit(host, cas);
	isFull = true;
	await room.admit(host, bo);
	await room.network.run(120_000);
	expect(linksIn(room)).toEqual({ host: ['bo', 'cas'], bo: ['host'], cas: ['host'] });
	expect([host, bo, cas].flatMap(({ ended }) => ended)).toEqual([]);
	isFull = false;
	await room.network.run(60_000);
	expect(isFullyLinked(room)).toBe(true);
});
