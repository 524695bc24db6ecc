import { expect, test } from 'vitest';
import type { SourceBlock } from './source';
import { structureOf, textOfSource } from './source-text';

const cell = (...paragraphs: string[]) => ({ paragraphs, columns: 1, rows: 1 });
const BLOCKS: readonly SourceBlock[] = [
	{ type: 'heading', level: 1, text: 'Ambitie 1' },
	{ type: 'paragraph', text: 'Een alinea\nop twee regels' },
	{ type: 'item', depth: 0, ordered: false, text: 'Een' },
	{ type: 'item', depth: 1, ordered: false, text: 'Twee' },
	{
		type: 'table',
		heads: 0,
		rows: [
			[cell('Kantoor', 'en meer'), cell('€ 1')],
			[cell('Samen'), cell()]
		]
	}
];

test('blocks are shown as text that can be changed by hand', () => {
	expect(textOfSource(BLOCKS)).toBe(
		'Ambitie 1\n\nEen alinea\nop twee regels\n\n• Een\n\t• Twee\n\nKantoor en meer\t€ 1\nSamen'
	);
	expect(textOfSource(' tekst \n')).toBe(' tekst \n');
});

test('what a source says about itself is counted; plain text says nothing', () => {
	expect(structureOf(BLOCKS)).toEqual({ headings: 1, items: 2, tables: 1 });
	expect(structureOf('Ambitie 1')).toBeNull();
	expect(structureOf([{ type: 'paragraph', text: 'x' }])).toBeNull();
});
