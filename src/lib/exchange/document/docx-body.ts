import type { LabelOfNext } from './docx-numbering';

const TOKEN =
	/<\/?w:pPr(?=[\s>])[^>]*>|<\/?w:pPrChange(?=[\s>])[^>]*>|<w:(?:pStyle|numId|ilvl|outlineLvl)\s[^>]*>|<\/?w:fldSimple(?=[\s>])[^>]*>/gu;

/**
 * The body of a Word document with what its reader passes over: the label that Word counts for a paragraph stands in its
 * text, its own outline level is a style, and the result of a field stands where the field was.
 */
export function withLabels(xml: string, labelOf: LabelOfNext): string {
	const pieces: string[] = [];
	let written = 0;
	let said = new Map<string, string>();
	/** Where what a paragraph says of itself starts; -1 outside. */
	let start = -1;
	let inChange = false;
	const write = (from: number, to: number, text: string) => {
		pieces.push(xml.slice(written, from), text);
		written = to;
	};
	for (const { 0: token, index } of xml.matchAll(TOKEN)) {
		const end = index + token.length;
		if (token.includes('w:fldSimple')) write(index, end, '');
		else if (token.includes('w:pPrChange')) inChange = !token.startsWith('</') && !token.endsWith('/>');
		else if (inChange || token.endsWith('/>')) {
			const [, name = '', value = ''] = /^<w:(\w+)\s[^>]*?w:val=["']([^"'<>]*)["']/u.exec(token) ?? [];
			if (start >= 0 && !inChange) said.set(name, value);
		} else if (token.startsWith('<w:pPr')) {
			said = new Map();
			start = end;
		} else if (token === '</w:pPr>' && start >= 0) {
			const properties = xml.slice(start, index);
			const { before, text } = shownOf(said, labelOf);
			if (before !== '' || text !== '') write(start, end, `${before}${properties}</w:pPr>${text}`);
			start = -1;
		}
	}
	pieces.push(xml.slice(written));
	return pieces.join('');
}

/** Of properties that stand twice the first counts. */
function shownOf(
	said: ReadonlyMap<string, string>,
	labelOf: LabelOfNext
): { readonly before: string; readonly text: string } {
	const of = (name: string): string => said.get(name) ?? '';
	const label = labelOf({ style: of('pStyle'), list: of('numId'), depth: of('ilvl') });
	const outline = /^[0-8]$/u.test(of('outlineLvl')) ? `<w:pStyle w:val="Heading${Number(of('outlineLvl')) + 1}"/>` : '';
	// A line with a label of its own is no item of a list.
	const noList = label === null ? '' : '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
	const text = label === null ? '' : `<w:r><w:t xml:space="preserve">${escaped(label)} </w:t></w:r>`;
	return { before: outline + noList, text };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
