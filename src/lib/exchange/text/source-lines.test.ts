import { expect, test } from 'vitest';
import type { SourceBlock } from '../document/source';
import { blockLines } from './block-lines';
import { WORDS_NL } from './label-words';
import { readLines } from './lines';
import { makeLabels } from './make-labels';
import { sourceLines } from './source-lines';

test('lines are numbered as the recognition numbers them, whatever ends them', () => {
	const source = 'een\r\ntwee\rdrie\u2028vier\n\nzes\u0085zeven\vacht';
	const recognised = readLines(source).map(({ number, text }) => `${number} ${text}`);
	expect(sourceLines(source).map(({ number, text }) => `${number} ${text}`)).toEqual(recognised);
});

test('so are the lines of blocks, and a row of a table is one', () => {
	const cell = (text: string) => ({ paragraphs: [text], columns: 1, rows: 1 });
	const blocks: readonly SourceBlock[] = [
		{ type: 'heading', level: 1, text: 'Een' },
		{ type: 'paragraph', text: 'Twee\nDrie' },
		{ type: 'table', heads: 0, rows: [[cell('vier'), cell('4')], [cell('vijf')]] },
		{ type: 'item', depth: 0, ordered: false, text: 'Zes' }
	];
	const lines = sourceLines(blocks);
	expect(lines.map(({ text }) => text)).toEqual(['Een', 'Twee', 'Drie', 'vier · 4', 'vijf', 'Zes']);
	const recognised = blockLines(blocks, makeLabels(WORDS_NL)).map(({ number, text }) => `${number} ${text}`);
	expect(recognised).toEqual(lines.map(({ number, text }) => `${number} ${text}`));
});
