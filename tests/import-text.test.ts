import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decide } from '$lib/exchange/text/decide';
import { recognise, type Recognition } from '$lib/exchange/text/recognise';
import type { Plan } from '$lib/plan/model';
import { expectPlanToMatch, parseFacts, type PlanFacts } from './support/plan-facts';
import { SAMPLE_DOCUMENT } from './support/sample-document';
import { SAMPLE_FACTS } from './support/sample-facts';
import { renumberActivities, reorderAmbitions, rewrap } from './support/text-variants';

interface Example {
	readonly name: string;
	readonly source: string;
	readonly facts: PlanFacts;
	/** Page furniture weighs more in a short document. */
	readonly share: number;
}

const shared = new URL('../../shared/', import.meta.url);
const examples: Example[] = [
	{ name: 'the sample document', source: SAMPLE_DOCUMENT, facts: SAMPLE_FACTS, share: 0.97 }
];
if (existsSync(new URL('seeds/jaarplan-2026.txt', shared)))
	examples.push({
		name: 'the 2026 plan',
		source: readFileSync(new URL('seeds/jaarplan-2026.txt', shared), 'utf8'),
		facts: parseFacts(readFileSync(new URL('facts/jaarplan-2026.json', shared), 'utf8')),
		share: 0.98
	});

function recognised(source: string): Recognition {
	let ids = 0;
	const result = recognise(source, { newId: () => `id-${(ids += 1)}`, name: 'plan.txt', date: '2026-01-15' });
	if (!result.ok) throw new Error(result.error.type);
	return result.value;
}

// A check that cannot fail proves nothing: these say what the helpers above would catch.
test.each([
	['a title', (text: string) => text.replace('Activiteit 3 Open Collectie', 'Activiteit 3 Open Boeken')],
	['an amount', (text: string) => text.replace('€ 110.000 € 750.000', '€ 111.000 € 751.000')],
	['a word at the end of a text', (text: string) => text.replace('een training gevolgd', 'een cursus gevolgd')],
	['the place of a box', (text: string) => text.replace('Programma Leesoffensief\n', 'Over het Leesoffensief\n')]
])('the comparison with facts fails on %s that differs', (_, change) => {
	expect(() => expectPlanToMatch(recognised(change(SAMPLE_DOCUMENT)).plan, SAMPLE_FACTS)).toThrow();
});

describe.each(examples)('a text import of $name', ({ source, facts, share }) => {
	test('makes the plan that the document describes', () => {
		expectPlanToMatch(recognised(source).plan, facts);
	});

	test('places nearly all words', () => {
		const { words } = recognised(source);
		expect(words.placed / words.total).toBeGreaterThanOrEqual(share);
	});

	test('asks what it could not know, each with its place', () => {
		const { doubts } = recognised(source);
		const kinds = [...new Set(doubts.map(({ kind }) => kind))];
		expect(kinds.sort()).toEqual(
			['ceiling', 'chapterOrder', 'joinedWord', 'labelStrip', 'reference', 'singleAmount', 'spelling', 'wording'].sort()
		);
		for (const doubt of doubts) {
			expect(doubt.choices.length).toBeGreaterThan(1);
			expect(doubt.choices.map(({ id }) => id)).toContain(doubt.preferred);
			for (const { line } of doubt.places) expect(line).toBeLessThanOrEqual(source.split('\n').length);
			expect(doubt.places.length).toBeGreaterThan(0);
		}
		expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
	});

	test('tags activities and leaves references as printed if the user wants that', () => {
		const recognition = recognised(source);
		const plan = decide(recognition, { 'labelStrip-1': 'all', 'reference-1': 'leave' });
		for (const activity of plan.activities) expect(activity.themes.length).toBeGreaterThan(1);
		const touched = (from: Plan) =>
			from.programmes.find(({ shortName, share }) => shortName !== '' && share !== null)?.activities;
		expect(touched(plan)).not.toEqual(touched(recognition.plan));
		expect(decide(recognition, {})).toEqual(recognition.plan);
	});

	test('keeps the plan when the source is read a second time', () => {
		expect(recognised(source)).toEqual(recognised(source));
	});

	test.each([
		['counted backwards', (number: number) => facts.activities.length + 1 - number],
		['a hundred higher', (number: number) => number + 100],
		['in leaps', (number: number) => number * 7]
	])('makes the same plan with activities numbered %s', (_, numberOf) => {
		expectPlanToMatch(recognised(renumberActivities(source, numberOf)).plan, facts);
	});

	test.each(['kept', 'new'] as const)(
		'makes the same plan with its ambitions in another order and %s numbers',
		(numbers) => {
			const places = facts.ambitions.map((_, index) => index);
			for (const order of [[...places].reverse(), [...places.slice(1), 0]])
				expectPlanToMatch(recognised(reorderAmbitions(source, order, numbers)).plan, facts);
		}
	);

	describe.each([61, 100, 140])('wrapped at %i columns', (width) => {
		test.each([
			{ spaces: 'kept', words: 'mended', pages: 'kept' },
			{ spaces: 'gone', words: 'mended', pages: 'kept' },
			{ spaces: 'gone', words: 'mended', pages: 'gone' },
			{ spaces: 'gone', words: 'broken', pages: 'gone' }
		] as const)('is the same plan: spaces $spaces, words $words, pages $pages', (wrapping) => {
			expectPlanToMatch(recognised(rewrap(source, { width, ...wrapping })).plan, facts);
		});
	});
});
