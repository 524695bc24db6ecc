import { expect, test } from 'vitest';
import { centsOf, fundingKindOf, isMarked, linesOf, stateOf } from './cells';

test.each([
	[12.5, 1250],
	[0, 0],
	[-0.01, -1],
	[0.1 + 0.2, 30],
	[1_361_000, 136_100_000],
	[null, null],
	['', null],
	['1.361.000,50', 136_100_050],
	['€ 1.361.000', 136_100_000],
	['12,5', 1250],
	['12.5', 1250],
	['1,361,000.50', 136_100_050],
	['(1.361,50)', -136_150],
	['€ (500)', -50_000],
	['500,00-', -50_000],
	['€ 500,-', 50_000],
	['1.234,50 €', 123_450],
	['EUR 1.234', 123_400],
	['€ -', 0]
])('%j is %j cents', (cell, cents) => {
	expect(centsOf(cell, 'nl')).toEqual({ cents });
});

test('a text that can be read both ways is read in the language of the reader', () => {
	expect(centsOf('1.250', 'nl')).toEqual({ cents: 125_000 });
	expect(centsOf('1,250', 'en')).toEqual({ cents: 125_000 });
});

test.each([
	['veel', 'notAnAmount'],
	['12 k', 'notAnAmount'],
	['(n.t.b.)', 'notAnAmount'],
	[true, 'notAnAmount'],
	['2026-01-05', 'notAnAmount'],
	['#REF!', 'notAnAmount'],
	[0.001, 'tooPrecise'],
	[1e15, 'tooLarge'],
	['9.999.999.999.999.999', 'tooLarge']
])('%j is no amount: %s', (cell, error) => {
	expect(centsOf(cell, 'nl')).toEqual({ error });
});

test('states and kinds of funding are known in both languages, and other words are none', () => {
	expect(['Klaar', 'ready', 'TER BEOORDELING'].map(stateOf)).toEqual(['ready', 'ready', 'review']);
	expect(['Subsidie', 'reserve'].map(fundingKindOf)).toEqual(['subsidy', 'reserve']);
	expect([stateOf('misschien'), stateOf('__proto__'), stateOf(null), fundingKindOf('toString')]).toEqual([
		null,
		null,
		null,
		null
	]);
});

test('every sign but a no is a mark', () => {
	expect(['x', 'X', 'ja', true, 1, '✓'].map(isMarked)).not.toContain(false);
	expect([null, '', ' ', 'nee', 'no', false, 0, '-'].map(isMarked)).not.toContain(true);
});

test('a long text is its lines with words, without signs that no file can hold', () => {
	expect(linesOf('een\u0000 \r\n\r\n  twee\u000bdr\ud800ie')).toEqual(['een', 'twee', 'drie']);
});
