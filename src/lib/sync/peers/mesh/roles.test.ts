import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRoom, isFullyLinked, PLAN, type Room } from '../../../../../tests/support/room';
import { createRoomNetwork } from '../../../../../tests/support/room-network';
import { seededCrypto } from '../../../../../tests/support/seeded-crypto';
import { decode, encode } from '../link/messages';
import type { PlanKey } from '../members/keys';

let room: Room;
beforeEach(() => {
	vi.stubGlobal('crypto', seededCrypto(1));
	room = createRoom(createRoomNetwork());
});

describe('a viewer', () => {
	test('is one for everybody, and lets in viewers only', async () => {
		const [host, ada, bo, cas] = [
			await room.add('host', { plan: PLAN }),
			await room.add('ada'),
			await room.add('bo'),
			await room.add('cas')
		];
		await room.admit(host, ada);
		await room.admit(host, bo, 'viewer');
		await room.admit(bo, cas, 'editor');
		await room.network.run(3_000);
		for (const { mesh } of room.machines)
			expect([ada, bo, cas].map((one) => mesh.roleOf(one.mesh.self.id))).toEqual(['editor', 'viewer', 'viewer']);
		expect(bo.mesh.self.role).toBe('viewer');
	});

	test('stays one as the same person on a second device that was let in as editor', async () => {
		const [host, laptop, phone] = [
			await room.add('host', { plan: PLAN }),
			await room.add('laptop', { person: 'p1' }),
			await room.add('phone', { person: 'p1' })
		];
		await room.admit(host, laptop, 'viewer');
		await room.admit(host, phone, 'editor');
		await room.network.run(3_000);
		for (const { mesh } of room.machines) expect(mesh.roleOf(phone.mesh.self.id)).toBe('viewer');
		laptop.mesh.leave();
		await room.network.run(1_000);
		expect(host.mesh.roleOf(phone.mesh.self.id)).toBe('editor');
	});

	test('hears the host who began anew, and so does whom the viewer lets in', async () => {
		let keys: readonly PlanKey[] = [];
		const [host, ada, bo] = [
			await room.add('host', { plan: PLAN, keep: (_plan, kept) => (keys = kept) }),
			await room.add('ada'),
			await room.add('bo')
		];
		await room.admit(host, ada, 'viewer');
		host.mesh.leave();
		const again = await room.add('host again', { plan: PLAN, keys });
		await room.admit(again, ada, 'viewer');
		await room.admit(ada, bo);
		await room.network.run(3_000);
		for (const { mesh } of [again, ada, bo])
			expect([again, ada, bo].map((one) => mesh.roleOf(one.mesh.self.id))).toEqual(['editor', 'viewer', 'viewer']);
	});

	test('who lets in an editor again, and calls themselves the founder, is no more than before', async () => {
		const connect = room.network.connect('eve');
		const lying: typeof connect = (events, options) => {
			const { link, ...connection } = connect(events, options);
			const send = (bytes: Uint8Array) => {
				const message = decode(bytes);
				link.send(message?.type === 'admit' ? encode({ ...message, founders: [message.host.id] }) : bytes);
			};
			return { ...connection, link: { isOpen: true, isAway: false, send, trust: link.trust, close: link.close } };
		};
		const [host, ada, eve] = [
			await room.add('host', { plan: PLAN }),
			await room.add('ada'),
			await room.add('eve', { connect: lying })
		];
		await room.admit(host, ada);
		await room.admit(host, eve, 'viewer');
		await room.network.run(5_000);
		for (const other of ['host', 'eve']) room.network.cut('ada', other);
		await room.network.run(30_000);
		await host.mesh.remove('somebody-unknown');
		await room.network.run(1_000);
		host.mesh.leave();
		for (const other of ['host', 'eve']) room.network.heal('ada', other);
		await room.network.run(60_000);
		eve.mesh.asking.find(({ name }) => name === 'ada')?.admit('viewer');
		await room.network.run(5_000);
		expect(ada.mesh.again).toEqual({ type: 'admitted', by: eve.mesh.self.id });
		expect([ada, eve].map((one) => ada.mesh.roleOf(one.mesh.self.id))).toEqual(['editor', 'viewer']);
	});

	test('removes nobody', async () => {
		const [host, ada] = [await room.add('host', { plan: PLAN }), await room.add('ada')];
		await room.admit(host, ada, 'viewer');
		await ada.mesh.remove(host.mesh.self.id);
		await room.network.run(2_000);
		expect(isFullyLinked(room)).toBe(true);
	});
});
