import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown';

const cell = (...paragraphs: string[]) => ({ paragraphs, columns: 1, rows: 1 });

test('headings, paragraphs and lists are told apart, and marks within a line become plain words', () => {
	const text = [
		'# 1 Inleiding',
		'',
		'Een *mooie* tekst met **nadruk**, `code`, een [verwijzing](https://example.org) en R&amp;D.',
		'Deze regel hoort erbij.  ',
		'En deze staat op een nieuwe regel.',
		'',
		'- Eerste doel',
		'  - Daaronder',
		'',
		'    Met een alinea.',
		'- [x] Tweede doel',
		'',
		'1. Genummerd',
		'',
		'Tussenkop',
		'---------',
		'',
		'> Geciteerd',
		'',
		'<p>In <b>HTML</b><br>geschreven</p>',
		'',
		'***',
		'![plaatje](https://example.org/volg.png)'
	].join('\n');
	expect(readMarkdown(text)).toEqual([
		{ type: 'heading', level: 1, text: '1 Inleiding' },
		{
			type: 'paragraph',
			text: 'Een mooie tekst met nadruk, code, een verwijzing en R&D.\nDeze regel hoort erbij.\nEn deze staat op een nieuwe regel.'
		},
		{ type: 'item', depth: 0, ordered: false, text: 'Eerste doel' },
		{ type: 'item', depth: 1, ordered: false, text: 'Daaronder' },
		{ type: 'paragraph', text: 'Met een alinea.' },
		{ type: 'item', depth: 0, ordered: false, text: 'Tweede doel' },
		{ type: 'item', depth: 0, ordered: true, text: 'Genummerd' },
		{ type: 'heading', level: 2, text: 'Tussenkop' },
		{ type: 'paragraph', text: 'Geciteerd' },
		{ type: 'paragraph', text: 'In HTML\ngeschreven' }
	]);
});

test('a table has its first row as head', () => {
	const text = '| Ambitie | Bedrag |\n| --- | ---: |\n| Een \\| twee | € 1.000 |\n| Drie<br>vier |  |';
	expect(readMarkdown(text)).toEqual([
		{
			type: 'table',
			heads: 1,
			rows: [
				[cell('Ambitie'), cell('Bedrag')],
				[cell('Een | twee'), cell('€ 1.000')],
				[cell('Drie', 'vier'), cell()]
			]
		}
	]);
});

test('what a program writes above the text is left out', () => {
	expect(readMarkdown('---\ntitle: Plan\n---\nTekst')).toEqual([{ type: 'paragraph', text: 'Tekst' }]);
});
