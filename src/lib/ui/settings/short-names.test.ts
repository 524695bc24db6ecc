import { describe, expect, it } from 'vitest';
import { cutLetter, letterOf } from './short-names';

describe('the letter of a theme', () => {
	it('starts as the first letter of its name', () => {
		expect(letterOf('publieke regie')).toBe('P');
		expect(letterOf(' Éénvoud')).toBe('É');
	});

	it('starts as the whole name when that fits', () => {
		expect(letterOf('AI')).toBe('AI');
	});

	it('is nothing for a theme without a name', () => {
		expect(letterOf('  ')).toBe('');
	});

	it('has at most two characters, counted as people see them', () => {
		expect(cutLetter('ABC')).toBe('AB');
		expect(cutLetter(' 🌱🌱🌱')).toBe('🌱🌱');
		expect(cutLetter('')).toBe('');
	});
});
