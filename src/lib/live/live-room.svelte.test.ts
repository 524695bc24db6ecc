import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import { roomWith } from '../../../tests/support/room-with';
import { watch } from '../../../tests/support/watch.svelte';
import { setMeta } from '$lib/doc/change';
import { newDocument } from '$lib/doc/document';
import { PEER } from '$lib/doc/schema';
import type { OtherMember, RoomView } from '$lib/sync/peers/room/room-view';
import { LiveRoom } from './live-room';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('who reads the others wakes for them, and for nothing else of the room', async () => {
	const { room, become } = aRoom();
	const { seen, stop } = watch(() => room.others.map(({ name }) => name));
	become({ others: [member('Anna', 'books')] });
	become({ pending: 1 });
	become({ others: [] });
	expect(seen).toEqual([[], ['Anna'], []]);
	await stop();
});

test('that something is on its way is told at once, that all have it when nothing follows', async () => {
	const { room, become } = aRoom({ others: [member('Anna')] });
	const { seen, stop } = watch(() => room.status.type === 'together' && room.status.isSettled);
	for (let letter = 0; letter < 3; letter++) {
		become({ isSettled: false, pending: 1 });
		become({ isSettled: true, pending: 0 });
		vi.advanceTimersByTime(100);
		flushSync();
	}
	expect(seen).toEqual([true, false]);
	vi.advanceTimersByTime(1_000);
	flushSync();
	expect(seen).toEqual([true, false, true]);
	await stop();
});

test('a change in this window is on its way before the tab with the links has heard of it', async () => {
	const { room, become } = aRoom({ others: [member('Anna')] });
	const doc = newDocument('plan');
	const stopHeeding = room.heed(doc);
	const { seen, stop } = watch(() => room.status.type === 'together' && room.status.isSettled);
	const pass = (ms: number) => {
		vi.advanceTimersByTime(ms);
		flushSync();
		return seen.at(-1);
	};
	applyUpdate(doc, changed('Van Anna'), PEER);
	expect(pass(0)).toBe(true);
	setMeta(doc, { title: 'Nieuw' }, 'title');
	expect(pass(0)).toBe(false);
	// What that tab said just before, and what is still true of it.
	become({ others: [member('Anna'), member('Bas')] });
	expect(room.status).toMatchObject({ others: 2 });
	expect(pass(1_000)).toBe(false);
	become({ isSettled: false, pending: 1 });
	become({ isSettled: true, pending: 0 });
	expect(pass(300)).toBe(true);
	stopHeeding();
	setMeta(doc, { title: 'Ongezien' }, 'title');
	expect(pass(0)).toBe(true);
	await stop();
});

test('a change that all had before the tab with the links said so is shared after a while', async () => {
	const { room } = aRoom({ others: [member('Anna')] });
	const doc = newDocument('plan');
	const { seen, stop } = watch(() => room.status.type === 'together' && room.status.isSettled);
	const stopHeeding = room.heed(doc);
	setMeta(doc, { title: 'Nieuw' }, 'title');
	flushSync();
	vi.advanceTimersByTime(2_000);
	flushSync();
	expect(seen).toEqual([true, false, true]);
	stopHeeding();
	await stop();
});

test('that nobody is linked any more is told at once, with what they do not have', async () => {
	const { room, become } = aRoom({ others: [member('Anna')], isSettled: false, pending: 2 });
	const { seen, stop } = watch(() => room.status);
	become({ others: [{ ...member('Anna'), reach: 'lost', since: 5 }], isSettled: true });
	expect(seen.at(-1)).toEqual({ type: 'offline', since: new Date(5), pending: 2 });
	await stop();
});

test('a role that changes is on screen, and whoever asks without watching gets what is true now', async () => {
	const { room, become, observers } = aRoom();
	const { seen, stop } = watch(() => room.role);
	become({ role: 'viewer' });
	expect(seen).toEqual(['editor', 'viewer']);
	await stop();
	expect(observers.size).toBe(0);
	become({ others: [member('Anna')] });
	expect(room.status.type).toBe('together');
});

function changed(title: string): Uint8Array {
	const doc = newDocument('plan');
	setMeta(doc, { title }, 'title');
	return encodeStateAsUpdate(doc);
}

function aRoom(start: Partial<RoomView> = {}) {
	const observers = new Set<() => void>();
	let view: RoomView = { role: 'editor', others: [], pending: 0, isSettled: true, ...start };
	const room = new LiveRoom(
		roomWith(
			() => view,
			(changed) => {
				observers.add(changed);
				return () => observers.delete(changed);
			}
		)
	);
	const become = (next: Partial<RoomView>) => {
		view = { ...view, ...next };
		for (const observer of observers) observer();
		flushSync();
	};
	return { room, become, observers };
}

function member(name: string, entity: string | null = null): OtherMember {
	const person = { name, initials: name.slice(0, 1), colour: '#2f5fd0' };
	const at = entity === null ? null : { screen: 'activities', entity, field: 'title' };
	return {
		id: name,
		name,
		role: 'editor',
		reach: 'linked',
		since: null,
		presence: { person, at, typing: false, presents: false }
	};
}
