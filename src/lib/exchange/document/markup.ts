/** A page as a plain tree, so that what is made of it needs no browser. */
export type Markup =
	| string
	| {
			/** In small letters. */
			readonly tag: string;
			readonly attributes: Readonly<Record<string, string>>;
			readonly children: readonly Markup[];
	  };

/** The attribute in which an element's style stands while it is read: as a style the browser would try it. */
export const STYLE = 'data-style';
/** What the reading of a page asks of its elements, by the name of the attribute that has it. */
const ATTRIBUTES = { class: 'class', style: STYLE, colspan: 'colspan', rowspan: 'rowspan' };

export function markupOf(node: Node): Markup {
	if (node instanceof Text) return node.data;
	const children = [...node.childNodes].map(markupOf);
	if (!(node instanceof Element)) return { tag: '', attributes: {}, children };
	const attributes = Object.entries(ATTRIBUTES).map(([name, from]) => [name, node.getAttribute(from) ?? '']);
	return { tag: node.localName, attributes: Object.fromEntries(attributes), children };
}
