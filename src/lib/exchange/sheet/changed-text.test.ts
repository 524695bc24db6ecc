import { expect, test } from 'vitest';
import type { RichText } from '$lib/plan/rich-text';
import { changedText } from './changed-text';

const bold: RichText = [{ type: 'paragraph', content: [{ text: 'Vet', bold: true }] }];
const list: RichText = [
	{
		type: 'list',
		ordered: false,
		items: [
			[{ type: 'paragraph', content: [{ text: 'een' }] }],
			[{ type: 'paragraph', content: [{ text: 'twee', italic: true }] }]
		]
	}
];
const plain = (text: string): RichText => [{ type: 'paragraph', content: [{ text }] }];

test('paragraphs and lists around the changed lines keep their marks', () => {
	const now = [...bold, ...plain('oud'), ...list];
	expect(changedText(now, ['Vet', 'nieuw', 'nog een', 'een', 'twee'])).toEqual([
		...bold,
		...plain('nieuw'),
		...plain('nog een'),
		...list
	]);
	expect(changedText(now, ['Vet', 'een', 'twee'])).toEqual([...bold, ...list]);
});

test('a list of which one item changed becomes paragraphs', () => {
	expect(changedText(list, ['een', 'drie'])).toEqual([...plain('een'), ...plain('drie')]);
});

test('a line that stands there twice is not taken twice', () => {
	expect(changedText([...bold, ...bold], ['Vet'])).toEqual(bold);
	expect(changedText(bold, ['Vet', 'Vet'])).toEqual([...bold, ...plain('Vet')]);
	expect(changedText(bold, [])).toEqual([]);
});
