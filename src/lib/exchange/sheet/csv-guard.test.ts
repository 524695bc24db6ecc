import { expect, test } from 'vitest';
import { guarded, unguarded } from './csv-guard';

test.each(['=1+1', '+31', '-5', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''=cmd|' /C calc'!A0"])(
	'%j is not run by a spreadsheet program and reads back as it was',
	(text) => {
		expect(guarded(text)).toBe(`'${text}`);
		expect(unguarded(guarded(text))).toBe(text);
	}
);

test.each(['gewoon', "'s ochtends", '', ' =1', '1-2'])('%j stays as it is', (text) => {
	expect(guarded(text)).toBe(text);
	expect(unguarded(text)).toBe(text);
});
