import { expect, test } from 'vitest';
import { LEVELS_NL } from '$lib/plan/model';
import { matchSheet } from './match-columns';

const sheet = (...rows: readonly (readonly (string | number | null)[])[]) => ({ name: 'Blad1', rows });

test('a foreign list of activities is known by its heads, in Dutch or English, below a title', () => {
	expect(
		matchSheet(
			sheet(['Plan 2027'], [], ['Naam', 'Trekker', 'Thema’s', 'Budget', 'Kleur'], ['A', 'B', 'C', 1]),
			LEVELS_NL
		)
	).toEqual({ type: 'activities', head: 2, uses: ['title', 'owner', 'themes', 'other', 'skip'] });
	expect(matchSheet(sheet(['Name', 'Owner', 'Ambition']), LEVELS_NL).uses).toEqual(['title', 'owner', 'ambition']);
});

test('a budget and its funding are told apart', () => {
	const budget = matchSheet(
		sheet(['Rubriek', 'Omschrijving', 'Personele kosten', 'Overige kosten', 'Totaal']),
		LEVELS_NL
	);
	expect(budget).toMatchObject({ type: 'budget', uses: ['heading', 'label', 'personnel', 'other', 'total'] });
	expect(matchSheet(sheet(['Bron', 'Soort', 'Bedrag']), LEVELS_NL).type).toBe('funding');
});

test('the plan’s own names of its levels are heads', () => {
	const levels = { ...LEVELS_NL, activity: { one: 'Product', many: 'Producten', numbered: true } };
	expect(matchSheet(sheet(['Product', 'Eigenaar']), levels).uses).toEqual(['title', 'owner']);
});

test('a column that says the same again, or a theme, is known as such', () => {
	expect(matchSheet(sheet(['Titel', 'Naam', 'Thema: AI']), LEVELS_NL).uses).toEqual(['title', 'skip', 'theme:AI']);
});

test('a sheet without heads has none, whatever words stand in it', () => {
	expect(matchSheet(sheet(['Titel'], ['a', 1]), LEVELS_NL)).toEqual({
		type: 'activities',
		head: null,
		uses: ['skip', 'skip']
	});
	expect(matchSheet(sheet(['__proto__', 'constructor', 'toString']), LEVELS_NL).head).toBeNull();
});
