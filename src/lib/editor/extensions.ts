import { Extension, Mark, Node, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { ySyncPlugin } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { isSafeLink } from '$lib/plan/rich-text';

/**
 * The nodes and marks that lib/doc/rich-text reads: paragraph, heading, bulletList, orderedList, listItem, hardBreak;
 * bold, italic, link. The editor drops what its schema does not allow, so this is never stricter than what is stored.
 */
export function textExtensions(): Extensions {
	return [
		Kit.configure({
			blockquote: false,
			code: false,
			codeBlock: false,
			gapcursor: false,
			horizontalRule: false,
			link: false,
			strike: false,
			// Would write an empty paragraph into a text that somebody only opens.
			trailingNode: false,
			underline: false,
			// The plan has one history: undo in a text is undo of the plan.
			undoRedo: false,
			heading: { levels: [1, 2, 3] }
		}),
		Link
	];
}

/** Binds the editor to a text of the document: what is typed goes there, what others write comes from there. */
export function bindTo(fragment: Y.XmlFragment): Extension {
	return Extension.create({
		name: 'planText',
		priority: 1000,
		addProseMirrorPlugins: () => [ySyncPlugin(fragment)]
	});
}

const Kit = StarterKit.extend({
	addExtensions() {
		return (this.parent?.() ?? []).map((extension) => {
			if (extension instanceof Mark && extension.name === 'bold')
				return extension.extend({ parseHTML: () => pastedBold });
			if (extension instanceof Mark && extension.name === 'italic')
				return extension.extend({ parseHTML: () => pastedItalic });
			if (!(extension instanceof Node)) return extension;
			if (extension.name === 'heading') return extension.extend(headingUnderThePages);
			// An imported item may start with a heading or a list of its own.
			if (extension.name === 'listItem') return extension.extend({ content: 'block+' });
			return extension;
		});
	}
});

/** After tidyPastedHtml, which writes what a style attribute said as data. */
const pastedBold = [
	{ tag: ':is(b, strong):not([data-weight=normal])' },
	{ tag: 'span[data-weight=bold]', consuming: false }
];
const pastedItalic = [
	{ tag: ':is(i, em):not([data-slant=normal])' },
	{ tag: 'span[data-slant=italic]', consuming: false }
];

/** The page itself has three levels above those in a text; what is pasted comes with its own. */
const headingUnderThePages = {
	parseHTML: () => [1, 2, 3, 4, 5, 6].map((tag) => ({ tag: `h${tag}`, attrs: { level: tag > 3 ? tag - 3 : tag } })),
	renderHTML: ({ node }: { readonly node: { readonly attrs: Readonly<Record<string, unknown>> } }) =>
		[`h${Number(node.attrs.level) + 3}`, 0] as const
};

const Link = Mark.create({
	name: 'link',
	inclusive: false,
	exitable: true,
	addAttributes: () => ({ href: { default: null } }),
	parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => isSafeLink(element.getAttribute('href') ?? '') && null }],
	renderHTML: ({ HTMLAttributes }) => {
		const href: unknown = HTMLAttributes.href;
		return ['a', typeof href === 'string' && isSafeLink(href) ? { href, rel: 'noopener noreferrer' } : {}, 0];
	}
});
