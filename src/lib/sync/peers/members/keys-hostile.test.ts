import { beforeEach, expect, test, vi } from 'vitest';
import { createRoom, PLAN, type Room } from '../../../../../tests/support/room';
import { createRoomNetwork } from '../../../../../tests/support/room-network';
import { seededCrypto } from '../../../../../tests/support/seeded-crypto';
import { openLine } from '../link/line';
import type { MessageOf } from '../link/messages';
import { createNeighbours } from '../mesh/neighbours';
import { createKeyRing, makeKey } from './keys';
import { createRemovals } from './removals';
import { createRoster } from './roster';
import { createIdentity } from './signing';

let room: Room;
beforeEach(() => {
	vi.stubGlobal('crypto', seededCrypto(6));
	room = createRoom(createRoomNetwork());
});

test('a key after which there can be no other is not taken, also of an editor who removes somebody', async () => {
	const [self, editor, member] = [await createIdentity(), await createIdentity(), await createIdentity()];
	const roster = createRoster();
	roster.found([editor.id]);
	const line = openLine(room.network.connect('test'), room.network.clock, { message() {}, ended() {} });
	const said = async (epoch: number): Promise<MessageOf<'remove'>> => {
		const key = makeKey(epoch, null);
		const named = {
			member: member.id,
			by: editor.id,
			byKey: editor.publicKey,
			key: { id: key.id, epoch },
			without: []
		};
		const signature = await editor.sign(['remove', named.member, named.by, key.id, epoch, '']);
		return { type: 'remove', removal: { ...named, signature }, key };
	};
	const takes = async (epoch: number) => {
		const ring = createKeyRing([makeKey(3, null)], () => {});
		const removals = createRemovals(self, null, roster, ring, createNeighbours(), vi.fn(), vi.fn());
		const via = { id: editor.id, line, generation: 1, key: '', linked: new Set<string>(), signals: new Map() };
		return [await removals.take(await said(epoch), via), ring.counting?.epoch];
	};
	expect(await takes(68)).toEqual([false, 3]);
	expect(await takes(67)).toEqual([true, 67]);
});

test.each([
	[65, { type: 'admitted' }],
	[66, { type: 'ended', why: 'broken' }]
])('nor of who lets in somebody whose own key is the first: number %i', async (epoch, state) => {
	const kept = vi.fn();
	const far = await room.add('Otto', { plan: PLAN, keys: [makeKey(epoch, null)] });
	const bo = await room.add('Bo', { plan: PLAN, keys: [makeKey(1, null)], keep: kept });
	const invitation = await far.mesh.invite();
	const reply = await bo.mesh.reply(invitation.code);
	if (!reply.ok) throw new Error(reply.error);
	await far.mesh.complete(reply.value.code);
	await room.network.run(1_000);
	far.mesh.asking[0]?.admit('editor');
	await room.network.run(1_000);
	expect(reply.value.state).toMatchObject(state);
	expect(kept).toHaveBeenCalledTimes(state.type === 'admitted' ? 1 : 0);
});
