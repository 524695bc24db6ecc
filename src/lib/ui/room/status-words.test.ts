import { expect, test } from 'vitest';
import { statusWords } from './status-words';

const since = new Date(2026, 10, 22, 14, 2);

test('who is alone in a room reads that', () => {
	expect(statusWords({ type: 'alone' })).toBe('Alleen in de werksessie');
});

test('together is said with whom it is true, and sharing until all of them have everything', () => {
	expect(statusWords({ type: 'together', others: 3, pending: 0, isSettled: true })).toBe('Samen met 3');
	expect(statusWords({ type: 'together', others: 3, pending: 1, isSettled: false })).toBe('Samen met 3, wordt gedeeld');
});

test('who hears nobody reads since when, and what the others do not have', () => {
	expect(statusWords({ type: 'away', since, pending: 0 })).toBe('Weg sinds 14:02');
	expect(statusWords({ type: 'reconnecting', since, pending: 1 })).toBe(
		'Opnieuw verbinden, 1 wijziging nog niet gedeeld'
	);
	expect(statusWords({ type: 'offline', since, pending: 2 })).toBe('Offline, 2 wijzigingen nog niet gedeeld');
});
