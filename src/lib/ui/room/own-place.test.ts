import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Presence } from '$lib/sync/peers/exchange/presence';
import { createOwnPlace, createTyping } from './own-place';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const at = (field: string): Presence => ({
	person: null,
	at: { screen: 'activities', entity: 'activities:books', field },
	typing: false,
	presents: false
});
const place = (isMine = () => true) => {
	const told: (string | null | undefined)[] = [];
	const own = createOwnPlace((presence) => told.push(presence.at && presence.at.field), isMine);
	return { own, told };
};

test('the first place is told at once, and what is the same is not told again', () => {
	const { own, told } = place();
	own.become(at('title'));
	own.become(at('title'));
	vi.advanceTimersByTime(1000);
	own.become(at('title'));
	expect(told).toEqual(['title']);
});

test('somebody who runs through the fields tells at most four a second, and where they end', () => {
	const { own, told } = place();
	for (let step = 0; step < 100; step++) {
		own.become(at(`field ${step}`));
		vi.advanceTimersByTime(10);
	}
	vi.advanceTimersByTime(1000);
	expect(told.length).toBeLessThanOrEqual(5);
	expect(told.at(-1)).toBe('field 99');
});

test('a window in which nobody works is silent, and tells where it is when somebody comes back to it', () => {
	let isMine = false;
	const { own, told } = place(() => isMine);
	own.become(at('title'));
	expect(told).toEqual([]);
	isMine = true;
	own.again();
	vi.advanceTimersByTime(1000);
	own.again();
	expect(told).toEqual(['title', 'title']);
});

test('what stops tells its last word at once, and nothing after it', () => {
	const { own, told } = place();
	own.become(at('title'));
	own.become({ ...at('title'), at: null });
	own.stop();
	expect(told).toEqual(['title', null]);
	vi.advanceTimersByTime(1000);
	expect(told).toHaveLength(2);
});

test('typing begins with the first key and ends two seconds after the last, or with the field', () => {
	const seen: boolean[] = [];
	const typing = createTyping((isTyping) => seen.push(isTyping));
	for (let key = 0; key < 4; key++) {
		typing.typed();
		vi.advanceTimersByTime(1900);
	}
	expect(seen).toEqual([true]);
	vi.advanceTimersByTime(100);
	expect(seen).toEqual([true, false]);
	typing.typed();
	typing.ended();
	typing.ended();
	vi.advanceTimersByTime(5000);
	expect(seen).toEqual([true, false, true, false]);
});
