import { expect, test } from 'vitest';
import { LEVELS_NL } from '$lib/plan/model';
import { activity, ambition, budgetLine, programme } from '../../../../tests/support/plans';
import { nameOfLine, namesById } from './names';

const names = namesById({
	levels: { ...LEVELS_NL, activity: { one: 'Project', many: 'Projecten', numbered: true } },
	numbers: new Map([
		['reading', 1],
		['books', 12]
	]),
	ambitions: [ambition('reading', { shortTitle: 'Lezen' }), ambition('long', { title: 'Meedoen', shortTitle: '' })],
	activities: [activity('books', { title: 'Boeken' }), activity('empty', { title: '' })],
	programmes: [programme('bridge', { title: 'De brug' })],
	words: { untitled: 'Zonder titel', programme: 'Programma' }
});
const nameOf = (entity: string | null, label: string) =>
	nameOfLine(budgetLine('l', { entity, label }), names, 'Zonder titel');

test('an ambition’s line has the name of its level, its number and its short title, whatever its label', () => {
	expect(nameOf('reading', 'Iets anders')).toBe('Ambitie 1 · Lezen');
});

test('a level without numbers, or a title without a short one, makes do with what there is', () => {
	expect(nameOf('long', '')).toBe('Ambitie · Meedoen');
	expect(nameOf('empty', '')).toBe('Zonder titel');
});

test('an activity or programme has its line’s own label, or else its own title', () => {
	expect(nameOf('books', 'Aanschaf')).toBe('Aanschaf');
	expect(nameOf('books', '')).toBe('12 · Boeken');
	expect(nameOf('bridge', '')).toBe('De brug');
	expect(names.get('books')?.reference).toBe('Project 12');
});

test('a line about something that is gone keeps its label, and is untitled without one', () => {
	expect(nameOf('gone', 'Ambitie 4')).toBe('Ambitie 4');
	expect(nameOf('gone', '')).toBe('Zonder titel');
	expect(nameOf(null, 'Organisatie')).toBe('Organisatie');
});
