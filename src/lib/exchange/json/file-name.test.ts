import { expect, test } from 'vitest';
import { fileName } from './file-name';

test('a file is called after its plan and year', () => {
	expect(fileName({ title: 'Jaarplan Kennisnet', year: 2027 })).toBe('jaarplan-kennisnet-2027');
});

test('a year that is in the title already is not said twice', () => {
	expect(fileName({ title: 'Jaarplan 2026', year: 2026 })).toBe('jaarplan-2026');
});

test('signs that a file system refuses are left out, accents are written plainly', () => {
	expect(fileName({ title: '../Één plan: “a/b\\c”', year: 2026 })).toBe('een-plan-a-b-c-2026');
});

test('a plan without a title still gets a name', () => {
	expect(fileName({ title: '', year: 2026 })).toBe('plan-2026');
});
