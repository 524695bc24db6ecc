import { expect, test } from 'vitest';
import { LEVELS_NL } from '$lib/plan/model';
import { guessedSheets, hasName, themesFor, usesFor, withUse } from './sheet-choices';

const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({ name, rows });

test('sheets with known heads are taken, others are left out unless there is only one', () => {
	const list = sheet('Lijst', ['Titel', 'Eigenaar'], ['Boeken', 'Anna']);
	const notes = sheet('Notities', ['Niets bijzonders']);
	expect(guessedSheets([list, notes], LEVELS_NL).map(({ taken }) => taken)).toEqual([true, false]);
	expect(guessedSheets([notes], LEVELS_NL).map(({ taken }) => taken)).toEqual([true]);
});

test('two columns never hold the same', () => {
	const match = { type: 'activities', head: 0, uses: ['title', 'owner', 'skip'] } as const;
	expect(withUse(match, 2, 'title').uses).toEqual(['skip', 'owner', 'title']);
	expect(withUse(match, 0, 'skip').uses).toEqual(['skip', 'owner', 'skip']);
});

test('a row needs a name: a title, or for a budget what it is about', () => {
	const match = { head: 0, uses: ['entity', 'other'] } as const;
	expect(hasName({ ...match, type: 'budget' })).toBe(true);
	expect(hasName({ ...match, type: 'activities' })).toBe(false);
	expect(hasName({ ...match, type: 'funding' })).toBe(false);
});

test('what Planregie computes can only be chosen where the heads said so, and themes of the heads can be', () => {
	expect(usesFor('budget', [])).not.toContain('total');
	expect(usesFor('budget', ['total'])).toContain('total');
	expect(themesFor(['AI'], ['theme:AI', 'theme:Taal', 'title'])).toEqual(['AI', 'Taal']);
});
