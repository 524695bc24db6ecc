import { expect, test } from 'vitest';
import { LivePlan } from '$lib/live/live-plan.svelte';
import { emptyMeta, LEVELS_NL } from '$lib/plan/model';
import type { Presence } from '$lib/sync/peers/exchange/presence';
import { activity, ambition, budgetLine, goal, planWith, programme } from '../../../../tests/support/plans';
import { documentOf } from '../../../../tests/support/replicas';
import { placeOf } from './where-words';

const levels = { ...LEVELS_NL, activity: { one: 'Actie', many: 'Acties', numbered: true } };
const planAs = (numbered: boolean) =>
	new LivePlan(
		documentOf(
			planWith({
				meta: {
					...emptyMeta('Jaarplan', 2027),
					levels: { ...levels, activity: { ...levels.activity, numbered } }
				},
				ambitions: [ambition('reading')],
				goals: [goal('readers', { ambition: 'reading', title: 'Meer lezers' })],
				activities: [activity('books', { ambition: 'reading', title: 'Boeken' }), activity('courses')],
				programmes: [programme('network', { title: 'Een heel lange naam van een programma over netwerken' })],
				budgetLines: [budgetLine('paper', { label: 'Papier' }), budgetLine('own', { entity: 'books', label: '' })]
			})
		)
	);
const at = (screen: string, entity: string | null = null, field: string | null = null): Presence => ({
	person: null,
	at: { screen, entity, field },
	typing: false,
	presents: false
});
const words = (presence: Presence | null, numbered = true) => placeOf(presence, planAs(numbered));

test('a place is told with the plan’s own names and numbers', () => {
	expect(words(at('activities', 'text/books', 'result'))).toBe('Actie 1, resultaat');
	expect(words(at('activities', 'activities:courses'))).toBe('Actie 2');
	expect(words(at('activities', 'ambitions:reading', 'shortTitle'))).toBe('Ambitie 1, korte titel');
	expect(words(at('activities', 'goals:readers', 'title'))).toBe('Doel ‘Meer lezers’, titel');
	expect(words(at('activities'))).toBe('Acties');
	expect(words(at('activities', 'activities:books', ''), false)).toBe('Actie ‘Boeken’');
});

test('elsewhere the screen is told first', () => {
	expect(words(at('budget'))).toBe('Begroting');
	expect(words(at('budget', 'budgetLines:paper', 'original.other'))).toBe('Begroting, Begrotingspost ‘Papier’, bedrag');
	expect(words(at('budget', 'budgetLines:own'))).toBe('Begroting, Begrotingspost ‘Boeken’');
	expect(words(at('settings', 'meta:', 'roles'))).toBe('Instellingen');
});

test('a long name is cut', () => {
	expect(words(at('programmes', 'programmes:network', 'lead'))).toBe(
		'Programma ‘Een heel lange naam van een programma o…’, trekker'
	);
});

test('what this version or this plan does not know gets a plain word', () => {
	expect(words(null)).toBe('Niet in beeld');
	expect(words({ ...at('x'), at: null })).toBe('Niet in beeld');
	for (const screen of ['future', '__proto__', 'toString', '']) expect(words(at(screen))).toBe('Ergens in het plan');
	expect(words(at('activities', 'activities:gone', 'title'))).toBe('Acties');
	expect(words(at('activities', 'activities:books', 'constructor'))).toBe('Actie 1');
	expect(words(at('future', 'activities:books'))).toBe('Actie 1');
});
