import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { memoryStorage } from '../../../tests/support/memory-storage';
import { countWork, isCopyDue, NO_WORK, noteOffered, readWork, startAfterCopy, type Work } from './work';

beforeEach(() => {
	vi.stubGlobal('localStorage', memoryStorage());
	vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const NOON = new Date('2026-10-10T12:00:00.000Z');
const copied = (saved: string) => ({ saved, name: 'plan.planregie', file: null });
const work = (fields: Partial<Work>): Work => ({ ...NO_WORK, ...fields });

describe('a copy is offered', () => {
	test('when the last one is a week old and something changed since', () => {
		const changed = work({ days: ['2026-10-10'], changes: 1 });
		expect(isCopyDue(changed, copied('2026-10-03T12:00:00.000Z'), NOON)).toBe(true);
		expect(isCopyDue(changed, copied('2026-10-03T12:00:01.000Z'), NOON)).toBe(false);
		expect(isCopyDue(NO_WORK, copied('2025-10-03T12:00:00.000Z'), NOON)).toBe(false);
	});

	test('when there is none and somebody worked on two days, or changed much on one', () => {
		expect(isCopyDue(work({ days: ['2026-10-09', '2026-10-10'], changes: 2 }), null, NOON)).toBe(true);
		expect(isCopyDue(work({ days: ['2026-10-10'], changes: 50 }), null, NOON)).toBe(true);
		expect(isCopyDue(work({ days: ['2026-10-10'], changes: 49 }), null, NOON)).toBe(false);
	});

	test('never for a plan that nobody changed', () => {
		expect(isCopyDue(NO_WORK, null, NOON)).toBe(false);
	});

	test('once a day at most', () => {
		const due = { days: ['2026-10-09', '2026-10-10'], changes: 60 };
		expect(isCopyDue(work({ ...due, offered: '2026-10-10T09:00:00.000Z' }), null, NOON)).toBe(false);
		expect(isCopyDue(work({ ...due, offered: '2026-10-09T12:00:00.000Z' }), null, NOON)).toBe(true);
	});
});

describe('the work in a plan', () => {
	test('is counted by what somebody does in one go, and by day', () => {
		const { doc } = counted();
		for (const later of [0, 500, 500, 3_000]) {
			vi.setSystemTime(Date.now() + later);
			doc.getMap('meta').set('title', String(Math.random()));
		}
		expect(readWork('plan')).toEqual({ days: ['2026-10-10'], changes: 2, offered: null });
		for (const day of ['2026-10-11', '2026-10-12']) {
			vi.setSystemTime(new Date(`${day}T08:00:00.000Z`));
			doc.getMap('meta').set('title', day);
		}
		expect(readWork('plan')).toEqual({ days: ['2026-10-10', '2026-10-11'], changes: 4, offered: null });
	});

	test('is not what comes from elsewhere', () => {
		const { doc, heard } = counted();
		const other = new Y.Doc();
		other.getMap('meta').set('title', 'elders');
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
		expect(readWork('plan')).toEqual(NO_WORK);
		expect(heard).not.toHaveBeenCalled();
	});

	test('is told while somebody watches', () => {
		const { doc, heard, stop } = counted();
		doc.getMap('meta').set('title', 'a');
		stop();
		vi.setSystemTime(Date.now() + 5_000);
		doc.getMap('meta').set('title', 'b');
		expect(heard).toHaveBeenCalledTimes(1);
	});

	test('starts again after a copy, and the offer of today stays made', () => {
		const { doc } = counted();
		doc.getMap('meta').set('title', 'a');
		noteOffered('plan', NOON);
		startAfterCopy('plan');
		expect(readWork('plan')).toEqual({ days: [], changes: 0, offered: NOON.toISOString() });
	});

	test.each(['{', 'null', '7', '[]', '{"days":7,"changes":"many","offered":"yesterday"}', '{"changes":-3}'])(
		'that reads %s is none',
		(json) => {
			localStorage.setItem('planregie:work:plan', json);
			expect(readWork('plan')).toEqual(NO_WORK);
		}
	);

	test('goes on where the browser has no room to count it', () => {
		vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		const { doc, heard } = counted();
		doc.getMap('meta').set('title', 'a');
		expect(heard).toHaveBeenCalledTimes(1);
		expect(readWork('plan')).toEqual(NO_WORK);
	});
});

function counted() {
	const doc = new Y.Doc({ guid: 'plan' });
	const heard = vi.fn();
	return { doc, heard, stop: countWork(doc, heard) };
}
