import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRoom, isFullyLinked, PLAN, type Machine, type Room } from '../../../../../tests/support/room';
import { createRoomNetwork } from '../../../../../tests/support/room-network';
import { seededCrypto } from '../../../../../tests/support/seeded-crypto';
import { toBase64Url } from '../codes/base64';
import { makeKey } from '../members/keys';
import { makeCard, makeGrant } from '../members/members';
import { decode, encode, type MessageOf } from '../link/messages';
import { createIdentity } from '../members/signing';

let room: Room;
let [host, bo, cas]: Machine[] = [];
beforeEach(async () => {
	vi.stubGlobal('crypto', seededCrypto(3));
	room = createRoom(createRoomNetwork());
	[host, bo, cas] = [await room.add('host', { plan: PLAN, person: 'p1' }), await room.add('bo'), await room.add('cas')];
	await room.admit(host, bo);
	await room.admit(host, cas);
	await room.network.run(5_000);
	expect(isFullyLinked(room)).toBe(true);
});

const idOf = (machine: Machine | undefined) => machine?.mesh.self.id ?? '';
const framesOf = (type: string) => room.network.frames.filter(({ bytes }) => decode(bytes)?.type === type);

function signal(from: Machine | undefined, to: Machine | undefined): MessageOf<'signal'> {
	const description = toBase64Url(Uint8Array.of(1, 2, 3));
	const signature = toBase64Url(new Uint8Array(64));
	return {
		type: 'signal',
		from: idOf(from),
		to: idOf(to),
		seq: 99,
		kind: 'offer',
		generation: 9,
		description,
		signature,
		hops: 4
	};
}

describe('a member who', () => {
	test('signals for somebody else is refused by who is to pass it on, and the link ended', async () => {
		room.network.forge('bo', 'host', encode(signal(cas, host)));
		await room.network.run(1_000);
		expect(host?.ended).toEqual(['bo broken']);
		expect(host?.mesh.linked).toEqual([idOf(cas)]);
	});

	test('does so to be passed on, reaches nobody', async () => {
		const before = framesOf('signal').length;
		room.network.forge('bo', 'host', encode(signal(host, cas)));
		await room.network.run(1_000);
		expect(host?.ended).toEqual([]);
		room.network.forge('bo', 'host', encode(signal(cas, bo)));
		await room.network.run(1_000);
		expect(
			framesOf('signal')
				.slice(before)
				.map(({ from, to }) => `${from} ${to}`)
		).toEqual(['bo host', 'bo host']);
		expect(host?.ended).toEqual(['bo broken']);
	});

	test('signals to members that are made up is heard by nobody', async () => {
		const [eve, grant] = [await createIdentity(), await createIdentity()];
		const card = await makeCard(eve, 'Eve', null);
		const members = { cards: [card], grants: [await makeGrant(grant, eve.id, 'editor')] };
		room.network.forge('bo', 'host', encode({ type: 'members', ...members }));
		await room.network.run(1_000);
		const before = room.network.frames.length;
		for (let count = 0; count < 20; count++) {
			const told = { ...signal(bo, cas), from: eve.id, to: toBase64Url(new Uint8Array(12).fill(count)), seq: 1 };
			const { from, to, seq, kind, generation, description } = told;
			const signature = await eve.sign(['signal', from, to, seq, kind, generation, description]);
			room.network.forge('bo', 'host', encode({ ...told, signature }));
		}
		await room.network.run(1_000);
		const passed = room.network.frames.slice(before).map(({ to, bytes }) => [to, decode(bytes)] as const);
		expect(
			passed.filter(([to, message]) => to === 'cas' && message?.type === 'signal' && message.from === eve.id)
		).toEqual([]);
		expect(host?.ended).toEqual([]);
	});

	test('makes up friends who say of all that they may only look, or are who the host is, takes nothing from anybody', async () => {
		const eve = await createIdentity();
		const grants = await Promise.all(
			[host, bo, cas]
				.map((one) => idOf(one))
				.concat(eve.id)
				.map((to) => makeGrant(eve, to, 'viewer'))
		);
		for (const to of ['host', 'cas'])
			room.network.forge('bo', to, encode({ type: 'members', cards: [await makeCard(eve, 'Eve', 'p1')], grants }));
		await room.network.run(1_000);
		for (const one of [host, cas])
			expect(one?.mesh.members.map(({ name, role }) => `${name} ${role}`).sort()).toEqual([
				'Eve viewer',
				'bo editor',
				'cas editor',
				'host editor'
			]);
		expect(room.machines.flatMap(({ ended }) => ended)).toEqual([]);
	});

	test('makes up somebody who removes others removes nobody', async () => {
		const eve = await createIdentity();
		const { id, epoch, ...secret } = makeKey(2, null);
		const said = { member: idOf(cas), by: eve.id, byKey: eve.publicKey, key: { id, epoch }, without: [idOf(cas)] };
		const signature = await eve.sign(['remove', said.member, said.by, id, epoch, said.without.join(' ')]);
		const grants = [await makeGrant(eve, eve.id, 'editor')];
		const cards = [await makeCard(eve, 'Eve', null)];
		room.network.forge('bo', 'host', encode({ type: 'members', cards, grants }));
		const key = { id, epoch, ...secret };
		room.network.forge('bo', 'host', encode({ type: 'remove', removal: { ...said, signature }, key }));
		await room.network.run(1_000);
		expect(isFullyLinked(room)).toBe(true);
		expect(host?.mesh.members.map(({ name }) => name)).toContain('cas');
	});

	test('sends a true signal a second time over one link is a replay, and the link ends', async () => {
		const [true_] = framesOf('signal');
		if (!true_) throw new Error('Nobody signalled.');
		room.network.forge(true_.from, true_.to, true_.bytes);
		await room.network.run(1_000);
		const taken = room.machines.find(({ name }) => name === true_.to);
		expect(taken?.ended).toEqual([`${true_.from} broken`]);
	});

	test.each([
		['a proof of before', () => framesOf('proof')[0]?.bytes],
		['a "ready" of before', () => framesOf('ready')[0]?.bytes],
		['an "admit" of before', () => framesOf('admit')[0]?.bytes],
		['no type', () => Uint8Array.of(0, 1)],
		['an unknown type', () => Uint8Array.of(200, 1, 2)],
		['nothing', () => new Uint8Array()],
		['JSON that is none', () => Uint8Array.of(6, 0xff, 0xfe)],
		['a list that is none', () => Uint8Array.of(7, ...new TextEncoder().encode('{"cards":5}'))]
	])('sends %s on a link in use is cut off, and the others stay', async (_what, bytes) => {
		room.network.forge('bo', 'host', bytes() ?? new Uint8Array());
		await room.network.run(30_000);
		expect(host?.ended).toEqual(['bo broken']);
		expect(host?.mesh.linked).toEqual([idOf(cas)]);
		expect(host?.mesh.standing(idOf(bo))).toBe('code');
		expect(cas?.mesh.linked).toContain(idOf(bo));
	});

	test('makes up a member, a role or a goodbye of somebody else is cut off', async () => {
		const [list] = framesOf('members').map(({ bytes }) => decode(bytes));
		if (list?.type !== 'members') throw new Error('Nobody told who is there.');
		const [card] = list.cards;
		const [grant] = list.grants;
		if (!card || !grant) throw new Error('The list was empty.');
		const made = { ...card, id: toBase64Url(new Uint8Array(12)) };
		room.network.forge('bo', 'host', encode({ ...list, cards: [made], grants: [] }));
		room.network.forge(
			'cas',
			'host',
			encode({ ...list, cards: [], grants: [{ ...grant, to: idOf(bo), role: 'viewer' }] })
		);
		room.network.forge('bo', 'cas', encode({ type: 'bye', member: idOf(host), signature: card.signature }));
		await room.network.run(1_000);
		expect(host?.ended.sort()).toEqual(['bo broken', 'cas broken']);
		expect(cas?.ended).toContain('bo broken');
		expect(host?.mesh.roleOf(idOf(bo))).toBe('editor');
	});
});

test('a member who offers connections without end costs few of them', async () => {
	const ring = [...room.machines].sort((one, other) => (one.mesh.self.id < other.mesh.self.id ? -1 : 1));
	const [smallest, largest] = [ring[0], ring[2]];
	const before = room.network.made(smallest?.name ?? '');
	const description = toBase64Url(Uint8Array.of(0, 0, 1));
	for (let generation = 100; generation < 600; generation++) {
		const spare = encode({ type: 'spare', kind: 'offer', generation, description });
		room.network.forge(largest?.name ?? '', smallest?.name ?? '', spare);
	}
	await room.network.run(5_000);
	expect(room.network.made(smallest?.name ?? '') - before).toBeLessThanOrEqual(5);
});

test('ten thousand frames with wrong bytes in them are read as what they are, or not at all', () => {
	const { random } = seededCrypto(4);
	const true_ = room.network.frames.filter(({ bytes }) => bytes[0] !== 12);
	let refused = 0;
	for (let round = 0; round < 10_000; round++) {
		const bytes = Uint8Array.from(true_[Math.floor(random() * true_.length)]?.bytes ?? []);
		for (let hit = 0; hit < 3; hit++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
		const cut = bytes.subarray(0, random() < 0.5 ? bytes.length : Math.floor(random() * bytes.length));
		if (decode(cut) === null) refused++;
	}
	expect(refused).toBeGreaterThan(5_000);
});
