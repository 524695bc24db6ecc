import { expect, test } from 'vitest';
import { activity, ambition, partner, person, planWith, programme } from '../../../../tests/support/plans';
import { namesIn, namesOf } from './names';

const words = { untitled: 'Zonder titel', programme: 'Programma' };

test('two people of one name have names that differ, and each is found by its own', () => {
	const names = namesOf(planWith({ people: [person('a', { name: 'Jan' }), person('b', { name: 'Jan' })] }), words);
	expect(names.all('people')).toEqual(['Jan', 'Jan (2)']);
	expect([names.find('people', 'jan'), names.find('people', 'JAN (2)')]).toEqual(['a', 'b']);
});

test('an ambition is found by its short title, its title and its number', () => {
	const names = namesOf(planWith({ ambitions: [ambition('a', { title: 'Lang', shortTitle: 'Kort' })] }), words);
	expect(['kort', 'Lang', '1', 'Ambitie 1'].map((name) => names.find('ambitions', name))).toEqual(['a', 'a', 'a', 'a']);
	expect(names.find('ambitions', '2')).toBeNull();
});

test('what a budget line is about is found with or without its level, unless two things are called so', () => {
	const names = namesOf(
		planWith({
			ambitions: [ambition('a', { title: 'Lezen', shortTitle: '' })],
			activities: [activity('b', { title: 'Boeken' }), activity('c', { title: 'Lezen' })],
			programmes: [programme('d', { title: 'Brug', shortName: 'B' })]
		}),
		words
	);
	expect(names.all('entities')).toEqual([
		'Ambitie: Lezen',
		'Activiteit: Boeken',
		'Activiteit: Lezen',
		'Programma: Brug'
	]);
	expect(['Boeken', 'Activiteit 2', 'Programme: Brug', 'b'].map((name) => names.find('entities', name))).toEqual([
		'b',
		'c',
		'd',
		'd'
	]);
	expect(names.find('entities', 'Lezen')).toBeNull();
});

test('what was removed has no name, and names of parts of the language find nothing', () => {
	const names = namesOf(planWith({ partners: [partner('a', { name: 'SURF', removed: true })] }), words);
	expect(names.nameOf('partners', 'a')).toBe('');
	expect(['SURF', '__proto__', 'constructor'].map((name) => names.find('partners', name))).toEqual([null, null, null]);
});

test('names in a cell are divided by semicolons and lines, or by commas when there is nothing else', () => {
	const known = new Set(['Bureau, Post & Co', 'A; B']);
	const isKnown = (name: string) => known.has(name);
	expect(namesIn('SURF; Cito\nNOLAI;', isKnown)).toEqual(['SURF', 'Cito', 'NOLAI']);
	expect(namesIn('SURF, Cito', isKnown)).toEqual(['SURF', 'Cito']);
	expect(namesIn('Bureau, Post & Co', isKnown)).toEqual(['Bureau, Post & Co']);
	expect(namesIn('SURF; A; B; Cito', isKnown)).toEqual(['SURF', 'A; B', 'Cito']);
	expect(namesIn(' ; ', isKnown)).toEqual([]);
});
