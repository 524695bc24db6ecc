/** The labels that a word processor counts and does not write in the text, such as "Activiteit 3" of a style. */
import { scanXml } from '../sheet/scan-xml';
import { MOST_BASES, type Styles } from './docx-styles';

/** What a paragraph says of its numbering; empty where it leaves that to its style. */
export interface Numbered {
	readonly style: string;
	readonly list: string;
	readonly depth: string;
}
/** Of the next paragraph in the document; null without words: a number alone says nothing that its level does not. */
export type LabelOfNext = (paragraph: Numbered) => string | null;

export function countLabels(numberingXml: string, styles: Styles): LabelOfNext {
	const { makes, lists } = readNumbering(numberingXml);
	/** By what is counted together: lists of one make go on in each other's numbers. */
	const counts = new Map<string, number[]>();
	const started = new Set<string>();
	return ({ style, list, depth }) => {
		const id = list === '' ? listOfStyle(styles, style, 0) : list;
		const { make = '', starts } = lists.get(id) ?? {};
		const found = makes.get(make);
		if (!found) return null;
		const at = depth === '' ? (found.depths.get(style) ?? styles.get(style)?.depth ?? 0) : Number(depth);
		const level = found.levels[at];
		if (!level) return null;
		const numbers = counts.get(make) ?? [];
		counts.set(make, numbers);
		const anew = started.has(`${id} ${at}`) ? undefined : starts?.get(at);
		started.add(`${id} ${at}`);
		numbers[at] = anew ?? (numbers[at] ?? level.start - 1) + 1;
		found.levels.forEach((deeper, index) => {
			if (index > at && deeper.restartsUnder > at) delete numbers[index];
		});
		if (!/\p{L}{2}/u.test(level.text)) return null;
		return level.text.replace(/%([1-9])/gu, (_, place: string) => {
			const index = Number(place) - 1;
			const shown = found.levels[index] ?? level;
			return written(numbers[index] ?? shown.start, level.legal ? 'decimal' : shown.format);
		});
	};
}

interface Level {
	start: number;
	format: string;
	/** "%1" stands for the number of the first level. */
	text: string;
	/** Counts anew after each of so many levels, from the first. */
	restartsUnder: number;
	/** The numbers of all levels in figures. */
	legal: boolean;
}
interface Make {
	readonly levels: Level[];
	/** Which level the paragraphs of a style have. */
	readonly depths: Map<string, number>;
}
interface List {
	make: string;
	/** The number with which this list starts instead, by level. */
	readonly starts: Map<number, number>;
}

function readNumbering(xml: string): {
	readonly makes: ReadonlyMap<string, Make>;
	readonly lists: ReadonlyMap<string, List>;
} {
	const makes = new Map<string, Make>();
	const lists = new Map<string, List>();
	let make: Make | null = null;
	let list: List | null = null;
	let level: Level | null = null;
	let at = 0;
	scanXml(xml, {
		open(tag, attributes) {
			const value = attributes.get('val') ?? '';
			if (tag === 'abstractNum') {
				make = { levels: [], depths: new Map() };
				makes.set(attributes.get('abstractNumId') ?? '', make);
			} else if (tag === 'num') {
				list = { make: '', starts: new Map() };
				lists.set(attributes.get('numId') ?? '', list);
			} else if (tag === 'abstractNumId') {
				if (list) list.make = value;
			} else if (tag === 'lvlOverride') at = numberOf(attributes.get('ilvl'));
			else if (tag === 'startOverride') list?.starts.set(at, numberOf(value));
			else if (tag === 'lvl' && make) {
				at = Math.min(8, numberOf(attributes.get('ilvl')));
				level = { start: 1, format: 'decimal', text: '', restartsUnder: at, legal: false };
				make.levels[at] = level;
			} else if (!level) return;
			else if (tag === 'pStyle') make?.depths.set(value, at);
			else if (tag === 'start') level.start = numberOf(value);
			else if (tag === 'numFmt') level.format = value;
			else if (tag === 'lvlText') level.text = value;
			else if (tag === 'lvlRestart') level.restartsUnder = numberOf(value);
			else if (tag === 'isLgl') level.legal = true;
		},
		close(tag) {
			if (tag === 'lvl') level = null;
			else if (tag === 'abstractNum') make = null;
		},
		text: () => undefined
	});
	return { makes, lists };
}

const numberOf = (value: string | undefined): number => (/^\d{1,6}$/.test(value ?? '') ? Number(value) : 0);

function listOfStyle(styles: Styles, id: string, depth: number): string {
	const style = styles.get(id);
	if (!style || depth > MOST_BASES) return '';
	return style.list === '' ? listOfStyle(styles, style.basedOn, depth + 1) : style.list;
}

function written(number: number, format: string): string {
	switch (format) {
		case 'none':
		case 'bullet':
			return '';
		case 'upperLetter':
			return String.fromCharCode(65 + ((number - 1) % 26));
		case 'lowerLetter':
			return String.fromCharCode(97 + ((number - 1) % 26));
		case 'upperRoman':
			return roman(number);
		case 'lowerRoman':
			return roman(number).toLowerCase();
		default:
			return String(number);
	}
}

const ROMAN = [
	['X', 10],
	['IX', 9],
	['V', 5],
	['IV', 4],
	['I', 1]
] as const;

/** As far as plans count. */
function roman(number: number): string {
	let rest = Math.min(number, 100);
	let signs = '';
	for (const [sign, value] of ROMAN) for (; rest >= value; rest -= value) signs += sign;
	return signs;
}
