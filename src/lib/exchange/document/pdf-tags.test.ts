import { expect, test } from 'vitest';
import { readTags } from './pdf-tags';
import type { PageText, Run } from './pdf-text';

const run = (text: string): Run => ({ text, x: 0, y: 0, width: 10, size: 10, endsLine: false });
const page = (...texts: readonly string[]): PageText => {
	const runs = texts.map(run);
	return { runs, byMark: new Map(runs.map((one, index) => [String(index), [one]])), unmarked: [] };
};
const item = (id: string) => ({
	role: 'LI',
	children: [{ role: 'LBody', children: [{ role: 'P', children: [{ type: 'content', id }] }] }]
});

test('a bullet that is written in the item itself is no part of its words', () => {
	const texts = ['\uF0B7 Lezen', '\uF0A7 Rekenen', '• Taal', 'o Spreken', 'Ook goed'];
	const root = { role: 'Root', children: [{ role: 'L', children: texts.map((_, index) => item(String(index))) }] };
	expect(readTags(root, page(...texts), new Set())).toEqual(
		['Lezen', 'Rekenen', 'Taal', 'Spreken', 'Ook goed'].map((text) => ({
			type: 'item',
			depth: 0,
			ordered: false,
			text
		}))
	);
});
