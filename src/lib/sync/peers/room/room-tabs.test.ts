import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { roomWith } from '../../../../../tests/support/room-with';
import type { Room } from './room-state';
import type { RoomView } from './room-view';
import { followRooms, shareRoom } from './room-tabs';

/** Delivers at once: what one tab says the others have heard. */
class Channel {
	static all = new Set<Channel>();
	onmessage: ((event: { readonly data: unknown }) => void) | null = null;
	constructor(readonly name: string) {
		Channel.all.add(this);
	}
	postMessage(data: unknown): void {
		if (!Channel.all.has(this)) throw new Error('The channel is closed.');
		for (const other of Channel.all)
			if (other !== this && other.name === this.name) other.onmessage?.({ data: structuredClone(data) });
	}
	close(): void {
		Channel.all.delete(this);
	}
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
	Channel.all.clear();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const VIEW: RoomView = { role: 'editor', others: [], pending: 0, isSettled: true };

function tabWithLinks(actions: Partial<Room> = {}) {
	let view = VIEW;
	let over: Room['state']['over'] = null;
	const observers = new Set<() => void>();
	const plain = roomWith(
		() => view,
		(changed) => {
			observers.add(changed);
			return () => observers.delete(changed);
		}
	);
	const room: Room = {
		...plain,
		get state() {
			return { ...plain.state, over };
		},
		...actions
	};
	const tell = () => {
		for (const observer of [...observers]) observer();
		vi.advanceTimersByTime(100);
	};
	return {
		room,
		become(next: Partial<RoomView>) {
			view = { ...view, ...next };
			tell();
		},
		end() {
			over = 'left';
			tell();
		}
	};
}

function follower(plan = 'plan', app = '1.0.0') {
	const found: Room[] = [];
	const { lost } = followRooms(plan, app, (room) => found.push(room));
	return { found, lost };
}

describe('another tab of the same browser', () => {
	test('sees the room, whichever of them was there first', () => {
		const before = follower();
		const { room, become } = tabWithLinks();
		shareRoom(room, 'plan', '1.0.0');
		const after = follower();
		become({ pending: 2, isSettled: false });
		for (const { found } of [before, after]) {
			expect(found).toHaveLength(1);
			expect(found[0]?.state.view).toMatchObject({ pending: 2, isSettled: false });
		}
	});

	test('does not see that of another plan, nor that of another version of the app', () => {
		shareRoom(tabWithLinks().room, 'plan', '1.0.0');
		expect([...follower('other').found, ...follower('plan', '2.0.0').found]).toEqual([]);
	});

	test('does what it is asked in the tab with the links, and hears what came of it', async () => {
		const asked: unknown[] = [];
		const { room } = tabWithLinks({
			complete: async (code) => (code === 'old' ? 'tooLate' : null),
			admit: async (...args) => void asked.push(args)
		});
		shareRoom(room, 'plan', '1.0.0');
		const [tab] = follower().found;
		expect(await tab?.complete('old')).toBe('tooLate');
		expect(await tab?.complete('new')).toBe(null);
		await tab?.admit('1', 'viewer');
		expect(asked).toEqual([['1', 'viewer']]);
	});

	test('hears also of what did not work, and the room goes on', async () => {
		const { room } = tabWithLinks({
			reply: async () => {
				throw new Error('It went wrong.');
			}
		});
		shareRoom(room, 'plan', '1.0.0');
		const [tab] = follower().found;
		expect(await tab?.reply('code')).toBe('broken');
		expect(tab?.state.over).toBe(null);
	});

	test('sees that the room is over, and the next one as another', () => {
		const { found } = follower();
		const first = tabWithLinks();
		const stop = shareRoom(first.room, 'plan', '1.0.0');
		first.end();
		stop();
		expect(found.map(({ state }) => state.over)).toEqual(['left']);
		shareRoom(tabWithLinks().room, 'plan', '1.0.0');
		expect(found).toHaveLength(2);
		expect(found.map(({ state }) => state.over)).toEqual(['left', null]);
	});

	test('hears the end of a room once, also when whoever ends it is told of it first', () => {
		const { found } = follower();
		const { room, end } = tabWithLinks();
		// As with who joins: their plan is shared with other tabs once it is here.
		room.observe(() => stop());
		const stop = shareRoom(room, 'plan', '1.0.0');
		const told = vi.fn();
		found[0]?.observe(told);
		end();
		expect(found[0]?.state.over).toBe('left');
		expect(told).toHaveBeenCalledOnce();
	});

	test('says so when the tab with the links went without a word', () => {
		const { found, lost } = follower();
		shareRoom(tabWithLinks().room, 'plan', '1.0.0');
		const told = vi.fn();
		found[0]?.observe(told);
		lost();
		expect(found[0]?.state.over).toBe('closed');
		expect(told).toHaveBeenCalledOnce();
	});

	test('does not wait for ever for an answer', async () => {
		shareRoom(tabWithLinks({ invite: () => new Promise(() => {}) }).room, 'plan', '1.0.0');
		const [tab] = follower().found;
		const answer = tab?.invite();
		vi.advanceTimersByTime(20_000);
		expect(await answer).toBe(null);
		expect(tab?.state.over).toBe('closed');
	});

	test('passes over what is no message of this app', () => {
		const { found } = follower();
		for (const data of [null, 'hello', { app: '1.0.0' }, { app: '1.0.0', message: null }, { app: '1.0.0', message: 7 }])
			new Channel('planregie-room-plan').postMessage(data);
		expect(found).toEqual([]);
	});
});
