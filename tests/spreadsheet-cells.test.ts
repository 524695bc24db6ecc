import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_CENTS } from '$lib/plan/money';
import type { Plan } from '$lib/plan/model';
import { activity, budgetLine, planWith, person } from './support/plans';
import { comparison, savedAgain, sentSheets, typed } from './support/sheets';

/** What people, and those who mean harm, put in a cell. */
const nasty = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.string({ unit: fc.constantFrom(';', ',', '"', "'", '\n', '\r', '\t', ' ', '=', '<', '&', 'é', '_x000D_', '😀') }),
	fc.constantFrom(
		'=HYPERLINK("http://example.org","klik")',
		"=cmd|' /C calc'!A0",
		'+31 6 12345678',
		'-1+1',
		'@SUM(A1:A9)',
		'\t=1',
		"'=1",
		'_x0041_',
		'1.250',
		'01-02',
		'1e5',
		'true',
		'x'.repeat(31_000),
		'😀'.repeat(20_000),
		'__proto__'
	)
);
const text = (words: string) => [{ type: 'paragraph' as const, content: [{ text: words }] }];
const FORMS = ['xlsx', 'ods', 'csv'] as const;

const filled = fc
	.record({
		title: nasty,
		subtitle: nasty,
		owner: nasty,
		groups: fc.uniqueArray(nasty, { maxLength: 3 }),
		result: nasty,
		personnel: fc.option(fc.integer({ min: -MAX_CENTS, max: MAX_CENTS })),
		other: fc.option(fc.integer({ min: -100, max: 10_000_000 }))
	})
	.map(({ title, subtitle, owner, groups, result, personnel, other }): Plan =>
		planWith({
			people: [person('p', { name: owner })],
			activities: [activity('a', { title, subtitle, owner: 'p', targetGroups: groups })],
			budgetLines: [
				budgetLine('l', {
					label: title,
					amounts: {
						...(personnel === null ? {} : { 'original.personnel': personnel }),
						...(other === null ? {} : { 'original.other': other })
					}
				})
			],
			texts: result.trim() === '' ? {} : { 'a/result': text(result) }
		})
	);

test.each(FORMS)(
	'whatever stands in a plan comes back from .%s without a change',
	{ timeout: 60_000 },
	async (form) => {
		await fc.assert(
			fc.asyncProperty(filled, async (plan) => {
				const sheets = await sentSheets(plan, form);
				expect(comparison(plan, sheets)).toMatchObject({ proposals: [], problems: [], unknown: [], known: 2 });
				expect(comparison(plan, await savedAgain(sheets, form)).proposals).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	}
);

/** A title is kept on one line, without the signs that no file can hold. */
const asTitle = (words: string) =>
	words
		.replace(/[^\P{Cc}\s]|[\ufffe\uffff]|\p{Surrogate}/gu, '')
		.replace(/\s+/g, ' ')
		.trim();

test.each(FORMS)(
	'what somebody types in .%s is what is offered, and nothing else',
	{ timeout: 60_000 },
	async (form) => {
		const plan = planWith({ activities: [activity('a', { title: 'Boeken' }), activity('b')] });
		const sent = await sentSheets(plan, form);
		await fc.assert(
			fc.asyncProperty(nasty, async (words) => {
				const wanted = asTitle(words);
				// A text with a zero in it is no text: whoever hands one in hears that the file is damaged.
				fc.pre(wanted !== '' && wanted !== 'Boeken' && !words.includes('\0'));
				const found = comparison(plan, await savedAgain(typed(sent, 'Activiteiten', 'a', 'Titel', words), form));
				expect(found.proposals.map(({ change }) => change)).toEqual([
					{ type: 'field', kind: 'activities', id: 'a', field: 'title', from: 'Boeken', to: wanted }
				]);
			}),
			{ numRuns: 60 }
		);
	}
);
