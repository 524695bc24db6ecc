import { describe, expect, test } from 'vitest';
import { ceilingIn } from './ceiling';
import { organisationIn, yearIn } from './document-facts';

describe('what a document says about itself', () => {
	test('is the year of its plan, however often another year is named', () => {
		expect(yearIn('In 2025 en 2025 en 2025. Dit jaarplan 2026.')).toBe(2026);
		expect(yearIn('In 2027.')).toBe(2027);
		expect(yearIn('Ooit.')).toBe(0);
	});

	test('is the organisation that does things, if one clearly does most', () => {
		const says = (name: string, times: number) => `${name} helpt mensen. In 2026 biedt ${name} hulp. `.repeat(times);
		expect(organisationIn(says('Boekenkade', 4))).toBe('Boekenkade');
		expect(organisationIn(says('Boekenkade', 4) + says('Leeshuis', 3))).toBe('');
		expect(organisationIn(says('Boekenkade', 1))).toBe('');
	});

	test('is a ceiling, for the years of the course it stands in', () => {
		const text = 'De koers 2026 – 2029. Het ‘plafond’ voor de komende jaren is 2,5 mio.';
		expect(ceilingIn(text, 2026)).toEqual({ amount: 250_000_000, years: [2026, 2027, 2028, 2029] });
		expect(ceilingIn('Het plafond is 13 miljoen.', 2026)).toEqual({ amount: 1_300_000_000, years: [2026] });
		expect(ceilingIn('Het plafond is hoog.', 2026)).toBeNull();
	});
});
