import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copiesOf } from '../../../../../tests/support/plan-room';
import { newcomerOn } from '../../../../../tests/support/room';
import { createRoomNetwork, type RoomNetwork } from '../../../../../tests/support/room-network';
import { seededCrypto } from '../../../../../tests/support/seeded-crypto';
import { newDocument, type PlanDocument } from '$lib/doc/document';
import { setMeta } from '$lib/doc/change';
import { readMeta } from '$lib/doc/read-meta';
import { planWith } from '../../../../../tests/support/plans';
import { statusOf } from './room-view';
import { createRoom, type RoomHere, type RoomOptions } from './room-here';

const PLAN = 'plan';
let network: RoomNetwork;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
	vi.stubGlobal('crypto', seededCrypto(1));
	network = createRoomNetwork();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const run = async (ms: number) => {
	for (let passed = 0; passed < ms; passed += 250) {
		await network.run(250);
		await vi.advanceTimersByTimeAsync(250);
	}
};

interface Person {
	readonly room: RoomHere;
	readonly doc: PlanDocument;
}

async function person(name: string, doc: PlanDocument | null, options: Partial<RoomOptions> = {}): Promise<Person> {
	const own = doc ?? newDocument(PLAN);
	const room = await createRoom({
		...newcomerOn(network, name),
		plan: doc ? PLAN : null,
		page: 'https://plan.example/',
		open: async () => own,
		today: () => 1_000 + network.clock.now(),
		...options
	});
	return { room, doc: own };
}

const plan = (): PlanDocument => copiesOf(planWith(), 1)[0] ?? newDocument(PLAN);

async function codes(host: Person, guest: Person): Promise<void> {
	expect(await host.room.invite()).toBe(null);
	expect(await guest.room.reply(host.room.state.invitation?.link ?? '')).toBe(null);
	expect(await host.room.complete(guest.room.state.reply?.qr ?? '')).toBe(null);
	await run(1_000);
}

async function admit(host: Person, guest: Person, role: 'editor' | 'viewer' = 'editor'): Promise<void> {
	await codes(host, guest);
	const [asking] = host.room.state.asking;
	await host.room.admit(asking?.id ?? '', role);
	await run(2_000);
}

describe('a room', () => {
	test('gives the plan to who is let in, and not before', async () => {
		const [host, guest] = [await person('Noor', plan()), await person('Anna', null)];
		await codes(host, guest);
		expect(host.room.state.asking).toMatchObject([{ name: 'Anna', app: '1.0.0', isBack: false }]);
		expect(guest.room.state).toMatchObject({
			plan: null,
			hasPlan: false,
			view: { others: [] },
			reply: { state: { type: 'waiting' } }
		});
		await host.room.admit(host.room.state.asking[0]?.id ?? '', 'editor');
		await run(2_000);
		expect(guest.room.state).toMatchObject({
			plan: PLAN,
			hasPlan: true,
			view: { others: [{ name: 'Noor', reach: 'linked', since: null }] }
		});
		expect(readMeta(guest.doc).title).toBe('Jaarplan 2027');
	});

	test('counts what others do not have yet until they say that they have it', async () => {
		const [host, guest] = [await person('Noor', plan()), await person('Anna', null)];
		await admit(host, guest);
		expect(host.room.state.view).toMatchObject({ pending: 0, isSettled: true });
		setMeta(host.doc, { title: 'Nieuw' }, 'title');
		expect(host.room.state.view).toMatchObject({ pending: 1, isSettled: false });
		await run(1_000);
		expect(host.room.state.view).toMatchObject({ pending: 0, isSettled: true });
		expect(readMeta(guest.doc).title).toBe('Nieuw');
	});

	test('loses nothing of what comes in while the plan is being opened', async () => {
		const doc = newDocument(PLAN);
		const open = () => new Promise<PlanDocument>((resolve) => setTimeout(() => resolve(doc), 3_000));
		const [host, guest] = [await person('Noor', plan()), await person('Anna', null, { open })];
		await admit(host, guest);
		expect(guest.room.state).toMatchObject({ plan: PLAN, hasPlan: false });
		setMeta(host.doc, { title: 'Nieuw' }, 'title');
		await run(4_000);
		expect(guest.room.state.hasPlan).toBe(true);
		expect(readMeta(doc).title).toBe('Nieuw');
		setMeta(doc, { title: 'Terug' }, 'title');
		await run(1_000);
		expect(readMeta(host.doc).title).toBe('Terug');
	});

	test('shows where others are, also when they said so before they were linked', async () => {
		const [host, guest] = [await person('Noor', plan()), await person('Anna', null)];
		const presence = {
			person: null,
			at: { screen: 'budget', entity: null, field: null },
			typing: false,
			presents: false
		};
		await guest.room.show(presence);
		await admit(host, guest);
		expect(host.room.state.view.others).toMatchObject([{ name: 'Anna', presence }]);
	});

	test('tells since when somebody is not reached', async () => {
		const [host, guest] = [await person('Noor', plan()), await person('Anna', null)];
		await admit(host, guest);
		const from = 1_000 + network.clock.now();
		network.cut('Noor', 'Anna');
		await run(9_000);
		const [other] = host.room.state.view.others;
		expect(other?.reach).toBe('away');
		expect(other?.since).toBeGreaterThan(from);
		network.heal('Noor', 'Anna');
		await run(5_000);
		expect(host.room.state.view.others).toMatchObject([{ reach: 'linked', since: null }]);
	});

	test('goes on to say what is not exchanged, however long nobody is reached, and one code heals it', async () => {
		const [host, guest, third] = [await person('Noor', plan()), await person('Anna', null), await person('Bas', null)];
		await admit(host, guest);
		await admit(host, third);
		await run(5_000);
		for (const other of ['Noor', 'Bas']) network.cut('Anna', other);
		await run(10_000);
		setMeta(guest.doc, { title: 'Onderweg' }, 'title');
		await run(15 * 60_000);
		expect(statusOf(guest.room.state.view)).toMatchObject({ type: 'offline', pending: 1 });
		for (const other of ['Noor', 'Bas']) network.heal('Anna', other);
		await admit(host, guest);
		await run(20_000);
		expect(readMeta(third.doc).title).toBe('Onderweg');
		for (const { room } of [host, guest, third])
			expect(room.state.view.others.map(({ reach }) => reach)).toEqual(['linked', 'linked']);
	});

	test('takes somebody out, whose room is over and who keeps the plan', async () => {
		const [host, guest] = [await person('Noor', plan()), await person('Anna', null)];
		await admit(host, guest);
		await host.room.remove(guest.room.state.self.id);
		await run(1_000);
		expect(guest.room.state).toMatchObject({ over: 'removed', hasPlan: true });
		expect(host.room.state).toMatchObject({ over: null, view: { others: [] } });
	});

	test('goes on for the others when somebody leaves', async () => {
		const [host, guest] = [await person('Noor', plan()), await person('Anna', null)];
		await admit(host, guest);
		await guest.room.leave();
		await run(500);
		expect(guest.room.state.over).toBe('left');
		expect(host.room.state).toMatchObject({ over: null, view: { others: [] } });
	});

	test('takes a name that is longer than others would', async () => {
		const [host, guest] = [await person('Noor', plan()), await person('A'.repeat(100), null)];
		await codes(host, guest);
		expect(host.room.state.asking).toMatchObject([{ name: 'A'.repeat(80) }]);
	});

	test('says no to who is not let in, and takes what is asked of a door that is gone as nothing', async () => {
		const [host, guest] = [await person('Noor', plan()), await person('Anna', null)];
		await codes(host, guest);
		const asking = host.room.state.asking[0]?.id ?? '';
		await host.room.refuse(asking);
		await run(500);
		await host.room.admit(asking, 'editor');
		await run(500);
		expect(guest.room.state).toMatchObject({ plan: null, reply: { state: { type: 'ended', why: 'refused' } } });
		expect(host.room.state).toMatchObject({ asking: [], invitation: { state: { type: 'ended', why: 'refused' } } });
	});
});

describe('a code that is of no use', () => {
	test('is told for what it is', async () => {
		const [host, guest] = [await person('Noor', plan()), await person('Anna', null)];
		await host.room.invite();
		const offer = host.room.state.invitation?.text ?? '';
		expect(await guest.room.reply('')).toBe('empty');
		expect(await guest.room.reply(offer.slice(0, -4))).toBe('half');
		expect(await guest.room.reply('een briefje')).toBe('foreign');
		expect(await host.room.reply(offer)).toBe('own');
		expect(await host.room.complete(offer)).toBe('notAReply');
		await guest.room.reply(offer);
		const answer = guest.room.state.reply?.text ?? '';
		expect(await guest.room.reply(answer)).toBe('notAnInvitation');
		await host.room.cancelInvitation();
		expect(await host.room.complete(answer)).toBe('tooLate');
		expect(host.room.state.invitation).toBe(null);
	});

	test('cannot be made by a browser that makes no connections', async () => {
		const connect = () => {
			throw new Error('Not allowed.');
		};
		const { room } = await person('Noor', plan(), { connect });
		expect(await room.invite()).toBe('policy');
		expect(room.state.invitation).toBe(null);
	});
});

test.each([
	['cannot open it', async () => null],
	['has a browser that fails to', () => Promise.reject(new Error('No storage.'))]
])('who has the plan and %s is told so, and is out of the room', async (_why, open) => {
	const [host, guest] = [await person('Noor', plan()), await person('Anna', null, { open })];
	await admit(host, guest);
	expect(guest.room.state.over).toBe('notOpened');
	expect(host.room.state.view.others).toEqual([]);
});
