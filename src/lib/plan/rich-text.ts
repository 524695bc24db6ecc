/** Long text as plain blocks and marks. No library knows it; lib/doc carries it to and from the shared document. */

export interface Span {
	readonly text: string;
	readonly bold?: true;
	readonly italic?: true;
	/** An address that isSafeLink accepts. */
	readonly link?: string;
}
export type Block =
	| { readonly type: 'paragraph'; readonly content: readonly Span[] }
	| { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Span[] }
	| { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] };
/** A line break inside a paragraph is "\n" in a span's text. */
export type RichText = readonly Block[];

/** One paragraph a part that is separated by an empty line; single line breaks stay. */
export function textToRich(text: string): RichText {
	return text
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => ({ type: 'paragraph', content: [{ text: part }] }));
}

/** The words alone: a line a block, list items on lines of their own. */
export function richToText(rich: RichText): string {
	return rich
		.map((block) =>
			block.type === 'list' ? block.items.map(richToText).join('\n') : block.content.map((span) => span.text).join('')
		)
		.join('\n');
}

export function isEmptyRich(rich: RichText): boolean {
	return richToText(rich).trim() === '';
}

export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Only addresses that open a page, a mail or a place in the plan; nothing that runs. */
export function isSafeLink(href: string): boolean {
	return /^(https?:\/\/|mailto:|#\/)/i.test(href);
}
