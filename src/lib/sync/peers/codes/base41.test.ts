import { expect, test } from 'vitest';
import { randomOf } from '../../../../../tests/support/mutations';
import { fromBase41, toBase41 } from './base41';

test('bytes of every value and length come back from the characters of a QR code', () => {
	const random = randomOf(41);
	for (let length = 0; length < 120; length++) {
		const bytes = Uint8Array.from({ length }, () => random(256));
		const text = toBase41(bytes);
		expect(text).toMatch(/^[0-9A-Z$+\-./]*$/);
		expect(text).toHaveLength(Math.ceil(length * 1.5));
		expect(fromBase41(text)).toEqual(bytes);
	}
	expect(fromBase41(toBase41(new Uint8Array(9).fill(255)))).toEqual(new Uint8Array(9).fill(255));
});

test('what is no base41 is refused', () => {
	for (const text of ['A', 'AAAA', 'abc', 'A A', 'A:A', '///', '//']) expect(fromBase41(text), text).toBe(null);
});
