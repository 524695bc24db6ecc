import { existsSync, readFileSync } from 'node:fs';
import { recognise } from '$lib/exchange/text/recognise';
import type { SourceBlock } from '$lib/exchange/document/source';
import { parseFacts, type PlanFacts } from '../plan-facts';
import { SAMPLE_DOCUMENT } from '../sample-document';
import { SAMPLE_FACTS } from '../sample-facts';
import { documentOf } from './plan-document';

export interface ExampleDocument {
	readonly name: string;
	readonly blocks: readonly SourceBlock[];
	readonly facts: PlanFacts;
}

const shared = new URL('../../../../shared/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, shared), 'utf8');

/** The sample document, and the real one where that is at hand, as their makers would write them in a word processor. */
export const exampleDocuments: readonly ExampleDocument[] = [
	{ name: 'the sample document', text: SAMPLE_DOCUMENT, facts: SAMPLE_FACTS },
	...(existsSync(new URL('seeds/jaarplan-2026.txt', shared))
		? [
				{
					name: 'the 2026 plan',
					text: read('seeds/jaarplan-2026.txt'),
					facts: parseFacts(read('facts/jaarplan-2026.json'))
				}
			]
		: [])
].map(({ name, text, facts }) => {
	let ids = 0;
	const result = recognise(text, { newId: () => `id-${(ids += 1)}`, name, date: '2026-01-15' });
	if (!result.ok) throw new Error(result.error.type);
	return { name, blocks: documentOf(result.value.plan), facts };
});
