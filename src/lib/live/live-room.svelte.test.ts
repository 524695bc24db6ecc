import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roomWith } from '../../../tests/support/room-with';
import { watch } from '../../../tests/support/watch.svelte';
import type { OtherMember, RoomView } from '$lib/sync/peers/room/room-view';
import { LiveRoom } from './live-room';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('who comes, where they are and who presents is on screen at once', async () => {
	const { room, become } = aRoom();
	const reader = watch(() => [room.others.map(({ name }) => name), room.presenters.map(({ name }) => name)]);
	become({ others: [member('Anna', 'books')] });
	become({ others: [member('Anna', 'books', { presents: true }), member('Bas', 'courses')] });
	expect(reader.seen).toEqual([
		[[], []],
		[['Anna'], []],
		[['Anna', 'Bas'], ['Anna']]
	]);
	await reader.stop();
});

test('a field wakes for who comes to it or leaves it, and for nobody else', async () => {
	const { room, become } = aRoom();
	const [title, result, books] = [
		watch(() => room.at('books', 'title').map(({ name }) => name)),
		watch(() => room.at('books', 'result').map(({ name }) => name)),
		watch(() => room.at('books').map(({ name }) => name))
	];
	become({ others: [member('Anna', 'books')] });
	become({ others: [member('Anna', 'books'), member('Bas', 'courses')] });
	become({ others: [member('Anna', 'courses'), member('Bas', 'courses')] });
	expect(title.seen).toEqual([[], ['Anna'], []]);
	expect(books.seen).toEqual([[], ['Anna'], []]);
	expect(result.seen).toEqual([[]]);
	for (const reader of [title, result, books]) await reader.stop();
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
	expect(room.at('books')).toEqual([]);
});

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

function member(name: string, entity: string | null = null, { presents = false } = {}): OtherMember {
	const person = { name, initials: name.slice(0, 1), colour: '#2f5fd0' };
	const at = entity === null ? null : { screen: 'activities', entity, field: 'title' };
	return {
		id: name,
		name,
		role: 'editor',
		reach: 'linked',
		since: null,
		presence: { person, at, typing: false, presents }
	};
}
