import { expect, test } from 'vitest';
import type { RoomState } from '$lib/sync/peers/room/room-state';
import { joinStep } from './join-step';

const FOUND = { addresses: 1, onlyNames: false, timedOut: false };
type Reply = NonNullable<RoomState['reply']>;

const stateOf = (state: Reply['state'], other: Partial<RoomState> = {}): RoomState => ({
	plan: null,
	hasPlan: false,
	self: { id: 'me', name: 'Fatima', role: 'editor' },
	view: { role: 'editor', others: [], pending: 0, isSettled: true },
	invitation: null,
	reply: { text: 'pw', link: '#/samen?j=pw', qr: 'PW', state, found: FOUND },
	asking: [],
	again: null,
	over: null,
	...other
});

test('somebody shows a code, is asked about, is let in, and is there once the plan is', () => {
	const admitted = { type: 'admitted', by: 'host' } as const;
	const steps = [
		stateOf({ type: 'showing' }),
		stateOf({ type: 'greeting' }),
		stateOf({ type: 'waiting' }),
		stateOf({ type: 'entering' }),
		stateOf(admitted, { plan: 'plan' }),
		stateOf(admitted, { plan: 'plan', hasPlan: true })
	].map((state) => joinStep(state).type);
	expect(steps).toEqual(['show', 'contact', 'wait', 'fetch', 'fetch', 'there']);
});

test('a member who answers from a device that has the plan still shows the code first', () => {
	const here = { plan: 'plan', hasPlan: true };
	expect(joinStep(stateOf({ type: 'showing' }, here))).toEqual({ type: 'show' });
});

test('an attempt that ended says why, also on a device that has the plan', () => {
	const refused = { type: 'ended', why: 'refused' } as const;
	expect(joinStep(stateOf(refused))).toEqual({ type: 'failed', diagnosis: 'refused' });
	expect(joinStep(stateOf(refused, { plan: 'plan', hasPlan: true })).type).toBe('failed');
});

test('whoever turns out to have the key that counts goes on in the plan', () => {
	const key = { type: 'ended', why: 'key' } as const;
	expect(joinStep(stateOf(key, { plan: 'plan', hasPlan: true }))).toEqual({ type: 'there', plan: 'plan' });
});

test('a room that is over leads nowhere any more', () => {
	expect(joinStep(stateOf({ type: 'waiting' }, { over: 'closed' }))).toEqual({ type: 'over', why: 'closed' });
});

test('who waited in vain hears both causes: nobody read the code, or the network is between them', () => {
	const late = stateOf({ type: 'ended', why: 'tooLate' });
	expect(joinStep(late)).toEqual({ type: 'failed', diagnosis: 'unmet' });
});
