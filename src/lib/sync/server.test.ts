import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../../tests/support/memory-storage';
import { libraryPlan } from '../../../tests/support/plans';
import { documentOf } from '../../../tests/support/replicas';
import { setPlan } from '$lib/doc/commands/plan';
import { followServer, type Call, type ServerState } from './server';
import { forgetServer, keepServer, readServer, type ServerSetting } from './server-setting';
import type { VisitEvents } from './server-visit';
import { takeOffShelf } from './shelf';

const SETTING: ServerSetting = { address: 'wss://sync.example.org', token: 'geheim' };
const PLAN = 'plan';
const stops: (() => void)[] = [];

beforeEach(() => {
	vi.stubGlobal('localStorage', memoryStorage());
	vi.useFakeTimers();
});
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** What calls a server comes a moment later. */
const brought = () => vi.advanceTimersByTimeAsync(0);

function follow() {
	const doc = documentOf(libraryPlan());
	const calls: { setting: ServerSetting; events: VisitEvents; open: boolean }[] = [];
	const call: Call = (_doc, setting, events) => {
		const one = { setting, events, open: true };
		calls.push(one);
		return { close: () => (one.open = false) };
	};
	const sync = followServer(doc, async () => call);
	stops.push(sync.stop);
	const seen: ServerState[] = [];
	sync.observe(() => seen.push(sync.state));
	const last = () => calls.at(-1)?.events;
	return { doc, sync, seen, calls, last, open: () => calls.filter((one) => one.open).length };
}

describe('without a server that somebody named', () => {
	test('nothing is called, also not when the plan changes and time goes by', async () => {
		const { doc, sync, calls } = follow();
		setPlan(doc, { title: 'Anders' });
		await vi.advanceTimersByTimeAsync(600_000);
		expect(sync.state).toEqual({ type: 'off' });
		expect(calls).toEqual([]);
	});

	test('an address that cannot be one is refused, is not kept and is not called', () => {
		const { sync, calls } = follow();
		for (const address of ['', 'sync', 'https://sync.example.org', 'wss://anna:geheim@sync.example.org', 'wss://a/#b'])
			expect(sync.name({ address, token: '' })).toEqual({ ok: false, error: 'form' });
		for (const address of ['ws://sync.example.org', 'ws://10.77.0.1:1234', 'ws://localhost.example.org'])
			expect(sync.name({ address, token: '' })).toEqual({ ok: false, error: 'insecure' });
		expect([readServer(PLAN), calls, sync.state]).toEqual([null, [], { type: 'off' }]);
	});

	test('a browser that keeps nothing names no server, and says so', () => {
		const { sync, calls } = follow();
		vi.stubGlobal('localStorage', null);
		expect(sync.name(SETTING)).toEqual({ ok: false, error: 'notKept' });
		expect(calls).toEqual([]);
	});

	test('what stands in its place and is no setting counts as none', () => {
		for (const value of ['', '{', '[]', '{"address":4,"token":""}', '{"address":"wss://a"}']) {
			localStorage.setItem(`planregie:server:${PLAN}`, value);
			expect(readServer(PLAN)).toBeNull();
		}
	});
});

describe('the address', () => {
	test('is kept for this plan alone, and goes when the plan is deleted here', () => {
		keepServer(PLAN, SETTING);
		keepServer('other', SETTING);
		expect(readServer(PLAN)).toEqual(SETTING);
		takeOffShelf(PLAN);
		expect([readServer(PLAN), readServer('other')]).toEqual([null, SETTING]);
	});

	test('is called as soon as it is named, with the token, and at once when the plan opens again', async () => {
		const { sync, calls } = follow();
		expect(sync.name({ ...SETTING, address: ' wss://sync.example.org ' })).toEqual({ ok: true, value: null });
		expect(sync.state).toEqual({ type: 'connecting' });
		await brought();
		expect(calls.map(({ setting }) => setting)).toEqual([{ ...SETTING, address: 'wss://sync.example.org/' }]);
		const again = follow();
		await brought();
		expect(again.calls).toHaveLength(1);
	});

	test('may be changed: the one before is left', async () => {
		const { sync, calls, open } = follow();
		sync.name(SETTING);
		await brought();
		sync.name({ ...SETTING, address: 'ws://localhost:1234' });
		await brought();
		expect(calls.map(({ open }) => open)).toEqual([false, true]);
		expect(open()).toBe(1);
	});

	test('that is forgotten, here or in another tab, is not called again', async () => {
		for (const forget of [(sync: { forget(): void }) => sync.forget(), () => forgetServer(PLAN)]) {
			const { sync, last, open, calls } = follow();
			sync.name(SETTING);
			await brought();
			last()?.ended('unreachable');
			forget(sync);
			await vi.advanceTimersByTimeAsync(120_000);
			expect([sync.state, sync.setting, open(), calls.length]).toEqual([{ type: 'off' }, null, 0, 1]);
		}
	});
});

describe('what is said', () => {
	test('is synced only while the server has confirmed everything', async () => {
		const { sync, last } = follow();
		sync.name(SETTING);
		await brought();
		const types: string[] = [];
		for (const changes of [1, 2, 1, 0, 1, 0]) {
			last()?.waiting(changes, false);
			types.push(sync.state.type);
		}
		expect(types).toEqual(['sending', 'sending', 'sending', 'synced', 'sending', 'synced']);
		last()?.waiting(0, true);
		expect(sync.state).toEqual({ type: 'readOnly' });
	});

	test('without a connection is how many changes wait, of before it broke and of after', async () => {
		const { doc, sync, last, calls } = follow();
		sync.name(SETTING);
		await brought();
		last()?.waiting(0, false);
		last()?.waiting(2, false);
		last()?.ended('lost');
		expect(sync.state).toEqual({ type: 'offline', waiting: 2 });
		setPlan(doc, { title: 'Onderweg' });
		expect(sync.state).toEqual({ type: 'offline', waiting: 3 });
		await vi.advanceTimersByTimeAsync(2_000);
		expect(calls).toHaveLength(2);
		expect(sync.state).toEqual({ type: 'offline', waiting: 3 });
		last()?.waiting(1, false);
		expect(sync.state).toEqual({ type: 'sending' });
		last()?.waiting(0, false);
		expect(sync.state).toEqual({ type: 'synced' });
	});

	test.each(['unreachable', 'notAServer'] as const)('%s is tried again, less and less often', async (why) => {
		const { sync, last, calls } = follow();
		sync.name(SETTING);
		await brought();
		for (let time = 0; time < 600; time++) {
			last()?.ended(why);
			await vi.advanceTimersByTimeAsync(1_000);
		}
		expect(sync.state).toEqual({ type: why });
		expect(calls.length).toBeGreaterThan(20);
		expect(calls.length).toBeLessThan(50);
	});

	test('of a device without network is that it is offline, not that the address is wrong', async () => {
		vi.stubGlobal('navigator', { onLine: false });
		const { sync, last } = follow();
		sync.name(SETTING);
		await brought();
		last()?.ended('unreachable');
		expect(sync.state).toEqual({ type: 'offline', waiting: 0 });
	});

	test.each(['refused', 'broken', 'otherPlan', 'notAPlan', 'newer'] as const)(
		'%s is not tried again before somebody asks for it',
		async (why) => {
			const { sync, last, calls } = follow();
			sync.name(SETTING);
			await brought();
			last()?.ended(why);
			await vi.advanceTimersByTimeAsync(600_000);
			expect([sync.state, calls.length]).toEqual([{ type: why }, 1]);
			sync.name(SETTING);
			expect(sync.state).toEqual({ type: 'connecting' });
			await brought();
			expect(calls).toHaveLength(2);
		}
	);

	test('what a connection tells after it is over counts no more', async () => {
		const { sync, calls } = follow();
		sync.name(SETTING);
		await brought();
		sync.forget();
		calls[0]?.events.waiting(0, false);
		calls[0]?.events.ended('lost');
		expect(sync.state).toEqual({ type: 'off' });
	});

	test('is off for a plan that was closed before', async () => {
		keepServer(PLAN, SETTING);
		const doc = documentOf(libraryPlan());
		doc.destroy();
		const bring = vi.fn(() => Promise.reject(new Error('Nobody asked for it.')));
		stops.push(followServer(doc, bring).stop);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(bring).not.toHaveBeenCalled();
	});

	test('is off when it is turned off while the code for it still comes: nothing is called', async () => {
		const { sync, calls } = follow();
		sync.name(SETTING);
		sync.forget();
		await brought();
		expect([sync.state, calls]).toEqual([{ type: 'off' }, []]);
	});

	test('when the code for it cannot be loaded is that nobody answers, and it is tried again', async () => {
		keepServer(PLAN, SETTING);
		const bring = vi.fn(() => Promise.reject(new Error('No network.')));
		const sync = followServer(documentOf(libraryPlan()), bring);
		stops.push(sync.stop);
		await vi.advanceTimersByTimeAsync(3_000);
		expect(sync.state).toEqual({ type: 'unreachable' });
		expect(bring.mock.calls.length).toBeGreaterThan(1);
	});
});
