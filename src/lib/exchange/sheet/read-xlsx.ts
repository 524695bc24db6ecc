import { createGrid, fullAllowance, MOST_MERGED, SheetFault, withMerged, type Allowance } from './grid';
import type { Opener } from './read-sheets';
import { scanXml } from './scan-xml';
import type { Cell, Merged, Sheet } from './sheet';
import { dateOfSerial, dateStyles, type Calendar } from './xlsx-dates';

/** The sheets of an Office Open XML workbook. */
export function readXlsx(open: Opener): readonly Sheet[] {
	const outside = open((name) => /(^|\/)(_rels\/[^/]*\.rels|workbook[^/]*\.xml)$/i.test(name));
	const workbook = partOfType(relations(outside, ''), 'officeDocument');
	const content = outside.get(workbook);
	if (content === undefined) throw new SheetFault('damaged');
	const parts = relations(outside, workbook);
	const { sheets, calendar } = readWorkbook(content);
	const wanted = new Set([...parts.values()].filter(({ type }) => READ.has(type)).map(({ target }) => target));
	const files = new Map(open((name) => wanted.has(name)));
	const strings = sharedStrings(files.get(partOfType(parts, 'sharedStrings')));
	const dates = dateStyles(files.get(partOfType(parts, 'styles')));
	const allowance = fullAllowance();
	return sheets.flatMap(({ name, relation }) => {
		const part = parts.get(relation);
		if (part?.type !== 'worksheet') return [];
		const xml = files.get(part.target);
		// A part is one sheet: what points at it twice would be read over and over.
		if (xml === undefined || !files.delete(part.target)) throw new SheetFault('damaged');
		return [{ name, ...readWorksheet(xml, { strings, dates, calendar }, allowance) }];
	});
}

const READ: ReadonlySet<string> = new Set(['worksheet', 'sharedStrings', 'styles']);

interface Relation {
	/** The last word of its address: the standard has two addresses for each. */
	readonly type: string;
	readonly target: string;
}

/** What a part points at inside the file, by the id of the relation. */
function relations(files: ReadonlyMap<string, string>, part: string): ReadonlyMap<string, Relation> {
	const folder = part.slice(0, part.lastIndexOf('/') + 1);
	const found = new Map<string, Relation>();
	scanXml(files.get(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? '', {
		open(tag, attributes) {
			if (tag !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
			const type = attributes.get('Type') ?? '';
			found.set(attributes.get('Id') ?? '', {
				type: type.slice(type.lastIndexOf('/') + 1),
				target: placeInZip(folder, attributes.get('Target') ?? '')
			});
		},
		close: () => undefined,
		text: () => undefined
	});
	return found;
}

const partOfType = (parts: ReadonlyMap<string, Relation>, type: string): string =>
	[...parts.values()].find((part) => part.type === type)?.target ?? '';

function placeInZip(folder: string, target: string): string {
	const path: string[] = [];
	for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
		if (step === '..') path.pop();
		else if (step !== '' && step !== '.') path.push(step);
	return path.join('/');
}

function readWorkbook(xml: string) {
	const sheets: { readonly name: string; readonly relation: string }[] = [];
	let calendar: Calendar = 1900;
	scanXml(xml, {
		open(tag, attributes) {
			if (tag === 'sheet') sheets.push({ name: attributes.get('name') ?? '', relation: attributes.get('id') ?? '' });
			if (tag === 'workbookPr' && /^(1|true)$/.test(attributes.get('date1904') ?? '')) calendar = 1904;
		},
		close: () => undefined,
		text: () => undefined
	});
	return { sheets, calendar };
}

/** Texts that cells point at. Formatting falls away, and so does how to pronounce them. */
function sharedStrings(xml = ''): readonly string[] {
	const strings: string[] = [];
	let words = '';
	let inText = false;
	let spoken = false;
	scanXml(xml, {
		open(tag) {
			if (tag === 'si') words = '';
			else if (tag === 't') inText = true;
			else if (tag === 'rPh') spoken = true;
		},
		text(text) {
			if (inText && !spoken) words += text;
		},
		close(tag) {
			if (tag === 'si') strings.push(unescaped(words));
			else if (tag === 't') inText = false;
			else if (tag === 'rPh') spoken = false;
		}
	});
	return strings;
}

interface Workbook {
	readonly strings: readonly string[];
	readonly dates: ReadonlySet<number>;
	readonly calendar: Calendar;
}

function readWorksheet(xml: string, workbook: Workbook, allowance: Allowance): Omit<Sheet, 'name'> {
	const grid = createGrid(allowance);
	const merged: Merged[] = [];
	let row = -1;
	let column = -1;
	let type = '';
	let style = -1;
	let words = '';
	let reading = false;
	let spoken = false;
	scanXml(xml, {
		open(tag, attributes) {
			if (tag === 'row') {
				row = placeOf(attributes.get('r'), row + 1);
				column = -1;
			} else if (tag === 'c') {
				column = columnOf(attributes.get('r')) ?? column + 1;
				type = attributes.get('t') ?? 'n';
				style = Number(attributes.get('s') ?? 0);
				words = '';
			} else if (tag === 'v' || tag === 't') reading = true;
			else if (tag === 'rPh') spoken = true;
			else if (tag === 'mergeCell' && merged.length < MOST_MERGED) merged.push(...mergedIn(attributes.get('ref')));
		},
		text(text) {
			if (reading && !spoken) words += text;
		},
		close(tag) {
			if (tag === 'v' || tag === 't') reading = false;
			else if (tag === 'rPh') spoken = false;
			else if (tag === 'c' && words !== '') grid.put(row, column, valueOf(type, style, words, workbook));
		}
	});
	return withMerged(grid.rows(), merged);
}

/** "A2:B9": the first cell and the last. */
function mergedIn(reference: string | undefined): readonly Merged[] {
	const [from = '', to = ''] = (reference ?? '').split(':');
	const [column, last] = [columnOf(from), columnOf(to)];
	const [row, end] = [from, to].map((place) => placeOf(/\d+$/.exec(place)?.[0], -1));
	if (column === null || last === null || row === undefined || end === undefined || row < 0) return [];
	return [{ row, column, rows: end - row + 1, columns: last - column + 1 }];
}

function valueOf(type: string, style: number, words: string, { strings, dates, calendar }: Workbook): Cell {
	switch (type) {
		case 's':
			return strings[Number(words)] ?? null;
		case 'b':
			return words === '1' || words === 'true';
		case 'n': {
			const value = Number(words);
			if (!Number.isFinite(value)) return words;
			return dates.has(style) ? (dateOfSerial(value, calendar) ?? value) : value;
		}
		default:
			return unescaped(words);
	}
}

/** "12" is row 11, counted from 0. */
const placeOf = (text: string | undefined, otherwise: number): number => {
	const place = Number(text);
	return Number.isSafeInteger(place) && place > 0 ? place - 1 : otherwise;
};

/** "AB12" is column 27, counted from 0. */
function columnOf(reference: string | undefined): number | null {
	const letters = /^[A-Z]{1,4}/i.exec(reference ?? '')?.[0];
	if (letters === undefined) return null;
	return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Signs that XML cannot hold are written as _x000D_. */
const unescaped = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		: text;
