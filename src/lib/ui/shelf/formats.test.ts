import { expect, test } from 'vitest';
import { formatAge, formatMoment, formatSince, formatSize } from './formats';

/** A place where the clock goes forward, on 29 March 2026. */
process.env.TZ = 'Europe/Amsterdam';

const now = new Date(2026, 2, 14, 15, 0);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

test('a plan that was edited today or yesterday says so, with the time', () => {
	expect(formatMoment(at(2026, 2, 14, 9, 5), now, 'nl')).toBe('vandaag 09:05');
	expect(formatMoment(at(2026, 2, 13, 23, 59), now, 'nl')).toBe('gisteren 23:59');
	expect(formatMoment(at(2026, 2, 14, 0, 0), now, 'en')).toBe('today 00:00');
});

test('what happens tomorrow says so, with the time', () => {
	expect(formatMoment(at(2026, 2, 15, 15, 0), now, 'nl')).toBe('morgen 15:00');
	expect(formatMoment(at(2026, 2, 16, 0, 0), now, 'nl')).toBe('16 mrt');
});

test('an age is in days for a month, and then a date', () => {
	expect(formatAge(at(2026, 2, 14, 9, 5), now, 'nl')).toBe('vandaag 09:05');
	expect(formatAge(at(2026, 2, 13, 9, 5), now, 'nl')).toBe('gisteren 09:05');
	expect(formatAge(at(2026, 2, 12, 23, 59), now, 'nl')).toBe('2 dagen geleden');
	expect(formatAge(at(2026, 1, 12, 9, 5), now, 'en')).toBe('30 days ago');
	expect(formatAge(at(2026, 1, 11, 9, 5), now, 'nl')).toBe('11 feb');
	expect(formatAge('', now, 'nl')).toBe('');
});

test('an older plan says the day, and the year when it is another one', () => {
	expect(formatMoment(at(2026, 0, 3, 9, 5), now, 'nl')).toBe('3 jan');
	expect(formatMoment(at(2025, 11, 31, 9, 5), now, 'nl')).toBe('31 dec 2025');
	expect(formatMoment(at(2025, 11, 31, 9, 5), now, 'en')).toBe('31 Dec 2025');
});

test('since a moment of today is since a time alone', () => {
	expect(formatSince(new Date(2026, 2, 14, 13, 32), now, 'nl')).toBe('13:32');
	expect(formatSince(new Date(2026, 2, 13, 13, 32), now, 'nl')).toBe('gisteren 13:32');
	expect(formatSince(new Date(2026, 2, 13, 13, 32), now, 'en')).toBe('yesterday 13:32');
	expect(formatSince(new Date(2026, 2, 2, 13, 32), now, 'nl')).toBe('2 mrt');
});

test('a day of 23 hours was yesterday too', () => {
	expect(formatMoment(at(2026, 2, 29, 12, 0), new Date(2026, 2, 30, 12, 0), 'nl')).toBe('gisteren 12:00');
});

test('a moment that is not known shows nothing', () => {
	expect(formatMoment('', now, 'nl')).toBe('');
});

test('sizes are whole kilobytes, and megabytes with one digit while they are small', () => {
	expect(formatSize(0, 'nl')).toBe('0 kB');
	expect(formatSize(1, 'nl')).toBe('1 kB');
	expect(formatSize(93_600, 'nl')).toBe('94 kB');
	expect(formatSize(1_240_000, 'nl')).toBe('1,2 MB');
	expect(formatSize(12_400_000, 'en')).toBe('12 MB');
	expect(formatSize(4_300_000_000, 'nl')).toBe('4,3 GB');
	expect(formatSize(61_000_000_000, 'nl')).toBe('61 GB');
});
