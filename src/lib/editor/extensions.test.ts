import { getSchema } from '@tiptap/core';
import { prosemirrorToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillFragment, fragmentToRich } from '$lib/doc/rich-text';
import type { RichText } from '$lib/plan/rich-text';
import { textExtensions } from './extensions';

const schema = getSchema(textExtensions());

/** As the editor opens a stored text, and as it stores what it holds. */
function throughTheEditor(rich: RichText): { readonly opened: RichText; readonly stored: RichText } {
	const fragment = new Y.Doc().getXmlFragment('text');
	fragment.doc?.transact(() => fillFragment(fragment, rich));
	const node = yXmlFragmentToProseMirrorRootNode(fragment, schema);
	node.check();
	const copy = new Y.Doc().getXmlFragment('text');
	prosemirrorToYXmlFragment(node, copy);
	return { opened: fragmentToRich(fragment), stored: fragmentToRich(copy) };
}

const paragraph = (text: string): RichText[number] => ({ type: 'paragraph', content: [{ text }] });

describe('a text that is opened in the editor', () => {
	it.each<[string, RichText]>([
		['words', [paragraph('Eerste alinea'), paragraph('Tweede alinea')]],
		['a line break', [paragraph('Boven\nonder')]],
		[
			'headings of each level',
			([1, 2, 3] as const).map((level) => ({ type: 'heading', level, content: [{ text: `Kop ${level}` }] }))
		],
		[
			'bold, italic and both',
			[
				{
					type: 'paragraph',
					content: [
						{ text: 'vet', bold: true },
						{ text: ' schuin', italic: true },
						{ text: ' beide', bold: true, italic: true },
						{ text: ' gewoon' }
					]
				}
			]
		],
		[
			'links',
			[
				{
					type: 'paragraph',
					content: [{ text: 'zie ' }, { text: 'de site', link: 'https://example.org/' }, { text: ' of niet' }]
				}
			]
		],
		[
			'lists in lists',
			[
				{
					type: 'list',
					ordered: false,
					items: [
						[paragraph('punt'), { type: 'list', ordered: true, items: [[paragraph('een')], [paragraph('twee')]] }],
						[paragraph('nog een punt')]
					]
				}
			]
		],
		[
			'an imported item that starts with a heading or a list',
			[
				{
					type: 'list',
					ordered: true,
					items: [
						[{ type: 'heading', level: 2, content: [{ text: 'Kop in een punt' }] }, paragraph('uitleg')],
						[{ type: 'list', ordered: false, items: [[paragraph('dieper')]] }]
					]
				}
			]
		]
	])('keeps %s', (_name, rich) => {
		const { opened, stored } = throughTheEditor(rich);
		expect(opened).toEqual(rich);
		expect(stored).toEqual(rich);
	});

	it('has no more kinds of formatting than a plan stores', () => {
		expect(Object.keys(schema.nodes).sort()).toEqual([
			'bulletList',
			'doc',
			'hardBreak',
			'heading',
			'listItem',
			'orderedList',
			'paragraph',
			'text'
		]);
		expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link']);
	});

	it('shows a link that would run something as words without an address', () => {
		const toDom = schema.marks.link?.spec.toDOM;
		const mark = schema.mark('link', { href: 'javascript:alert(1)' });
		expect(toDom?.(mark, true)).toEqual(['a', {}, 0]);
		expect(toDom?.(schema.mark('link', { href: '#/plan/a' }), true)).toEqual([
			'a',
			{ href: '#/plan/a', rel: 'noopener noreferrer' },
			0
		]);
	});
});
