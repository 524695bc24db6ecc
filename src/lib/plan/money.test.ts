import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, formatAmount, formatEuro, formatMillions, formatShare, parseAmount } from './money';

const LANGUAGES = ['nl', 'en'] as const;
const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe('an amount as it is typed', () => {
	test.each([
		['1.361.000', 136_100_000],
		['1361000', 136_100_000],
		['1 361 000', 136_100_000],
		['1\u00a0361\u202f000', 136_100_000],
		['€ 1.250,50', 125_050],
		['€1250,5', 125_050],
		['1.250,-', 125_000],
		['1.250,--', 125_000],
		['  12  ', 1_200],
		['0', 0],
		['-3', -300],
		['−€ 3', -300],
		['€ –3', -300],
		['-0', 0]
	])('in Dutch "%s" is %d cents', (typed, expected) => {
		expect(parseAmount(typed, 'nl')).toEqual({ cents: expected });
	});

	test.each([
		['1,361,000', 136_100_000],
		['1250.50', 125_050],
		['€1,250.5', 125_050],
		['-3', -300]
	])('in English "%s" is %d cents', (typed, expected) => {
		expect(parseAmount(typed, 'en')).toEqual({ cents: expected });
	});

	test.each(['', '   ', '\u00a0'])('nothing ("%s") is "not filled in", which is not 0', (typed) => {
		for (const language of LANGUAGES) expect(parseAmount(typed, language)).toEqual({ cents: null });
	});

	test.each([
		'x',
		'12x',
		'€',
		'-',
		',',
		',-',
		'1.5',
		'1.50',
		'1.2500',
		'12.34.567',
		'1.250.00',
		'1,2,3',
		'1\t2',
		'1\n2',
		'1 2 3',
		'€€5',
		'-€-5',
		'5-',
		'1e6',
		'0x10',
		'NaN',
		'Infinity',
		'१२',
		'=1+1'
	])('in Dutch "%s" is no amount', (typed) => {
		expect(parseAmount(typed, 'nl')).toEqual({ error: 'notAnAmount' });
	});

	test('a point and a comma keep their meaning in each language', () => {
		expect(parseAmount('1.250', 'nl')).toEqual({ cents: 125_000 });
		expect(parseAmount('1.25', 'en')).toEqual({ cents: 125 });
		expect(parseAmount('1,25', 'nl')).toEqual({ cents: 125 });
		expect(parseAmount('1,25', 'en')).toEqual({ error: 'notAnAmount' });
	});

	test('more than two digits for cents is too precise, and more than a hundred billion euro too large', () => {
		expect(parseAmount('1,255', 'nl')).toEqual({ error: 'tooPrecise' });
		expect(parseAmount('100.000.000.000', 'nl')).toEqual({ cents: 10_000_000_000_000 });
		expect(parseAmount('100.000.000.000,01', 'nl')).toEqual({ error: 'tooLarge' });
		expect(parseAmount('9'.repeat(400), 'nl')).toEqual({ error: 'tooLarge' });
	});

	test('what is shown reads back as the same amount, in both languages', () => {
		fc.assert(
			fc.property(cents, fc.constantFrom(...LANGUAGES), (amount, language) => {
				expect(parseAmount(formatAmount(amount, language), language)).toEqual({ cents: amount });
				expect(parseAmount(formatEuro(amount, language), language)).toEqual({ cents: amount });
			})
		);
	});

	test('whatever is typed gives whole cents, nothing, or an error', () => {
		const anything = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-−€ \t') }));
		fc.assert(
			fc.property(anything, fc.constantFrom(...LANGUAGES), (typed, language) => {
				const result = parseAmount(typed, language);
				if ('cents' in result) expect(result.cents === null || Number.isSafeInteger(result.cents)).toBe(true);
				else expect(['notAnAmount', 'tooLarge', 'tooPrecise']).toContain(result.error);
			})
		);
	});
});

describe('an amount as it is shown', () => {
	test('thousands and cents follow the language, and cents show only when there are any', () => {
		expect(formatAmount(136_100_000, 'nl')).toBe('1.361.000');
		expect(formatAmount(136_100_050, 'nl')).toBe('1.361.000,50');
		expect(formatAmount(136_100_050, 'en')).toBe('1,361,000.50');
		expect(formatAmount(0, 'nl')).toBe('0');
	});

	test('a minus is a real minus, also after the euro sign', () => {
		expect(formatAmount(-5_00, 'nl')).toBe('−5');
		expect(formatEuro(-5_00, 'nl')).toBe('€\u00a0−5');
	});

	test('has the signs that the language has', () => {
		fc.assert(
			fc.property(cents, fc.constantFrom(...LANGUAGES), (amount, language) => {
				const digits = amount % 100 === 0 ? 0 : 2;
				const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
					minimumFractionDigits: digits,
					maximumFractionDigits: digits
				});
				expect(formatAmount(Math.abs(amount), language)).toBe(format.format(Math.abs(amount) / 100));
			})
		);
	});

	test('millions have one decimal, and what is rounded to nothing has no minus', () => {
		expect(formatMillions(1_417_000_00, 'nl')).toBe('1,4\u00a0mln');
		expect(formatMillions(1_417_000_00, 'en')).toBe('1.4\u00a0m');
		expect(formatMillions(-1_417_000_00, 'nl')).toBe('−1,4\u00a0mln');
		expect(formatMillions(-100, 'nl')).toBe('0,0\u00a0mln');
	});

	test('a share is a percentage with one decimal, whole at 100, and nothing without a total', () => {
		expect(formatShare(1_417, 25_443, 'nl')).toBe('5,6%');
		expect(formatShare(1_417, 25_443, 'en')).toBe('5.6%');
		expect(formatShare(5, 5, 'nl')).toBe('100%');
		expect(formatShare(5, 0, 'nl')).toBeNull();
	});
});

describe('dividing an amount', () => {
	const weights = fc.array(fc.nat({ max: 2 ** 40 }), { minLength: 1, maxLength: 40 });

	test('the parts always add up to the amount, however large amount and weights are', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), weights, (amount, given) => {
				expect(sum(allocate(amount, given))).toBe(amount);
			})
		);
	});

	test('each part is less than a cent away from its exact share', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (amount, given) => {
				const whole = sum(given);
				fc.pre(whole > 0);
				allocate(amount, given).forEach((part, index) => {
					expect(Math.abs(part - (amount * (given[index] ?? 0)) / whole)).toBeLessThan(1);
				});
			})
		);
	});

	test('the cents left over go to the largest remainders, the first at a tie', () => {
		expect(allocate(10, [1, 1, 1])).toEqual([4, 3, 3]);
		expect(allocate(100, [1, 2, 4])).toEqual([14, 29, 57]);
		expect(allocate(-10, [1, 1, 1])).toEqual([-4, -3, -3]);
	});

	test('without any weight all count the same, and without parts there is nothing', () => {
		expect(allocate(5, [0, 0])).toEqual([3, 2]);
		expect(allocate(5, [0, 1])).toEqual([0, 5]);
		expect(allocate(0, [1, 2])).toEqual([0, 0]);
		expect(allocate(5, [])).toEqual([]);
	});
});
