import { strToU8, zipSync } from 'fflate';
import type { Cell } from './sheet';
import { columnLetters, type BookColumn, type BookSheet, type Workbook } from './workbook';

/** The bytes of an OpenDocument spreadsheet. */
export function writeOds(workbook: Workbook): Uint8Array {
	return zipSync({
		// First and not compressed, so that its first bytes tell what the file is.
		mimetype: [strToU8(TYPE), { level: 0 }],
		'META-INF/manifest.xml': strToU8(manifest),
		'meta.xml': strToU8(meta(workbook)),
		'styles.xml': strToU8(styles(workbook)),
		'content.xml': strToU8(content(workbook))
	});
}

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMES = [
	`xmlns:office="${OASIS}:office:1.0"`,
	`xmlns:style="${OASIS}:style:1.0"`,
	`xmlns:text="${OASIS}:text:1.0"`,
	`xmlns:table="${OASIS}:table:1.0"`,
	`xmlns:meta="${OASIS}:meta:1.0"`,
	`xmlns:number="${OASIS}:datastyle:1.0"`,
	`xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
	`xmlns:of="${OASIS}:of:1.2"`,
	'xmlns:dc="http://purl.org/dc/elements/1.1/"'
].join(' ');
const VERSION = 'office:version="1.3"';

const manifest = `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE}"/>${['content.xml', 'styles.xml', 'meta.xml'].map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>`;

const COUNTRIES = { nl: 'NL', en: 'GB' } as const;

const meta = ({ title, language }: Workbook): string =>
	`${XML}<office:document-meta ${NAMES} ${VERSION}><office:meta><meta:generator>Planregie</meta:generator><dc:title>${escaped(title)}</dc:title><dc:language>${language}-${COUNTRIES[language]}</dc:language></office:meta></office:document-meta>`;

/** The language of the document is that of its default cells. */
const styles = ({ language }: Workbook): string =>
	`${XML}<office:document-styles ${NAMES} ${VERSION}><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="${language}" fo:country="${COUNTRIES[language]}"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles></office:document-styles>`;

function content({ sheets }: Workbook): string {
	const widths = [...new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)))];
	return `${XML}<office:document-content ${NAMES} ${VERSION}><office:automatic-styles>${widths.map(columnStyle).join('')}${CELL_STYLES}</office:automatic-styles><office:body><office:spreadsheet>${validations(sheets)}${sheets.map(sheetXml).join('')}</office:spreadsheet></office:body></office:document-content>`;
}

/** A character is about two millimetres wide. */
const columnStyle = (width: number): string =>
	`<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 2.1).toFixed(1)}mm"/></style:style>`;

const CELL_STYLES =
	'<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>' +
	'<number:currency-style style:name="euros"><number:currency-symbol>€</number:currency-symbol><number:text> </number:text><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:currency-style>' +
	[
		['head', '', 'fo:wrap-option="wrap"', '<style:text-properties fo:font-weight="bold"/>'],
		['plain', '', '', ''],
		['wrapped', '', 'fo:wrap-option="wrap"', ''],
		['euro', 'style:data-style-name="euros"', '', '']
	]
		.map(
			([name, data, wrap, text]) =>
				`<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default" ${data}><style:table-cell-properties style:vertical-align="top" ${wrap}/>${text}</style:style>`
		)
		.join('');

const validationName = (sheet: number, column: number): string => `choice-${sheet}-${column}`;

function validations(sheets: readonly BookSheet[]): string {
	const all = sheets.flatMap(({ columns }, sheet) =>
		columns.flatMap(({ choices }, column) => {
			if (choices === null) return [];
			const letters = columnLetters(choices.column);
			const range = `[$'${choices.sheet}'.$${letters}$${choices.from + 1}:.$${letters}$${choices.to + 1}]`;
			return `<table:content-validation table:name="${validationName(sheet, column)}" table:condition="of:cell-content-is-in-list(${escaped(range)})" table:allow-empty-cell="true" table:display-list="unsorted"><table:error-message table:display="false"/></table:content-validation>`;
		})
	);
	return all.length > 0 ? `<table:content-validations>${all.join('')}</table:content-validations>` : '';
}

function sheetXml({ name, columns, rows, sum }: BookSheet, sheet: number): string {
	const columnXml = columns.map(
		({ width, hidden, format }) =>
			`<table:table-column table:style-name="w${width}" table:default-cell-style-name="${format}"${hidden ? ' table:visibility="collapse"' : ''}/>`
	);
	const heads = columns.map(({ head }) => cellXml(head, 'head', ''));
	const rowXml = rows.map((row, index) =>
		row.map((cell, column) => {
			const { format, choices } = columns[column] ?? NO_COLUMN;
			const validation = choices === null ? '' : ` table:content-validation-name="${validationName(sheet, column)}"`;
			const formula =
				sum?.column === column
					? ` table:formula="of:=${sum.of.map((other) => `[.${columnLetters(other)}${index + 2}]`).join('+')}"`
					: '';
			return cellXml(cell, format, validation + formula);
		})
	);
	return `<table:table table:name="${escaped(name)}">${columnXml.join('')}<table:table-header-rows>${rowOf(heads)}</table:table-header-rows>${rowXml.map(rowOf).join('')}</table:table>`;
}

const NO_COLUMN: Pick<BookColumn, 'format' | 'choices'> = { format: 'plain', choices: null };

const rowOf = (cells: readonly string[]): string =>
	`<table:table-row table:style-name="row">${cells.join('')}</table:table-row>`;

function cellXml(cell: Cell, style: string, attributes: string): string {
	const start = `<table:table-cell table:style-name="${style}"${attributes}`;
	if (cell === null || cell === '') return `${start}/>`;
	if (typeof cell === 'boolean')
		return `${start} office:value-type="boolean" office:boolean-value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
	if (typeof cell === 'number') {
		const type = style === 'euro' ? 'currency" office:currency="EUR' : 'float';
		return `${start} office:value-type="${type}" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
	}
	return `${start} office:value-type="string">${cell.split('\n').map(paragraph).join('')}</table:table-cell>`;
}

/** XML takes several spaces for one. */
const paragraph = (line: string): string =>
	`<text:p>${escaped(line)
		.replace(/\t/g, '<text:tab/>')
		.replace(/^ | {2,}| $/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)}</text:p>`;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
