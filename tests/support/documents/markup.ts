import type { Markup } from '$lib/exchange/document/markup';

interface Open {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Markup[];
}

const VOID = new Set(['br', 'hr', 'img', 'meta', 'input']);

/** A tree of HTML that is well formed, as a browser would give it. */
export function markupFrom(html: string): Markup {
	const root: Open = { tag: '', attributes: {}, children: [] };
	const open: Open[] = [root];
	for (const [, text, close, tag = '', attributes = ''] of html.matchAll(
		/([^<]+)|<!--[\s\S]*?-->|<!\[[^>]*>|<!doctype[^>]*>|<(\/?)([a-z0-9:]+)([^>]*)>/giu
	)) {
		const parent = open.at(-1) ?? root;
		if (text !== undefined) parent.children.push(decoded(text));
		else if (close === '/') open.pop();
		else if (tag !== '') {
			const element = { tag: tag.toLowerCase(), attributes: attributesOf(attributes), children: [] };
			parent.children.push(element);
			if (!VOID.has(element.tag)) open.push(element);
		}
	}
	return root;
}

const attributesOf = (text: string): Record<string, string> =>
	Object.fromEntries(
		[...text.matchAll(/([a-z-]+)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu)].map(([, name = '', a, b, c]) => [
			name,
			a ?? b ?? c ?? ''
		])
	);

const decoded = (text: string): string =>
	text
		.replaceAll('&nbsp;', '\u00A0')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
