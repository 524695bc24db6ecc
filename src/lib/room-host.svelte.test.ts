import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../tests/support/memory-storage';
import { libraryPlan } from '../../tests/support/plans';
import { roomWith } from '../../tests/support/room-with';
import { LiveRoom } from '$lib/live/live-room';
import type { Id } from '$lib/plan/model';
import { deleteForever } from '$lib/sync/deleting';
import type { RoomHere, RoomOptions } from '$lib/sync/peers/room/room-here';
import type { RoomEnd } from '$lib/sync/peers/room/room-state';
import { findOnShelf, moveToBin } from '$lib/sync/shelf';
import { host, take, type Rooms } from './room-host';
import { createPlan, openPlan, type Session } from './session';

const NOW = '2026-10-01T12:00:00.000Z';
const ME = { name: 'Noor', person: null };

const made = vi.hoisted((): { make: ((options: RoomOptions) => Promise<RoomHere>) | null } => ({ make: null }));
vi.mock('$lib/sync/peers/room/room-here', () => ({ createRoom: (options: RoomOptions) => made.make?.(options) }));
vi.mock('$lib/sync/peers/codes/codes', async (importOriginal) => ({
	...(await importOriginal<object>()),
	readCode: () => ({ ok: true, value: { kind: 'offer', plan: new Uint8Array(4) } })
}));

/** Plans of which the lock is taken, here or in another tab. */
let locked: Set<string>;
let stayed: { readonly options: RoomOptions; readonly room: RoomHere; together(): void }[];
let rooms: Rooms & { readonly ended: Id[] };

beforeEach(() => {
	locked = new Set();
	stayed = [];
	const ended: Id[] = [];
	rooms = {
		near: async () => null,
		plans: () => [],
		begun() {},
		over: (plan) => void ended.push(plan),
		newcomer: null,
		ended
	};
	vi.stubGlobal('localStorage', memoryStorage());
	vi.stubGlobal('location', { href: 'https://plan.example/#/' });
	vi.stubGlobal('window', new EventTarget());
	vi.stubGlobal('navigator', { onLine: true, locks: { request } });
	made.make = async (options) => stay(options);
});
afterEach(() => {
	for (const { room } of stayed) room.end('left');
	vi.unstubAllGlobals();
});

async function request(name: string, _options: unknown, run: (lock: object | null) => Promise<void> | undefined) {
	if (locked.has(name)) return run(null);
	locked.add(name);
	await run({});
	locked.delete(name);
}

function stay(options: RoomOptions): RoomHere {
	const observers = new Set<() => void>();
	let over: RoomEnd | null = null;
	let others: readonly never[] | readonly [ReturnType<typeof colleague>] = [];
	const plain = roomWith(
		() => ({ role: 'editor', others, pending: 0, isSettled: true }),
		(changed) => {
			observers.add(changed);
			return () => observers.delete(changed);
		}
	);
	const tell = () => [...observers].forEach((observer) => observer());
	const room: RoomHere = {
		...plain,
		get state() {
			return { ...plain.state, plan: options.plan, over };
		},
		end(why) {
			if (over) return;
			over = why;
			tell();
		}
	};
	stayed.push({
		options,
		room,
		together() {
			others = [colleague()];
			tell();
		}
	});
	return room;
}

const colleague = () =>
	({ id: 'anna', name: 'Anna', role: 'editor', reach: 'linked', since: null, presence: null }) as const;
const isFree = async () => {
	await new Promise((resolve) => setTimeout(resolve));
	return locked.size === 0;
};
async function opened(id: Id): Promise<Session> {
	const result = await openPlan(id);
	if (!result.ok) throw new Error(result.error);
	return result.value;
}
const first = () => {
	const [one] = stayed;
	if (!one) throw new Error('There is no room.');
	return one;
};

describe('a room for a plan that is here', () => {
	test('gives everything back when it is over', async () => {
		const session = await opened(await createPlan(libraryPlan(), NOW));
		expect(await host(session, 1, ME, rooms)).toBeInstanceOf(LiveRoom);
		expect(await host(session, 1, ME, rooms)).toBe(null);
		first().room.end('left');
		expect(await isFree()).toBe(true);
		expect(rooms.ended).toEqual([session.id]);
		await session.close();
		expect(session.doc.isDestroyed).toBe(true);
	});

	test('that cannot be made leaves the way free for the next', async () => {
		const session = await opened(await createPlan(libraryPlan(), NOW));
		made.make = async () => {
			throw new Error('No keys can be made.');
		};
		await expect(host(session, 1, ME, rooms)).rejects.toThrow('No keys');
		expect(await isFree()).toBe(true);
		await session.close();
		expect(session.doc.isDestroyed).toBe(true);
	});

	test('ends when the plan is deleted', async () => {
		const session = await opened(await createPlan(libraryPlan(), NOW));
		await host(session, 1, ME, rooms);
		await session.close();
		expect(await deleteForever(session.id)).toBe('deleted');
		expect(first().room.state.over).toBe('left');
		expect(session.doc.isDestroyed).toBe(true);
	});

	test('takes it out of the bin when others are there, and leaves it there when somebody puts it back', async () => {
		const id = await createPlan(libraryPlan(), NOW);
		moveToBin(id, NOW);
		const session = await opened(id);
		await host(session, 1, ME, rooms);
		expect(findOnShelf(id)?.binned).toBe(NOW);
		first().together();
		expect(findOnShelf(id)?.binned).toBe(null);
		moveToBin(id, NOW);
		first().together();
		expect(findOnShelf(id)?.binned).toBe(NOW);
		first().room.end('left');
		await session.close();
	});
});

describe('the room of a newcomer', () => {
	test('that is over before the plan is open keeps nothing of it', async () => {
		await take('code', ME, rooms);
		const opening = first().options.open('from-a-room');
		first().room.end('closed');
		const doc = await opening;
		expect(await isFree()).toBe(true);
		await expect.poll(() => doc?.isDestroyed).toBe(true);
	});

	test('ends with a code that is of no use, and goes on when it waited for somebody already', async () => {
		let problem: 'broken' | null = 'broken';
		made.make = async (options) =>
			Object.assign(stay(options), { reply: async () => problem, leave: async () => last().end('left') });
		const last = () => stayed.at(-1)?.room ?? first().room;
		expect(await take('code', ME, rooms)).toEqual({ ok: false, error: 'broken' });
		expect(last().state.over).toBe('left');
		problem = null;
		expect((await take('code', ME, rooms)).ok).toBe(true);
		problem = 'broken';
		expect(await take('code', ME, rooms)).toEqual({ ok: false, error: 'broken' });
		expect(stayed).toHaveLength(2);
		expect(last().state.over).toBe(null);
	});

	test('is not a second member beside that in another tab', async () => {
		await take('code', ME, rooms);
		locked.add('planregie-room-from-a-room');
		expect(await first().options.open('from-a-room')).toBe(null);
	});
});
