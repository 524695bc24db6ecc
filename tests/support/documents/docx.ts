import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SourceBlock, SourceTable } from '$lib/exchange/document/source';

interface DocxOptions {
	/** Ids and names of the styles of headings by level; Word writes "heading 1" in every language. */
	readonly headingStyle?: (level: number) => { readonly id: string; readonly name: string };
	/** Entries beside those of the document. */
	readonly extra?: Zippable;
	/** The XML of the body instead of the blocks'. */
	readonly body?: string;
	readonly styles?: string;
	readonly footnotes?: string;
	readonly mainType?: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const LEVELS = [1, 2, 3, 4, 5, 6];

/** A Word document with these blocks: headings by style, lists by numbering, tables with merged cells. */
export function docxOf(blocks: readonly SourceBlock[], options: DocxOptions = {}): Uint8Array {
	const { headingStyle = (level) => ({ id: `Heading${level}`, name: `heading ${level}` }) } = options;
	const body = options.body ?? blocks.map((block) => blockXml(block, (level) => headingStyle(level).id)).join('');
	const styles =
		options.styles ??
		LEVELS.map(headingStyle)
			.map(({ id, name }) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
			.join('');
	const parts = ['styles', 'numbering', ...(options.footnotes ? ['footnotes'] : [])];
	return zipSync({
		'[Content_Types].xml': strToU8(
			`${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${options.mainType ?? MAIN}"/></Types>`
		),
		'_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
		'word/_rels/document.xml.rels': relations(parts.map((part) => [part, `${part}.xml`])),
		'word/document.xml': strToU8(`${XML}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`),
		'word/styles.xml': strToU8(`${XML}<w:styles ${W}>${styles}</w:styles>`),
		'word/numbering.xml': strToU8(`${XML}<w:numbering ${W}>${numbering()}</w:numbering>`),
		...(options.footnotes
			? { 'word/footnotes.xml': strToU8(`${XML}<w:footnotes ${W}>${options.footnotes}</w:footnotes>`) }
			: {}),
		...options.extra
	});
}

function relations(targets: readonly (readonly [type: string, target: string])[]): Uint8Array {
	const list = targets.map(
		([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
	);
	return strToU8(
		`${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
	);
}

/** Number 1 has bullets, number 2 has figures, at nine depths each. */
function numbering(): string {
	const kinds = ['bullet', 'decimal'];
	const depths = Array.from({ length: 9 }, (_, depth) => depth);
	const abstracts = kinds.map(
		(kind, index) =>
			`<w:abstractNum w:abstractNumId="${index}">${depths.map((depth) => `<w:lvl w:ilvl="${depth}"><w:numFmt w:val="${kind}"/></w:lvl>`).join('')}</w:abstractNum>`
	);
	const numbers = kinds.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`);
	return [...abstracts, ...numbers].join('');
}

export const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function runs(text: string): string {
	const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
	return `<w:r>${lines.join('<w:br/>')}</w:r>`;
}

function blockXml(block: SourceBlock, headingId: (level: number) => string): string {
	switch (block.type) {
		case 'heading':
			return `<w:p><w:pPr><w:pStyle w:val="${headingId(block.level)}"/></w:pPr>${runs(block.text)}</w:p>`;
		case 'paragraph':
			return `<w:p>${runs(block.text)}</w:p>`;
		case 'item':
			return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${block.depth}"/><w:numId w:val="${block.ordered ? 2 : 1}"/></w:numPr></w:pPr>${runs(block.text)}</w:p>`;
		case 'table':
			return tableXml(block);
	}
}

/** A cell over several rows is repeated in each, as Word does, marked as going on. */
function tableXml({ rows, heads }: SourceTable): string {
	const spanning = new Map<number, { columns: number; rows: number }>();
	const rowXml = rows.map((row, index) => {
		const cells: string[] = [];
		let column = 0;
		const goOn = () => {
			for (let above = spanning.get(column); above; above = spanning.get(column)) {
				cells.push(cellXml('', above.columns, '<w:vMerge/>'));
				above.rows -= 1;
				if (above.rows === 0) spanning.delete(column);
				column += above.columns;
			}
		};
		for (const { paragraphs, columns, rows: height } of row) {
			goOn();
			const content = paragraphs.map((text) => `<w:p>${runs(text)}</w:p>`).join('');
			cells.push(cellXml(content, columns, height > 1 ? '<w:vMerge w:val="restart"/>' : ''));
			if (height > 1) spanning.set(column, { columns, rows: height - 1 });
			column += columns;
		}
		goOn();
		return `<w:tr>${index < heads ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
	});
	return `<w:tbl>${rowXml.join('')}</w:tbl>`;
}

const cellXml = (content: string, columns: number, merge: string): string =>
	`<w:tc><w:tcPr>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge}</w:tcPr>${content || '<w:p/>'}</w:tc>`;
