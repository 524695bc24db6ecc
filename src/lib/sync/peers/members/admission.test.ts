import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRoom, PLAN, type Machine, type Room } from '../../../../../tests/support/room';
import { createRoomNetwork } from '../../../../../tests/support/room-network';
import { seededCrypto } from '../../../../../tests/support/seeded-crypto';
import type { Code } from '../codes/codes';
import type { LinkEvents } from '../link/link';
import { decode, encode } from '../link/messages';

let room: Room;
let host: Machine;
beforeEach(async () => {
	vi.stubGlobal('crypto', seededCrypto(2));
	room = createRoom(createRoomNetwork());
	host = await room.add('Hanna', { plan: PLAN, person: 'person-of-hanna' });
});

const MINUTE = 60_000;

/** Both codes were carried; nobody was let in. */
async function knock(newcomer: Machine, at = host) {
	const invitation = await at.mesh.invite();
	const reply = await newcomer.mesh.reply(invitation.code);
	if (!reply.ok) throw new Error(reply.error);
	const completed = await at.mesh.complete(reply.value.code);
	expect(completed.ok).toBe(true);
	await room.network.run(1_000);
	return { invitation, reply: reply.value };
}

/** Somebody with an app of their own, who sends what they like. */
async function stranger(name: string, code: Code, events: Partial<LinkEvents>) {
	const connection = room.network.connect(name)({ opened() {}, message() {}, away() {}, ended() {}, ...events });
	const description = await connection.answer(code.description);
	return { connection, code: { ...code, kind: 'answer', description } satisfies Code };
}

describe('before somebody is let in', () => {
	test('nothing but their name and versions crosses, in a room of three with a plan and a key', async () => {
		await room.admit(host, await room.add('Bo'));
		await room.admit(host, await room.add('Cas'));
		const before = room.network.frames.length;
		await knock(await room.add('Dina'));
		await room.network.run(4 * MINUTE);
		const crossed = room.network.frames.slice(before).filter(({ from, to }) => from === 'Dina' || to === 'Dina');
		expect(crossed.map(({ from, bytes }) => [from, decode(bytes)])).toEqual([
			['Dina', { type: 'hello', name: 'Dina', app: '1.0.0', protocol: 1 }],
			['Hanna', { type: 'wait' }]
		]);
		expect(crossed[1]?.bytes).toHaveLength(1);
	});

	test('the host sees who asks, and with which version', async () => {
		await knock(await room.add('Bo'));
		expect(host.mesh.asking).toMatchObject([{ name: 'Bo', app: '1.0.0', again: null }]);
	});

	test('messages of members end the link, and are not passed on', async () => {
		const invitation = await host.mesh.invite();
		const ended: string[] = [];
		const { connection, code } = await stranger('Eve', invitation.code, { ended: (why) => ended.push(why) });
		await host.mesh.complete(code);
		await room.network.run(1_000);
		connection.link.send(encode({ type: 'direct', bytes: Uint8Array.of(1, 2, 3) }));
		await room.network.run(1_000);
		expect(invitation.state).toEqual({ type: 'ended', why: 'broken' });
		expect(ended).toEqual(['closed']);
		expect(host.heard).toEqual([]);
	});
});

describe('whoever asks to come in', () => {
	test('is in once the host says yes, with the plan and its key', async () => {
		const keep = vi.fn();
		const newcomer = await room.add('Bo', { keep });
		const { invitation, reply } = await knock(newcomer);
		host.mesh.asking[0]?.admit('editor');
		await room.network.run(1_000);
		expect(invitation.state).toEqual({ type: 'admitted', name: 'Bo', member: newcomer.mesh.self.id });
		expect(reply.state).toEqual({ type: 'admitted', by: host.mesh.self.id });
		expect(newcomer.mesh.plan).toBe(PLAN);
		expect(keep).toHaveBeenCalledExactlyOnceWith(PLAN, [expect.objectContaining({ epoch: 1, by: 'person-of-hanna' })]);
		expect(newcomer.mesh.members.map(({ name }) => name).sort()).toEqual(['Bo', 'Hanna']);
	});

	test('hears it when the host says no, and gets nothing', async () => {
		const newcomer = await room.add('Bo');
		const { invitation, reply } = await knock(newcomer);
		host.mesh.asking[0]?.refuse();
		await room.network.run(1_000);
		expect(reply.state).toEqual({ type: 'ended', why: 'refused' });
		expect(invitation.state).toEqual({ type: 'ended', why: 'refused' });
		expect(newcomer.mesh.plan).toBeNull();
		expect(host.mesh.members).toHaveLength(1);
	});

	test('hears it when nobody answers', async () => {
		const { invitation, reply } = await knock(await room.add('Bo'));
		await room.network.run(6 * MINUTE);
		expect(reply.state).toEqual({ type: 'ended', why: 'noAnswer' });
		expect(invitation.state).toEqual({ type: 'ended', why: 'noAnswer' });
		expect(host.mesh.asking).toEqual([]);
	});

	test('hears it when the host is gone', async () => {
		const { reply } = await knock(await room.add('Bo'));
		room.network.kill('Hanna');
		await room.network.run(MINUTE);
		expect(reply.state).toEqual({ type: 'ended', why: 'lost' });
	});

	test('may take it back, and the host sees it', async () => {
		const { invitation, reply } = await knock(await room.add('Bo'));
		reply.cancel();
		await room.network.run(1_000);
		expect(invitation.state).toMatchObject({ type: 'ended', why: 'closed' });
		expect(host.mesh.asking).toEqual([]);
	});

	test('with another version of the app hears which of the two is older', async () => {
		const invitation = await host.mesh.invite();
		const heard: unknown[] = [];
		const { connection, code } = await stranger('Eve', invitation.code, {
			message: (bytes) => heard.push(decode(bytes))
		});
		await host.mesh.complete(code);
		await room.network.run(1_000);
		connection.link.send(encode({ type: 'hello', name: 'Eve', app: '9.0.0', protocol: 9 }));
		await room.network.run(1_000);
		expect(heard).toEqual([{ type: 'refuse', reason: 'version', protocol: 1 }]);
		expect(invitation.state).toEqual({ type: 'ended', why: 'version' });
	});

	test('and says nothing is sent away', async () => {
		const invitation = await host.mesh.invite();
		const { code } = await stranger('Eve', invitation.code, {});
		await host.mesh.complete(code);
		await room.network.run(MINUTE);
		expect(invitation.state).toEqual({ type: 'ended', why: 'silent' });
	});
});

describe('a code', () => {
	test('that nobody answers is of no use after half an hour', async () => {
		const invitation = await host.mesh.invite();
		await room.network.run(31 * MINUTE);
		expect(invitation.state).toEqual({ type: 'ended', why: 'tooLate' });
		const reply = await (await room.add('Bo')).mesh.reply(invitation.code);
		expect(reply.ok && (await host.mesh.complete(reply.value.code))).toEqual({ ok: false, error: 'tooLate' });
	});

	test('that was used gives a stranger nothing', async () => {
		const bo = await room.add('Bo');
		const { invitation } = await knock(bo);
		host.mesh.asking[0]?.admit('editor');
		await room.network.run(1_000);
		const before = room.network.frames.length;
		const eve = await room.add('Eve');
		const reply = await eve.mesh.reply(invitation.code);
		expect(reply.ok && (await host.mesh.complete(reply.value.code))).toEqual({ ok: false, error: 'tooLate' });
		await room.network.run(11 * MINUTE);
		expect(room.network.frames.slice(before).filter(({ to }) => to === 'Eve')).toEqual([]);
		expect(reply.ok && reply.value.state).toEqual({ type: 'ended', why: 'tooLate' });
	});

	test('of another plan is not taken, on either side', async () => {
		const other = await room.add('Bo', { plan: 'another-plan' });
		const invitation = await host.mesh.invite();
		expect(await other.mesh.reply(invitation.code)).toEqual({ ok: false, error: 'otherPlan' });
		const reply = await (await room.add('Cas')).mesh.reply(invitation.code);
		expect(reply.ok && (await other.mesh.complete(reply.value.code))).toEqual({ ok: false, error: 'otherPlan' });
	});

	test('is not taken for the other kind, nor by who made it', async () => {
		const bo = await room.add('Bo');
		const invitation = await host.mesh.invite();
		const reply = await bo.mesh.reply(invitation.code);
		expect(await host.mesh.reply(invitation.code)).toEqual({ ok: false, error: 'own' });
		expect(await host.mesh.complete(invitation.code)).toEqual({ ok: false, error: 'notAReply' });
		expect(reply.ok && (await bo.mesh.reply(reply.value.code))).toEqual({ ok: false, error: 'notAnInvitation' });
	});

	test('of which the link does not open ends with that', async () => {
		const bo = await room.add('Bo');
		room.network.cut('Bo', 'Hanna');
		const invitation = await host.mesh.invite();
		const reply = await bo.mesh.reply(invitation.code);
		if (!reply.ok) throw new Error(reply.error);
		await host.mesh.complete(reply.value.code);
		expect(invitation.state).toEqual({ type: 'connecting' });
		await room.network.run(MINUTE);
		expect(invitation.state).toEqual({ type: 'ended', why: 'network' });
		expect(reply.value.state).toEqual({ type: 'showing' });
		await room.network.run(10 * MINUTE);
		expect(reply.value.state).toEqual({ type: 'ended', why: 'network' });
	});
});

describe('a replayed handshake', () => {
	test('of somebody who was let in before is refused, and the link ended', async () => {
		const bo = await room.add('Bo');
		await room.admit(host, bo);
		const ready = room.network.frames.find(({ bytes }) => decode(bytes)?.type === 'ready');
		// Somebody with the same plan, who never met Bo.
		const other = await room.add('Otto', { plan: PLAN });
		const invitation = await other.mesh.invite();
		const heard: unknown[] = [];
		const { connection, code } = await stranger('Eve', invitation.code, {
			message: (bytes) => heard.push(decode(bytes)?.type)
		});
		await other.mesh.complete(code);
		await room.network.run(1_000);
		connection.link.send(encode({ type: 'hello', name: 'Bo', app: '1.0.0', protocol: 1 }));
		await room.network.run(1_000);
		other.mesh.asking[0]?.admit('editor');
		await room.network.run(1_000);
		connection.link.send(ready?.bytes ?? new Uint8Array());
		await room.network.run(1_000);
		expect(invitation.state).toEqual({ type: 'ended', why: 'broken' });
		expect(heard).toEqual(['wait', 'admit']);
		expect(other.mesh.members.map(({ name }) => name)).toEqual(['Otto']);
	});
});
