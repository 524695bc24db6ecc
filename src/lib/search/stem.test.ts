import { expect, test } from 'vitest';
import { STEMMERS } from './stem';

test.each<[string, string]>([
	['leermiddel', 'leermiddelen'],
	['klas', 'klassen'],
	['les', 'lessen'],
	['brief', 'brieven'],
	['huis', 'huizen'],
	['leraar', 'leraren'],
	['taal', 'talen'],
	['mogelijk', 'mogelijkheden'],
	['school', 'scholen']
])('in Dutch “%s” and “%s” are one word', (one, other) => {
	expect(STEMMERS.nl(one)).toBe(STEMMERS.nl(other));
});

test.each<[string, string]>([
	['les', 'lezen'],
	['boek', 'beek'],
	['plan', 'plaat']
])('in Dutch “%s” and “%s” are two words', (one, other) => {
	expect(STEMMERS.nl(one)).not.toBe(STEMMERS.nl(other));
});

test('in English other rules hold', () => {
	expect(STEMMERS.en('library')).toBe(STEMMERS.en('libraries'));
	expect(STEMMERS.en('class')).toBe('class');
});
