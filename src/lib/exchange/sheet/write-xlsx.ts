import { writeXlsx as write } from 'hucre/xlsx';
import type { Cell } from './sheet';
import { columnLetters, type BookSheet, type Workbook } from './workbook';

/** The bytes of an Excel workbook. Texts stay texts, also when they look like a formula. */
export async function writeXlsx({ title, sheets }: Workbook): Promise<Uint8Array> {
	return write({ sheets: sheets.map(sheetOf), properties: { title, creator: 'Planregie' } });
}

const EURO = '#,##0.00';
const HEAD = {
	font: { name: 'Calibri', size: 11, bold: true },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F3F1EA' } },
	alignment: { vertical: 'top', wrapText: true }
} as const;
const FORMATS = {
	plain: { alignment: { vertical: 'top' } },
	wrapped: { alignment: { vertical: 'top', wrapText: true } },
	euro: { numFmt: EURO, alignment: { vertical: 'top' } }
} as const;

type WriteSheet = Parameters<typeof write>[0]['sheets'][number];

function sheetOf({ name, columns, rows, sum }: BookSheet): WriteSheet {
	const cells: NonNullable<WriteSheet['cells']> = new Map(
		columns.map(({ head }, column) => [`0,${column}`, { value: head, type: 'string', style: HEAD }])
	);
	if (sum)
		for (const [index, row] of rows.entries()) {
			const formula = sum.of.map((column) => columnLetters(column) + String(index + 2)).join('+');
			const result = row[sum.column] ?? 0;
			const style = FORMATS.euro;
			cells.set(`${index + 1},${sum.column}`, {
				value: result,
				type: 'formula',
				formula,
				formulaResult: result,
				style
			});
		}
	return {
		name,
		columns: columns.map(({ width, format, hidden }) => ({ width, hidden, style: FORMATS[format] })),
		rows: [columns.map(({ head }) => head), ...rows].map((row) => row.map(escaped)),
		cells,
		freezePane: { rows: 1 },
		a11y: { headerRow: 0 },
		dataValidations: columns.flatMap(({ choices }, column) =>
			choices === null
				? []
				: {
						type: 'list',
						allowBlank: true,
						showErrorMessage: false,
						formula1: `'${choices.sheet}'!$${columnLetters(choices.column)}$${choices.from + 1}:$${columnLetters(choices.column)}$${choices.to + 1}`,
						range: `${columnLetters(column)}2:${columnLetters(column)}${rows.length + SPARE_ROWS}`
					}
		)
	};
}

/** Under the last row there is room for new ones with the same choices. */
const SPARE_ROWS = 200;

/** What looks like an escaped sign of the format is written so that it is read as the words that it is. */
const escaped = (cell: Cell): Cell =>
	typeof cell === 'string' ? cell.replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x') || null : cell;
