import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '$lib/exchange/document/read-file';
import { readMarkup } from '$lib/exchange/document/read-markup';
import type { ReadFile } from '$lib/exchange/document/read-plain';
import type { Source, SourceBlock } from '$lib/exchange/document/source';
import { recognise } from '$lib/exchange/text/recognise';
import type { Plan } from '$lib/plan/model';
import { docxOf } from './support/documents/docx';
import { exampleDocuments } from './support/documents/examples';
import { htmlOf } from './support/documents/html';
import { markdownOf } from './support/documents/markdown';
import { markupFrom } from './support/documents/markup';
import { expectPlanToMatch } from './support/plan-facts';

async function sourceOf(name: string, bytes: Uint8Array): Promise<Source> {
	const read = await readFile(name, bytes);
	if (!read.ok) throw new Error(read.error.type);
	const content: ReadFile = read.value;
	if (content.kind !== 'document') throw new Error(content.kind);
	return content.source;
}

function planOf(source: Source): Plan {
	let ids = 0;
	const result = recognise(source, { newId: () => `id-${(ids += 1)}`, name: 'plan', date: '2026-01-15' });
	if (!result.ok) throw new Error(result.error.type);
	return result.value.plan;
}

/** Markdown has no merged cells: the place they cover is an empty cell. */
function withoutSpans(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
	return blocks.map((block) => {
		if (block.type !== 'table') return block;
		const empty = { paragraphs: [], columns: 1, rows: 1 };
		const covered = new Map<number, number>();
		const rows = block.rows.map((row) => {
			const cells: (typeof row)[number][] = [];
			const goOn = () => {
				for (let left = covered.get(cells.length) ?? 0; left > 0; left = covered.get(cells.length) ?? 0) {
					covered.set(cells.length, left - 1);
					cells.push(empty);
				}
			};
			for (const { paragraphs, columns, rows: height } of row) {
				goOn();
				if (height > 1) covered.set(cells.length, height - 1);
				const text = paragraphs.join(' ');
				cells.push({ ...empty, paragraphs: text === '' ? [] : [text] });
				for (let more = 1; more < columns; more += 1) cells.push(empty);
			}
			goOn();
			return cells;
		});
		return { ...block, rows };
	});
}

describe.each(exampleDocuments)('$name', ({ blocks, facts }) => {
	test('is the same in a Word document, block by block', async () => {
		expect(await sourceOf('plan.docx', docxOf(blocks))).toEqual(blocks);
	});

	test('makes the plan of the facts from a Word document', async () => {
		expectPlanToMatch(planOf(await sourceOf('plan.docx', docxOf(blocks))), facts);
	});

	test('is the same in Markdown, but for merged cells', async () => {
		expect(await sourceOf('plan.md', strToU8(markdownOf(blocks)))).toEqual(withoutSpans(blocks));
	});

	test('makes the plan of the facts from Markdown', async () => {
		expectPlanToMatch(planOf(await sourceOf('plan.md', strToU8(markdownOf(blocks)))), facts);
	});

	test('is the same on a page, block by block, and makes the plan of the facts', () => {
		const read = readMarkup(markupFrom(htmlOf(blocks)));
		expect(read).toEqual(blocks);
		expectPlanToMatch(planOf(read), facts);
	});
});
