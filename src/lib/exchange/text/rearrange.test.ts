import { describe, expect, test } from 'vitest';
import { emptyPlan, textKey, type Plan } from '$lib/plan/model';
import { richToText, textToRich } from '$lib/plan/rich-text';
import { newActivity } from './activities';
import { rearranged, type Step } from './rearrange';
import { besideStep } from './rearrange-move';
import { LISTED } from './tools';

const ambition = (id: string) => ({ id, ...LISTED, title: `Ambitie ${id}`, shortTitle: '' });
const activity = (id: string, under: string | null) => newActivity(id, under, `Titel ${id}`, `Onder ${id}`);
const texts = (entries: Record<string, string>) =>
	Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, textToRich(text)]));

const PLAN: Plan = {
	...emptyPlan('Plan', 2026),
	ambitions: [ambition('A'), ambition('B')],
	goals: [
		{ id: 'g1', ...LISTED, ambition: 'A', title: 'Doel een' },
		{ id: 'g2', ...LISTED, ambition: 'A', title: 'Doel twee' }
	],
	activities: [activity('a1', 'A'), activity('a2', 'A'), activity('b1', 'B')],
	programmes: [
		{
			id: 'p',
			...LISTED,
			title: 'Programma',
			shortName: 'PRG',
			funder: '',
			lead: '',
			share: null,
			place: 'a2',
			activities: ['a1', 'a2'],
			partners: []
		}
	],
	budgetLines: [
		{ id: 'l1', ...LISTED, heading: null, entity: 'a2', label: '', amounts: { 'original.other': 500 }, printed: {} },
		{ id: 'l2', ...LISTED, heading: null, entity: 'A', label: 'Ambitie 1', amounts: {}, printed: {} }
	],
	texts: texts({
		'a1/introduction': 'Een begin.',
		'a1/result': 'Een einde.',
		'a2/introduction': 'Twee begint.\n\nKop drie\n\nDrie begint.',
		'a2/purposeAndImpact': 'Waarom.',
		'a2/result': 'Klaar.',
		'g1/contribution': 'Bijdrage.',
		'A/introduction': 'Over A.',
		'p/text': 'Over het programma.'
	})
};

const after = (...steps: readonly Step[]): Plan => rearranged(PLAN, steps);
const textOf = (plan: Plan, id: string, field: string) => richToText(plan.texts[textKey(id, field)] ?? []);
const idsOf = (plan: Plan) => plan.activities.map(({ id }) => id);
const unplacedOf = (plan: Plan) => textOf(plan, plan.parts.find(({ kind }) => kind === 'unplaced')?.id ?? '', 'text');

describe('an activity', () => {
	test('becomes text of another one, and what pointed at it follows', () => {
		const plan = after({ type: 'merge', activity: 'a2', into: 'a1' });
		expect(idsOf(plan)).toEqual(['a1', 'b1']);
		expect(textOf(plan, 'a1', 'introduction')).toBe(
			'Een begin.\nTitel a2\nOnder a2\nTwee begint.\nKop drie\nDrie begint.'
		);
		expect(textOf(plan, 'a1', 'purposeAndImpact')).toBe('Waarom.');
		expect(textOf(plan, 'a1', 'result')).toBe('Een einde.\nKlaar.');
		expect(plan.budgetLines[0]?.entity).toBe('a1');
		expect(plan.programmes[0]).toMatchObject({ place: 'a1', activities: ['a1'] });
		expect(Object.keys(plan.texts).filter((key) => key.startsWith('a2/'))).toEqual([]);
	});

	test('is split at a short paragraph, which becomes the title of the new one', () => {
		const plan = after({ type: 'split', activity: 'a2', field: 'introduction', at: 1, newId: 'a3' });
		expect(plan.activities.map(({ id, title, ambition }) => [id, title, ambition])).toEqual([
			['a1', 'Titel a1', 'A'],
			['a2', 'Titel a2', 'A'],
			['a3', 'Kop drie', 'A'],
			['b1', 'Titel b1', 'B']
		]);
		expect(textOf(plan, 'a2', 'introduction')).toBe('Twee begint.');
		expect(textOf(plan, 'a3', 'introduction')).toBe('Drie begint.');
		expect(textOf(plan, 'a2', 'result')).toBe('');
		expect([textOf(plan, 'a3', 'purposeAndImpact'), textOf(plan, 'a3', 'result')]).toEqual(['Waarom.', 'Klaar.']);
	});

	test('that is split at a long paragraph keeps it as text, and has no title yet', () => {
		const long = { ...PLAN, texts: { ...PLAN.texts, ...texts({ 'a1/result': `Een.\n\n${'woord '.repeat(60)}` }) } };
		const plan = rearranged(long, [{ type: 'split', activity: 'a1', field: 'result', at: 1, newId: 'n' }]);
		expect(plan.activities[1]).toMatchObject({ id: 'n', title: '' });
		expect(textOf(plan, 'n', 'result')).toContain('woord woord');
	});

	test('moves to a place before another, to another ambition, or to its end', () => {
		const moved = (ambition: string | null, before: string | null) =>
			after({ type: 'move', kind: 'activities', id: 'a1', ambition, before });
		expect(idsOf(moved('A', null))).toEqual(['a2', 'b1', 'a1']);
		expect(moved('B', 'b1').activities.map(({ id, ambition }) => [id, ambition])).toEqual([
			['a2', 'A'],
			['a1', 'B'],
			['b1', 'B']
		]);
		expect(moved('gone', null).activities.at(-1)?.ambition).toBeNull();
	});

	test('moves one place among those under its ambition', () => {
		expect(besideStep(PLAN, 'activities', 'a1', 'up')).toBeNull();
		expect(besideStep(PLAN, 'activities', 'b1', 'down')).toBeNull();
		expect(besideStep(PLAN, 'activities', 'a2', 'up')).toMatchObject({ before: 'a1' });
		const down = besideStep(PLAN, 'goals', 'g1', 'down');
		expect(down && after(down).goals.map(({ id }) => id)).toEqual(['g2', 'g1']);
	});

	test('that is dropped leaves its words and its money', () => {
		const plan = after({ type: 'drop', kind: 'activities', id: 'a2', part: 'rest' });
		expect(idsOf(plan)).toEqual(['a1', 'b1']);
		expect(unplacedOf(plan)).toBe('Titel a2\nOnder a2\nTwee begint.\nKop drie\nDrie begint.\nWaarom.\nKlaar.');
		expect(plan.budgetLines[0]).toMatchObject({ entity: null, label: 'Titel a2', amounts: { 'original.other': 500 } });
		expect(plan.programmes[0]).toMatchObject({ place: 'A', activities: ['a1'] });
	});

	test('becomes a programme at its ambition, and an activity again', () => {
		const programme = after({ type: 'become', kind: 'activities', id: 'a2', into: 'programmes' });
		expect(idsOf(programme)).toEqual(['a1', 'b1']);
		expect(programme.programmes.find(({ id }) => id === 'a2')).toMatchObject({ title: 'Titel a2', place: 'A' });
		expect(textOf(programme, 'a2', 'text')).toContain('Waarom.');
		expect(programme.budgetLines[0]?.entity).toBe('a2');
		const back = rearranged(programme, [{ type: 'become', kind: 'programmes', id: 'a2', into: 'activities' }]);
		expect(back.activities.find(({ id }) => id === 'a2')).toMatchObject({ title: 'Titel a2', ambition: 'A' });
		expect(back.budgetLines[0]?.entity).toBe('a2');
	});

	test('that was a heading over others becomes their ambition', () => {
		const plan = after({ type: 'become', kind: 'activities', id: 'a1', into: 'ambitions' });
		expect(plan.ambitions.map(({ id }) => id)).toEqual(['A', 'a1', 'B']);
		expect(plan.activities.map(({ id, ambition }) => [id, ambition])).toEqual([
			['a2', 'a1'],
			['b1', 'B']
		]);
		expect(textOf(plan, 'a1', 'introduction')).toBe('Onder a1\nEen begin.\nEen einde.');
	});
});

describe('an ambition', () => {
	test('that is dropped takes its goals along, and leaves its activities', () => {
		const plan = after({ type: 'drop', kind: 'ambitions', id: 'A', part: 'rest' });
		expect(plan.goals).toEqual([]);
		expect(plan.activities.map(({ ambition }) => ambition)).toEqual([null, null, 'B']);
		expect(unplacedOf(plan)).toBe('Ambitie A\nOver A.\nDoel een\nBijdrage.\nDoel twee');
		expect(plan.budgetLines[1]).toMatchObject({ entity: null, label: 'Ambitie 1' });
	});

	test('becomes an activity with its goals as text, beside those it had', () => {
		const plan = after({ type: 'become', kind: 'ambitions', id: 'B', into: 'activities' });
		expect(plan.ambitions.map(({ id }) => id)).toEqual(['A']);
		expect(plan.activities.map(({ id, ambition }) => [id, ambition])).toEqual([
			['a1', 'A'],
			['a2', 'A'],
			['B', 'A'],
			['b1', 'A']
		]);
		const first = after({ type: 'become', kind: 'ambitions', id: 'A', into: 'activities' });
		expect(textOf(first, 'A', 'introduction')).toBe('Over A.\nDoel een\nBijdrage.\nDoel twee');
	});
});

test('a chapter becomes an activity under the last ambition', () => {
	const part = {
		id: 'c',
		...LISTED,
		kind: 'chapter' as const,
		title: 'Kring',
		level: 1 as const,
		parent: null,
		shown: true
	};
	const child = { ...part, id: 'd', level: 2 as const, parent: 'c' };
	const withParts = { ...PLAN, parts: [part, child], texts: { ...PLAN.texts, ...texts({ 'c/text': 'Inhoud.' }) } };
	const plan = rearranged(withParts, [{ type: 'become', kind: 'chapters', id: 'c', into: 'activities' }]);
	expect(plan.activities.at(-1)).toMatchObject({ id: 'c', title: 'Kring', ambition: 'B' });
	expect(textOf(plan, 'c', 'introduction')).toBe('Inhoud.');
	expect(plan.parts).toMatchObject([{ id: 'd', parent: null }]);
});

test('a title is rewritten, and a step whose subject is gone changes nothing', () => {
	const renamed = after({ type: 'rename', kind: 'activities', id: 'a1', title: 'Nieuw' });
	expect(renamed.activities[0]?.title).toBe('Nieuw');
	const steps: readonly Step[] = [
		{ type: 'merge', activity: 'x', into: 'a1' },
		{ type: 'merge', activity: 'a1', into: 'a1' },
		{ type: 'split', activity: 'a1', field: 'introduction', at: 9, newId: 'n' },
		{ type: 'split', activity: 'a2', field: 'introduction', at: 0, newId: 'a1' },
		{ type: 'drop', kind: 'goals', id: 'x', part: 'r' },
		{ type: 'become', kind: 'programmes', id: 'a1', into: 'activities' },
		{ type: 'become', kind: 'activities', id: 'a1', into: 'activities' },
		{ type: 'rename', kind: 'parts', id: 'x', title: 'y' }
	];
	for (const step of steps) expect(after(step)).toEqual(PLAN);
});
