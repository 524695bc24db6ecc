import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createRoom, PLAN } from '../../../../../tests/support/room';
import { createRoomNetwork } from '../../../../../tests/support/room-network';
import type { Connection } from '../link/connection';

const MINUTE = 60_000;

test('a code of our own is known as that, however it ended', async () => {
	const room = createRoom(createRoomNetwork());
	const [host, bo] = [await room.add('host', { plan: PLAN }), await room.add('bo')];
	const [answered, cancelled, late] = [await host.mesh.invite(), await host.mesh.invite(), await host.mesh.invite()];
	const replies = [];
	for (const { code } of [answered, cancelled, late]) {
		const reply = await bo.mesh.reply(code);
		if (reply.ok) replies.push(reply.value.code);
	}
	cancelled.cancel();
	for (const reply of replies.slice(0, 1)) expect(await host.mesh.complete(reply)).toMatchObject({ ok: true });
	await room.network.run(31 * MINUTE);
	for (const reply of replies) expect(await host.mesh.complete(reply)).toEqual({ ok: false, error: 'tooLate' });
	for (const { code } of [answered, cancelled, late])
		expect(await host.mesh.reply(code)).toEqual({ ok: false, error: 'own' });
});

test('of invitations that are over no connection is kept', async () => {
	const network = createRoomNetwork();
	const made: WeakRef<Connection>[] = [];
	const connect = (): Connection => {
		const connection: Connection = {
			link: { isOpen: false, isAway: false, send() {}, trust() {}, close() {} },
			found: { addresses: 1, onlyNames: true, timedOut: false },
			isReached: false,
			offer: async () => Uint8Array.of(1),
			answer: async () => Uint8Array.of(1),
			complete: async () => {},
			wake() {},
			close() {}
		};
		made.push(new WeakRef(connection));
		return connection;
	};
	const { mesh } = await createRoom(network).add('host', { plan: PLAN, connect });
	for (let count = 0; count < 3; count++) (await mesh.invite()).cancel();
	await mesh.invite();
	// The clock of the network lets go of a timer when it would go a second time.
	await network.run(61 * MINUTE);
	await mesh.invite();
	collect();
	expect(made.map((one) => one.deref() !== undefined)).toEqual([false, false, false, false, true]);
	mesh.leave();
});

/** Lets go of all that nothing holds. */
function collect(): void {
	setFlagsFromString('--expose-gc');
	const run: unknown = runInNewContext('gc');
	if (typeof run !== 'function') throw new Error('This engine cannot be asked to collect.');
	Reflect.apply(run, undefined, []);
}
