import { createGrid, fullAllowance, LONGEST_CELL, MOST_MERGED, SheetFault, withMerged } from './grid';
import type { Opener } from './read-sheets';
import { scanXml, type Attributes } from './scan-xml';
import type { Cell, Merged, Sheet } from './sheet';

/** The sheets of an OpenDocument spreadsheet. */
export function readOds(open: Opener): readonly Sheet[] {
	const files = open((name) => name === CONTENT || name === MANIFEST);
	if (files.get(MANIFEST)?.includes('encryption-data')) throw new SheetFault('encrypted');
	const content = files.get(CONTENT);
	if (content === undefined) throw new SheetFault('damaged');
	return readContent(content);
}

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Notes and drawings stand inside a cell and are no part of what it says. */
const NOT_SAID: ReadonlySet<string> = new Set(['annotation', 'shapes', 'frame', 'custom-shape', 'g', 'control']);

/**
 * A row or cell that is repeated is told once, with a number: empty ones only move the place, and of others no more are
 * made than a sheet may hold. Rows count wherever they stand, also inside heads and groups.
 */
function readContent(xml: string): readonly Sheet[] {
	const allowance = fullAllowance();
	const sheets: Sheet[] = [];
	let grid = createGrid(allowance);
	let merged: Merged[] = [];
	let name = '';
	let tables = 0;
	let unsaid = 0;
	let row = 0;
	let rowTimes = 1;
	let cells: { readonly column: number; readonly times: number; readonly cell: Cell }[] = [];
	let column = 0;
	let cell: Attributes | null = null;
	let words = '';
	let paragraphs = 0;

	scanXml(xml, {
		open(tag, attributes) {
			if (NOT_SAID.has(tag)) unsaid += 1;
			if (unsaid > 0) return;
			if (tag === 'table') {
				tables += 1;
				if (tables > 1) return;
				grid = createGrid(allowance);
				merged = [];
				name = attributes.get('name') ?? '';
				row = 0;
			} else if (tables !== 1) return;
			else if (tag === 'table-row') {
				rowTimes = times(attributes.get('number-rows-repeated'));
				cells = [];
				column = 0;
			} else if (tag === 'table-cell' || tag === 'covered-table-cell') {
				cell = attributes;
				words = '';
				paragraphs = 0;
			} else if (cell === null) return;
			else if (tag === 'p' || tag === 'h') words += paragraphs++ === 0 ? '' : '\n';
			else if (tag === 's') words += ' '.repeat(Math.min(times(attributes.get('c')), MOST_SPACES));
			else if (tag === 'tab') words += '\t';
			else if (tag === 'line-break') words += '\n';
			if (words.length > LONGEST_CELL) throw new SheetFault('tooLarge');
		},
		text(text) {
			if (cell !== null && paragraphs > 0 && unsaid === 0 && tables === 1) words += text;
		},
		close(tag) {
			if (NOT_SAID.has(tag)) unsaid -= 1;
			else if (unsaid > 0) return;
			else if (tag === 'table') {
				if (tables === 1) sheets.push({ name, ...withMerged(grid.rows(), merged) });
				tables -= 1;
			} else if (tables !== 1) return;
			else if ((tag === 'table-cell' || tag === 'covered-table-cell') && cell !== null) {
				const value = valueOf(cell, words);
				const count = times(cell.get('number-columns-repeated'));
				if (value !== null && value !== '') cells.push({ column, times: count, cell: value });
				const [rows, columns] = [times(cell.get('number-rows-spanned')), times(cell.get('number-columns-spanned'))];
				if (rows * columns > 1 && merged.length < MOST_MERGED) merged.push({ row, column, rows, columns });
				column += count;
				cell = null;
			} else if (tag === 'table-row') {
				if (cells.length > 0)
					for (let index = 0; index < rowTimes; index++)
						for (const one of cells)
							for (let next = 0; next < one.times; next++) grid.put(row + index, one.column + next, one.cell);
				row += rowTimes;
			}
		}
	});
	return sheets;
}

const MOST_SPACES = 1_000;

const times = (text: string | undefined): number => Math.max(1, Math.trunc(Number(text ?? 1)) || 1);

function valueOf(cell: Attributes, words: string): Cell {
	switch (cell.get('value-type')) {
		case 'float':
		case 'currency':
		case 'percentage': {
			const value = Number(cell.get('value'));
			return Number.isFinite(value) ? value : words;
		}
		case 'date':
			return cell.get('date-value')?.replace(/T00:00:00(\.0+)?$/, '') ?? words;
		case 'boolean':
			return cell.get('boolean-value') === 'true';
		case undefined:
			return words === '' ? null : words;
		default:
			return cell.get('string-value') ?? words;
	}
}
