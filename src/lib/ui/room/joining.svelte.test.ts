import { beforeEach, expect, test, vi } from 'vitest';
import { roomWith } from '../../../../tests/support/room-with';
import { LiveRoom } from '$lib/live/live-room';
import * as lib from '$lib/room';
import { PROTOCOL, linkOf, textOf, type Code } from '$lib/sync/peers/codes/codes';
import type { RoomState } from '$lib/sync/peers/room/room-state';
import { startJoining } from './joining.svelte';

vi.mock('$lib/room', () => ({
	joining: vi.fn(() => null),
	myself: vi.fn(() => ({ name: 'Bas', person: 'person-bas' })),
	rememberMyself: vi.fn(),
	takeCode: vi.fn()
}));
const take = vi.mocked(lib.takeCode);
beforeEach(() => {
	vi.clearAllMocks();
	vi.mocked(lib.joining).mockReturnValue(null);
});

const four = Uint8Array.of(1, 2, 3, 4);
const code = (kind: Code['kind'], invitation = four): Code => ({
	kind,
	protocol: PROTOCOL,
	plan: four,
	invitation,
	description: new Uint8Array(50)
});
const INVITATION = linkOf(code('offer'), 'https://plan.example.org/');

function aRoom(given: Partial<RoomState> = {}) {
	const leave = vi.fn(() => Promise.resolve());
	const state: RoomState = {
		plan: null,
		hasPlan: false,
		self: { id: 'me', name: 'Bas', role: 'editor' },
		view: { role: 'editor', others: [], pending: 0, isSettled: true },
		invitation: null,
		reply: {
			text: 'pw',
			link: '#/samen?j=pw',
			qr: 'PW',
			state: { type: 'showing' },
			found: { addresses: 1, onlyNames: false, timedOut: false }
		},
		asking: [],
		again: null,
		over: null,
		...given
	};
	const still = roomWith(
		() => state.view,
		() => () => {}
	);
	const room = new LiveRoom({ ...still, state, leave });
	take.mockResolvedValue({ ok: true, value: room });
	return { room, leave };
}

test('an invitation asks for a name, and that name stands in the answer that is shown', async () => {
	aRoom();
	const flow = startJoining();
	expect(flow.phase).toEqual({ type: 'find', problem: null });
	flow.read(INVITATION);
	expect(flow.phase).toEqual({ type: 'name', isBusy: false });
	const answered = flow.answer('Fatima');
	expect(flow.phase).toEqual({ type: 'name', isBusy: true });
	await answered;
	expect(take).toHaveBeenCalledWith(INVITATION, { name: 'Fatima', person: null });
	expect(lib.rememberMyself).toHaveBeenCalledWith({ name: 'Fatima', person: null });
	expect(flow.phase).toEqual({ type: 'show' });
});

test('who keeps their name stays the person they chose to be', async () => {
	aRoom();
	const flow = startJoining();
	flow.read(INVITATION);
	await flow.answer('Bas');
	expect(take).toHaveBeenCalledWith(INVITATION, { name: 'Bas', person: 'person-bas' });
});

test('one answer is made, however often the button is pressed', async () => {
	aRoom();
	const flow = startJoining();
	flow.read(INVITATION);
	await Promise.all([flow.answer('Bas'), flow.answer('Bas')]);
	expect(take).toHaveBeenCalledTimes(1);
});

test('an answer code goes on to the room that waits for it, and nobody is asked for a name', async () => {
	aRoom({ plan: 'plan' });
	const flow = startJoining();
	flow.read(textOf(code('answer')));
	expect(flow.phase).toEqual({ type: 'handing' });
	await vi.waitFor(() => expect(flow.phase).toEqual({ type: 'handed', plan: 'plan' }));
});

test('what is no code, and half a code, is told before anything else happens', () => {
	const flow = startJoining();
	flow.read('Tot morgen');
	expect(flow.phase).toEqual({ type: 'find', problem: 'foreign' });
	flow.read(textOf(code('offer')).slice(0, 60));
	expect(flow.phase).toEqual({ type: 'find', problem: 'half' });
	expect(take).not.toHaveBeenCalled();
});

test('a code that cannot be used, and a part of the app that does not come, lead back to reading one', async () => {
	const flow = startJoining();
	take.mockResolvedValue({ ok: false, error: 'busy' });
	flow.read(INVITATION);
	await flow.answer('Bas');
	expect(flow.phase).toEqual({ type: 'find', problem: 'busy' });
	take.mockRejectedValue(new Error('offline'));
	flow.read(textOf(code('answer')));
	await vi.waitFor(() => expect(flow.phase).toEqual({ type: 'find', problem: 'cannotLoad' }));
});

test('whoever comes back to the address of an invitation finds the attempt as it is', async () => {
	const { room } = aRoom();
	const first = startJoining();
	first.read(INVITATION);
	await first.answer('Bas');
	vi.mocked(lib.joining).mockReturnValue(room);
	const second = startJoining();
	second.read(INVITATION);
	expect(second.phase).toEqual({ type: 'show' });
	second.read(linkOf(code('offer', Uint8Array.of(9, 9, 9, 9)), 'https://plan.example.org/'));
	expect(second.phase).toEqual({ type: 'name', isBusy: false });
});

test('an attempt that came to its end earlier is not taken up again', () => {
	for (const end of [{ over: 'left' }, { plan: 'plan', hasPlan: true, reply: null }] as const) {
		vi.mocked(lib.joining).mockReturnValue(aRoom(end).room);
		expect(startJoining().phase).toEqual({ type: 'find', problem: null });
	}
});

test('stopping ends a newcomer’s room and keeps that of a member', async () => {
	for (const [plan, times] of [
		[null, 1],
		['plan', 0]
	] as const) {
		const { leave } = aRoom({ plan });
		const flow = startJoining();
		flow.read(INVITATION);
		await flow.answer('Bas');
		await flow.restart();
		expect(flow.phase).toEqual({ type: 'find', problem: null });
		expect(leave).toHaveBeenCalledTimes(times);
	}
});

test('once the browser tells addresses the same invitation is answered anew, under the same name', async () => {
	const { leave } = aRoom();
	const flow = startJoining();
	flow.read(INVITATION);
	await flow.answer('Bas');
	await flow.renew();
	expect(leave).toHaveBeenCalledOnce();
	expect(take.mock.calls.map(([text]) => text)).toEqual([INVITATION, INVITATION]);
	expect(flow.phase).toEqual({ type: 'show' });
});
