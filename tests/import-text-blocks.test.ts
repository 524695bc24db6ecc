import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recognise, type Recognition } from '$lib/exchange/text/recognise';
import type { Source } from '$lib/exchange/document/source';
import { textKey } from '$lib/plan/model';
import { richToText } from '$lib/plan/rich-text';
import { documentOf } from './support/documents/plan-document';
import { expectPlanToMatch, parseFacts, type PlanFacts } from './support/plan-facts';
import { SAMPLE_DOCUMENT } from './support/sample-document';
import { SAMPLE_FACTS } from './support/sample-facts';
import { lostWords } from './support/words-kept';

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

function recognised(source: Source): Recognition {
	let ids = 0;
	const result = recognise(source, { newId: () => `id-${(ids += 1)}`, name: 'plan', date: '2026-01-15' });
	if (!result.ok) throw new Error(result.error.type);
	return result.value;
}

describe.each(examples)('$name as a file with headings and tables', ({ text, facts }) => {
	const blocks = documentOf(recognised(text).plan);

	test('makes the plan that the document describes', () => {
		expectPlanToMatch(recognised(blocks).plan, facts);
	});

	test('keeps every word', () => {
		const read = recognised(blocks);
		expect(lostWords(blocks, read)).toEqual([]);
	});

	test('asks nothing that a file says itself', () => {
		const kinds = new Set(recognised(blocks).doubts.map(({ kind }) => kind));
		for (const kind of ['joinedWord', 'singleAmount'] as const) expect(kinds).not.toContain(kind);
	});
});

const resultOf = (text: string): string => {
	const { plan } = recognised([
		{ type: 'heading', level: 2, text: 'Activiteit 1 Leeskring' },
		{ type: 'heading', level: 3, text: 'Resultaat' },
		{ type: 'paragraph', text }
	]);
	return richToText(plan.texts[textKey(plan.activities[0]?.id ?? '', 'result')] ?? []);
};

test('a file that breaks its lines, as one to print does, has its words whole again', () => {
	expect(resultOf('De samen-\nwerking met de ICT-\nsector en de voor- en\nnadelen van samenwerking')).toBe(
		'De samenwerking met de ICT-sector en de voor- en nadelen van samenwerking'
	);
	expect(resultOf('Een samen\u00AD\nwerking')).toBe('Een samenwerking');
});

test('a file that does not break its lines keeps its hyphens', () => {
	expect(resultOf('Een lijst- waarin\nniets gebroken is')).toBe('Een lijst- waarin niets gebroken is');
});
