import DOMPurify from 'dompurify';
import { markupOf, STYLE } from './markup';
import { readMarkup } from './read-markup';
import type { SourceBlock } from './source';

/** Characters. Of what is longer only the plain text is taken. */
const LONGEST_HTML = 8_000_000;

/** The blocks of HTML from the clipboard, in a browser. It is cleaned first, and never becomes part of the page. */
export function readHtml(html: string): readonly SourceBlock[] {
	if (html.length > LONGEST_HTML) return [];
	const fragment = DOMPurify.sanitize(withoutEffects(html), {
		RETURN_DOM_FRAGMENT: true,
		// What could fetch something or runs is dropped; its place is of no use to a plan.
		FORBID_TAGS: ['img', 'picture', 'source', 'video', 'audio', 'svg', 'math', 'style', 'form', 'input'],
		FORBID_CONTENTS: ['style', 'svg', 'math', 'video', 'audio'],
		ALLOWED_ATTR: ['class', STYLE, 'colspan', 'rowspan']
	});
	return readMarkup(markupOf(fragment));
}

/**
 * The browser tries styles and handlers while it cuts HTML into elements, and tells of each that the policy of the page
 * forbids. Styles are asked for by another name; the cleaning itself is not done here.
 */
const withoutEffects = (html: string): string =>
	html
		.replace(/<style\b[\s\S]*?<\/style\s*>/giu, '')
		.replace(/<[a-z][^>]*>/giu, (tag) =>
			tag.replace(/(?<=[\s"'/])(?:(style)|on[a-z]+)(?=\s*=)/giu, (_, style) => (style ? STYLE : 'data-off'))
		);
