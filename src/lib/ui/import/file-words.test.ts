import { expect, test } from 'vitest';
import { OTHER_FORMS } from '$lib/exchange/document/file-form';
import type { ReadError } from '$lib/exchange/document/read-error';
import { en } from '$lib/i18n/en';
import { nl } from '$lib/i18n/nl';
import { readErrorWords, structureWords } from './file-words';

const ERRORS: readonly ReadError[] = [
	...(
		[
			'empty',
			'damaged',
			'locked',
			'unpacksTooLarge',
			'noText',
			'tookTooLong',
			'stopped',
			'readerMissing',
			'unknown'
		] as const
	).map((type) => ({ type })),
	...OTHER_FORMS.map((form) => ({ type: 'otherForm', form }) as const),
	...(['pdf', 'text', 'docx', 'unknown'] as const).map((content) => ({ type: 'notAsNamed', content }) as const)
];

test.each(ERRORS)('%o is said with the name of the file, and that nothing changed', (error) => {
	expect(readErrorWords('plan.docx', error, nl.files)).toMatch(/‘plan\.docx’.*niets veranderd/s);
	expect(readErrorWords('plan.docx', error, en.files)).toMatch(/‘plan\.docx’.*othing has changed/s);
});

test('what was pasted is told in one line', () => {
	const words = nl.files.structure;
	expect(structureWords({ headings: 3, items: 0, tables: 2 }, words)).toBe('koppen en 2 tabellen');
	expect(structureWords({ headings: 3, items: 1, tables: 1 }, words)).toBe('koppen, lijsten en 1 tabel');
	expect(structureWords({ headings: 0, items: 0, tables: 1 }, words)).toBe('1 tabel');
});
