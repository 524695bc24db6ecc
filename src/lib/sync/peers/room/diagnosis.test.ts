import { expect, test } from 'vitest';
import { diagnosisOf, warnOf } from './diagnosis';

const FOUND = { addresses: 1, onlyNames: true, timedOut: false };
const late = { type: 'ended', why: 'tooLate' } as const;

test('a browser that tells no address is warned of before anybody tries, and named when it fails', () => {
	expect(warnOf({ ...FOUND, addresses: 0 })).toBe('noAddress');
	expect(warnOf(FOUND)).toBe(null);
	expect(diagnosisOf(late, { ...FOUND, addresses: 0 })).toBe('noAddress');
});

test('an answer that was not carried back in time differs from a network that lets nothing through', () => {
	expect(diagnosisOf(late, FOUND)).toBe('late');
	expect(diagnosisOf({ type: 'ended', why: 'network' }, FOUND)).toBe('network');
	expect(diagnosisOf({ type: 'ended', why: 'network' }, { ...FOUND, addresses: 0 })).toBe('noAddress');
});

test('what goes on, and what ended because the other side lets us in, is no fault', () => {
	expect(diagnosisOf({ type: 'waiting' }, FOUND)).toBe(null);
	expect(diagnosisOf({ type: 'ended', why: 'key' }, FOUND)).toBe(null);
	expect(diagnosisOf({ type: 'ended', why: 'newer' }, FOUND)).toBe('newer');
	expect(diagnosisOf({ type: 'ended', why: 'tooMany' }, FOUND)).toBe('broken');
});
