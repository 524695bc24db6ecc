import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { richToText, type Block, type RichText, type Span } from '$lib/plan/rich-text';
import { fillFragment, fragmentToRich } from './rich-text';

describe('long text in the document', () => {
	test('reads back as it was written: marks, headings, nested lists, line breaks and links', () => {
		const rich: RichText = [
			{ type: 'heading', level: 1, content: [{ text: 'Kop' }] },
			{
				type: 'paragraph',
				content: [
					{ text: 'Gewoon, ' },
					{ text: 'vet', bold: true },
					{ text: ', ' },
					{ text: 'beide\nover twee regels', bold: true, italic: true },
					{ text: ' en een ' },
					{ text: 'adres', link: 'https://example.org/' },
					{ text: '.\n\nNa een witregel' }
				]
			},
			{
				type: 'list',
				ordered: true,
				items: [
					[{ type: 'paragraph', content: [{ text: 'een' }] }],
					[
						{ type: 'paragraph', content: [{ text: 'twee', italic: true }] },
						{ type: 'list', ordered: false, items: [[{ type: 'paragraph', content: [{ text: 'diep' }] }]] }
					]
				]
			},
			{ type: 'heading', level: 2, content: [] },
			{ type: 'heading', level: 3, content: [{ text: 'Slot' }] }
		];
		expect(fragmentToRich(written(rich))).toEqual(rich);
	});

	test('whatever is written, every letter keeps its marks and every block its place', () => {
		fc.assert(
			fc.property(richText, (rich) => {
				const once = fragmentToRich(written(rich));
				expect(letters(once)).toEqual(letters(rich));
				expect(shape(once)).toEqual(shape(rich));
				expect(richToText(once)).toBe(richToText(rich));
				expect(fragmentToRich(written(once))).toEqual(once);
			})
		);
	});

	test('travels to another copy of the plan unchanged', () => {
		const rich: RichText = [{ type: 'heading', level: 2, content: [{ text: 'a\nb', bold: true }] }];
		const copy = new Y.Doc();
		const fragment = written(rich);
		if (fragment.doc) Y.applyUpdate(copy, Y.encodeStateAsUpdate(fragment.doc));
		expect(fragmentToRich(copy.getXmlFragment('text'))).toEqual(rich);
	});

	test('an empty text is no blocks', () => {
		expect(fragmentToRich(written([]))).toEqual([]);
	});
});

describe('text of a newer version, or of another program', () => {
	test('what is unknown is read as paragraphs of its words', () => {
		const cell = element('tableCell', [element('paragraph', [new Y.XmlText('in een cel')])]);
		const fragment = fragmentOf([
			element('table', [element('tableRow', [cell])]),
			element('blockquote', [element('paragraph', [new Y.XmlText('een citaat')])]),
			element('codeBlock', [new Y.XmlText('code')]),
			element('paragraph', [
				new Y.XmlText('voor '),
				element('mention', [new Y.XmlText('iemand')]),
				new Y.XmlText(' na')
			]),
			element('bulletList', [element('listItem', [new Y.XmlText('los')])])
		]);
		expect(richToText(fragmentToRich(fragment))).toBe('in een cel\neen citaat\ncode\nvoor iemand na\nlos');
	});

	test('unknown marks and embedded things are left out, their words are not', () => {
		const text = new Y.XmlText();
		text.insert(0, 'woord', { highlight: { colour: 'red' }, bold: true });
		text.insertEmbed(5, { image: 'x.png' });
		expect(fragmentToRich(fragmentOf([element('paragraph', [text])]))).toEqual([
			{ type: 'paragraph', content: [{ text: 'woord', bold: true }] }
		]);
	});

	test('words that stand in no block are a paragraph', () => {
		expect(fragmentToRich(fragmentOf([new Y.XmlText('los')]))).toEqual([
			{ type: 'paragraph', content: [{ text: 'los' }] }
		]);
	});

	test('a heading of a level that the plan does not have is of level 3', () => {
		const heading = element('heading', [new Y.XmlText('Kop')]);
		heading.setAttribute('level', '6');
		expect(fragmentToRich(fragmentOf([heading]))).toEqual([{ type: 'heading', level: 3, content: [{ text: 'Kop' }] }]);
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', ' https://example.org', '', 7, null])(
		'a link to %j is not read, its words are',
		(href) => {
			const text = new Y.XmlText();
			text.insert(0, 'klik', { link: { href } });
			expect(fragmentToRich(fragmentOf([element('paragraph', [text])]))).toEqual([
				{ type: 'paragraph', content: [{ text: 'klik' }] }
			]);
		}
	);

	test('a link that is not safe is not written either', () => {
		const fragment = written([{ type: 'paragraph', content: [{ text: 'klik', link: 'javascript:alert(1)' }] }]);
		expect(fragment.toString()).not.toContain('javascript');
	});
});

function written(rich: RichText): Y.XmlFragment {
	const fragment = new Y.Doc().getXmlFragment('text');
	fillFragment(fragment, rich);
	return fragment;
}

function fragmentOf(nodes: (Y.XmlElement | Y.XmlText)[]): Y.XmlFragment {
	const fragment = new Y.Doc().getXmlFragment('text');
	fragment.insert(0, nodes);
	return fragment;
}

function element(name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
	const node = new Y.XmlElement(name);
	node.insert(0, children);
	return node;
}

/** Each letter with its marks; a line break has none of its own. */
function letters(rich: RichText): unknown[] {
	return rich.flatMap((block): unknown[] =>
		block.type === 'list'
			? block.items.flatMap(letters)
			: block.content.flatMap(({ text, bold, italic, link }) =>
					[...text].map((letter) => (letter === '\n' ? letter : { letter, bold, italic, link }))
				)
	);
}

type Shape = string | readonly [string, readonly (readonly Shape[])[]];
function shape(rich: RichText): readonly Shape[] {
	return rich.map((block): Shape => {
		if (block.type === 'list') return [block.ordered ? 'ordered' : 'bullets', block.items.map(shape)];
		return block.type === 'heading' ? `heading ${block.level}` : 'paragraph';
	});
}

const span: fc.Arbitrary<Span> = fc.record(
	{
		text: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('\n', 'a\nb', 'é', '🙂 ', '\n\n')),
		bold: fc.constant(true as const),
		italic: fc.constant(true as const),
		link: fc.constantFrom('https://example.org/', 'mailto:info@example.org', '#/plan/x')
	},
	{ requiredKeys: ['text'] }
);
const content = fc.array(span, { maxLength: 4 });
const { richText } = fc.letrec<{ richText: RichText; block: Block }>((tie) => ({
	richText: fc.array(tie('block'), { maxLength: 4 }),
	block: fc.oneof(
		{ depthSize: 'small' },
		fc.record({ type: fc.constant('paragraph' as const), content }),
		fc.record({
			type: fc.constant('heading' as const),
			level: fc.constantFrom(1 as const, 2 as const, 3 as const),
			content
		}),
		fc.record({
			type: fc.constant('list' as const),
			ordered: fc.boolean(),
			items: fc.array(tie('richText'), { maxLength: 3 })
		})
	)
}));
