import { expect, test } from 'vitest';
import { rankItems, type Rankable } from './rank';

const items = (...labels: readonly string[]): readonly Rankable[] => labels.map((label) => ({ id: label, label }));
const labels = (ranked: readonly Rankable[]) => ranked.map(({ label }) => label);

test('the label itself goes first, then labels and words that begin so, then words that contain it', () => {
	const all = items('Maandbudget', 'Het budgetteren', 'Een budget', 'Budget verdelen', 'Budget');
	expect(labels(rankItems(all, 'budget', []))).toEqual([
		'Budget',
		'Budget verdelen',
		'Een budget',
		'Het budgetteren',
		'Maandbudget'
	]);
});

test('every word that is typed must be there, in any order', () => {
	expect(labels(rankItems(items('Nieuwe activiteit', 'Nieuwe ambitie', 'Activiteiten'), 'act nieuw', []))).toEqual([
		'Nieuwe activiteit'
	]);
});

test('among equals, what was used last goes first and the rest keeps its order', () => {
	const all = items('Plan a', 'Plan b', 'Plan c', 'Plan d');
	expect(labels(rankItems(all, 'plan', ['Plan d', 'Plan c']))).toEqual(['Plan d', 'Plan c', 'Plan a', 'Plan b']);
});

test('capitals, accents and signs do not matter', () => {
	expect(labels(rankItems(items('12 · Creëren & delen'), 'CREEREN, 12', []))).toHaveLength(1);
});

test('an item is found by its other words too', () => {
	const [found] = rankItems([{ id: 'a', label: 'Druk af', also: 'print' }], 'print', []);
	expect(found?.id).toBe('a');
});

test('two letters inside a word find nothing, and neither do signs alone', () => {
	expect(rankItems(items('Begroting'), 'ro', [])).toEqual([]);
	expect(rankItems(items('Begroting'), '.*', [])).toEqual([]);
});
