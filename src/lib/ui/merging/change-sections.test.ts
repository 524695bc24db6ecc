import { expect, test } from 'vitest';
import { nl } from '$lib/i18n/nl';
import { comparePlans } from '$lib/plan/compare';
import type { Plan } from '$lib/plan/model';
import { textToRich } from '$lib/plan/rich-text';
import { activity, ambition, budgetLine, funding, person, planWith } from '../../../../tests/support/plans';
import { changeSections } from './change-sections';

const before = planWith({
	ambitions: [ambition('x', { title: 'Lezen', shortTitle: '' }), ambition('y', { title: 'Rekenen', shortTitle: '' })],
	activities: [activity('a', { title: 'Boeken', ambition: 'x' }), activity('b', { title: 'Cursus', ambition: 'x' })],
	people: [person('p', { name: 'Anna' })],
	budgetLines: [
		budgetLine('l', { entity: 'a', amounts: { 'original.personnel': 100_00 } }),
		budgetLine('m', { entity: 'x', label: '' })
	],
	texts: { 'a/result': textToRich('Een boek per kind.') }
});

/** Sections, cards and rows as lines of words. */
function told(after: Plan): readonly string[] {
	return changeSections(before, after, comparePlans(before, after), nl, 'nl').flatMap(({ name, cards }) => [
		`# ${name}`,
		...cards.flatMap((card) => [
			`${card.name} (${card.type})`,
			...card.rows.map(({ label, from, to }) => `  ${label}: ${from} > ${to}`)
		])
	]);
}

test('values are told in words: names for references, amounts in euros, states by name', () => {
	const after = planWith({
		...before,
		activities: [
			activity('a', { title: 'Meer boeken', ambition: 'y', owner: 'p', state: 'ready', targetGroups: ['leraren'] }),
			activity('b', { title: 'Cursus', ambition: 'x' })
		],
		texts: { 'a/result': textToRich('Twee boeken per kind.') },
		funding: [funding('f', { label: 'Reserve', kind: 'reserve', amounts: { original: 5_00 } })]
	});
	expect(told(after)).toEqual([
		'# Activiteiten',
		'2 · Meer boeken (changed)',
		'  Ambitie: Lezen > Rekenen',
		'  Titel: Boeken > Meer boeken',
		'  Eigenaar:  > Anna',
		'  Status: Concept > Klaar',
		'  Doelgroepen:  > leraren',
		'  Resultaat: Een boek per kind. > Twee boeken per kind.',
		'# Dekking',
		'Reserve (added)',
		'  Soort:  > Reserve',
		'  Begroting:  > 5'
	]);
});

test('a budget line stands with the activity that it is about, one about something else by itself', () => {
	const after = planWith({
		...before,
		budgetLines: [
			budgetLine('l', { entity: 'a', amounts: { 'original.personnel': 250_00, 'realised.q2.other': 1_50 } }),
			budgetLine('m', { entity: 'x', label: '', removed: true }),
			budgetLine('n', { entity: 'b', label: 'Zaalhuur' })
		]
	});
	expect(told(after)).toEqual([
		'# Activiteiten',
		'1 · Boeken (changed)',
		'  Begrotingspost Boeken, Begroting, personeel: 100 > 250',
		'  Begrotingspost Boeken, Realisatie 2e kwartaal, overig:  > 1,50',
		'2 · Cursus (changed)',
		'  Begrotingspost Zaalhuur:  > Nieuw',
		'# Begrotingsposten',
		'Lezen (removed)'
	]);
});

test('cards stand in the order of the plan, what was removed at the end', () => {
	const after = planWith({
		...before,
		activities: [
			activity('a', { title: 'Boeken', ambition: 'x', removed: true }),
			activity('c', { title: 'Rekenfeest', ambition: 'y' }),
			activity('b', { title: 'Cursus voor allen', ambition: 'x' })
		]
	});
	expect(told(after).filter((line) => line.endsWith(')'))).toEqual([
		'1 · Cursus voor allen (changed)',
		'2 · Rekenfeest (added)',
		'Boeken (removed)'
	]);
});

test('what words do not show is told all the same: a place in the list, and letters that became bold', () => {
	const bold = [{ type: 'paragraph', content: [{ text: 'Een boek per kind.', bold: true }] }] as const;
	const after = planWith({
		...before,
		activities: before.activities.map((one) => ({ ...one, order: one.id === 'b' ? 'a0' : one.order })),
		texts: { 'a/result': bold }
	});
	expect(told(after)).toEqual([
		'# Activiteiten',
		'1 · Boeken (changed)',
		'  Resultaat:  > Gewijzigd',
		'2 · Cursus (changed)',
		'  Staat op een andere plaats:  > '
	]);
});

test('the plan itself comes first, under its own title', () => {
	const { meta } = before;
	const levels = { ...meta.levels, activity: { one: 'Actie', many: 'Acties', numbered: false } };
	const after = planWith({ ...before, meta: { ...meta, title: 'Nieuw plan', language: 'en', levels, roles: [] } });
	expect(told(after)).toEqual([
		'# Het plan zelf',
		'Nieuw plan (changed)',
		'  Titel: Jaarplan 2027 > Nieuw plan',
		'  Taal van het plan: Nederlands > Engels',
		'  Namen van de niveaus: Ambities; Activiteiten; Subactiviteiten > Ambities; Acties; Subactiviteiten',
		'  Rollen: Gids en expert; Ontwikkelaar en dienstverlener; Keten- en sectorarchitect > '
	]);
});
