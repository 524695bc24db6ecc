import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number';

const percent = { min: 0, max: 100, whole: false };

describe('a typed number', () => {
	it('is read with a comma or a point', () => {
		expect(parseNumber('2,5', percent)).toEqual({ value: 2.5 });
		expect(parseNumber('2.5', percent)).toEqual({ value: 2.5 });
	});

	it('may have a percent sign and spaces', () => {
		expect(parseNumber(' 25 %', percent)).toEqual({ value: 25 });
	});

	it('is no number at all when the field is empty', () => {
		expect(parseNumber('  ', percent)).toEqual({ value: null });
	});

	it.each(['vijf', '1.000,5', '5-', '--5', '1e3', '0x10', 'Infinity', ','])('%s is refused', (input) => {
		expect(parseNumber(input, percent)).toEqual({ error: 'notANumber' });
	});

	it('is refused outside its limits', () => {
		expect(parseNumber('100', percent)).toEqual({ value: 100 });
		expect(parseNumber('100,1', percent)).toEqual({ error: 'notANumber' });
		expect(parseNumber('-1', percent)).toEqual({ error: 'notANumber' });
	});

	it('is refused with a fraction where only whole numbers count', () => {
		const year = { min: 1900, max: 2100, whole: true };
		expect(parseNumber('2026', year)).toEqual({ value: 2026 });
		expect(parseNumber('2026,5', year)).toEqual({ error: 'notANumber' });
	});
});
