import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Source } from '$lib/exchange/document/source';
import type { LabelWords } from '$lib/exchange/text/label-words';
import { recognise, type Recognition } from '$lib/exchange/text/recognise';
import { documentOf } from './support/documents/plan-document';
import { expectPlanToMatch, parseFacts, type PlanFacts } from './support/plan-facts';
import { SAMPLE_DOCUMENT } from './support/sample-document';
import { SAMPLE_FACTS } from './support/sample-facts';
import { inOtherWords, mapBlocks, OTHER_WORDS, rewrap } from './support/text-variants';

interface Example {
	readonly name: string;
	readonly text: string;
	readonly facts: PlanFacts;
}

const shared = new URL('../../shared/', import.meta.url);
const examples: Example[] = [{ name: 'the sample document', text: SAMPLE_DOCUMENT, facts: SAMPLE_FACTS }];
if (existsSync(new URL('seeds/jaarplan-2026.txt', shared)))
	examples.push({
		name: 'the 2026 plan',
		text: readFileSync(new URL('seeds/jaarplan-2026.txt', shared), 'utf8'),
		facts: parseFacts(readFileSync(new URL('facts/jaarplan-2026.json', shared), 'utf8'))
	});

function recognised(source: Source, words: Partial<LabelWords> = {}): Recognition {
	let ids = 0;
	const result = recognise(source, { newId: () => `id-${(ids += 1)}`, name: 'plan', date: '2026-01-15', words });
	if (!result.ok) throw new Error(result.error.type);
	return result.value;
}

describe.each(examples)('$name in other words', ({ text, facts }) => {
	const ownFacts: PlanFacts = {
		...facts,
		budget: {
			...facts.budget,
			lines: facts.budget.lines.map((line) => ({ ...line, label: line.label.replace('Ambitie', 'Pijler') }))
		}
	};
	const ownText = inOtherWords(text);
	const ownBlocks = mapBlocks(documentOf(recognised(text).plan), inOtherWords);
	const forms: readonly (readonly [string, Source])[] = [
		['plain text', ownText],
		[
			'plain text wrapped otherwise',
			inOtherWords(rewrap(text, { width: 100, spaces: 'gone', words: 'mended', pages: 'kept' }))
		],
		['a file with headings and tables', ownBlocks]
	];

	test.each(forms)('is not recognised by the usual words: %s', (_, source) => {
		expect(recognised(source).found).toMatchObject({ activities: 0 });
	});

	test.each(forms)('makes the plan that the document describes, once they are known: %s', (_, source) => {
		const { plan } = recognised(source, OTHER_WORDS);
		expectPlanToMatch(plan, ownFacts);
		expect(plan.meta.levels.ambition).toMatchObject({ one: 'Pijler', many: 'Pijlers' });
		expect(plan.meta.levels.activity).toMatchObject({ one: 'Project', many: 'Projecten' });
	});

	test('is recognised among other words too', () => {
		const words = { ...OTHER_WORDS, activity: ['Activiteit', 'Project'], ambition: ['Pijler', 'Thema'] };
		expectPlanToMatch(recognised(ownText, words).plan, ownFacts);
	});
});

describe('words that make no sense', () => {
	test.each([
		['empty', ['', '  ', ':']],
		['endless', ['a'.repeat(1000)]],
		['signs of a pattern', ['(', '[a-z', '.*', '\\', 'x{1,', '^$', 'a|b']],
		['too many', Array.from({ length: 5000 }, (_, index) => `woord${index}`)],
		['not of this alphabet', ['活动', '🎉', '\uD800']],
		['all the same', ['Doel', 'doel', 'DOEL']]
	])('leave a document that is read: %s', (_, list) => {
		const words: LabelWords = {
			ambition: list,
			goals: list,
			activity: list,
			purposeAndImpact: list,
			result: list,
			programme: list
		};
		expect(recognised(SAMPLE_DOCUMENT, words).plan.parts.length).toBeGreaterThan(5);
		expect(recognised(documentOf(recognised(SAMPLE_DOCUMENT).plan), words).plan.parts.length).toBeGreaterThan(5);
	});
});
