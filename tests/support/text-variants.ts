import type { SourceBlock } from '$lib/exchange/document/source';
import type { LabelWords } from '$lib/exchange/text/label-words';

/** The same document written otherwise: what an import recognises must not hang on numbers, order or line ends. */

/** Gives activities other numbers, in their headings and in references. */
export function renumberActivities(source: string, numberOf: (number: number) => number): string {
	const other = (digits: string): string => digits.replace(/\d+/g, (number) => String(numberOf(Number(number))));
	return source
		.replace(/^( ?Activiteit )(\d+)(?= )/gm, (_, label: string, number: string) => label + other(number))
		.replace(/\b(activiteit )(\d+(?: en \d+)*)/g, (_, label: string, numbers: string) => label + other(numbers));
}

/** Puts the sections of the ambitions in another order: `order` holds places, from 0. Numbers stay or are given anew. */
export function reorderAmbitions(source: string, order: readonly number[], numbers: 'kept' | 'new'): string {
	const lines = source.split('\n');
	const starts = lines.flatMap((line, index) => (AMBITION.test(line) ? [index] : []));
	const end = lines.findIndex((line, index) => index > (starts.at(-1) ?? 0) && /^ ?\d\s+[A-Z]/.test(line));
	const sections = starts.map((start, index) => lines.slice(start, starts[index + 1] ?? end));
	const moved = order.map((place, index) => {
		const section = sections[place] ?? [];
		if (numbers === 'kept') return section;
		const [heading = '', ...rest] = section;
		return [
			heading
				.replace(/(\d\.\d\.)\d/, (_, chapter: string) => `${chapter}${index + 1}`)
				.replace(/Ambitie \d/, `Ambitie ${index + 1}`),
			...rest
		];
	});
	return [...lines.slice(0, starts[0]), ...moved.flat(), ...lines.slice(end)].join('\n');
}

/** The words that the same document uses in another organisation. */
export const OTHER_WORDS: Partial<LabelWords> = {
	ambition: ['Pijler'],
	activity: ['Project'],
	purposeAndImpact: ['Beoogd effect'],
	result: ['Oplevering']
};

/** The document in those words: in headings, labels, captions and references. */
export function inOtherWords(source: string): string {
	return source
		.replace(/^( ?)Activiteit (?=\d)/gm, '$1Project ')
		.replace(/\bactiviteit (?=\d)/g, 'project ')
		.replace(/\bAmbitie (?=\d)/g, 'Pijler ')
		.replace(/^( ?)Ambities(?=\s*$)/gm, '$1Pijlers')
		.replace(/^Ambitie$/gm, 'Pijler')
		.replace(/(?<=bij deze )ambitie/g, 'pijler')
		.replace(/(?<=^ ?Tabel \d: .*)ambities/gm, 'pijlers')
		.replace(/^( ?)Doel en impact(?=\s*$)/gm, '$1Beoogd effect')
		.replace(/^( ?)Resultaat(?=\s*$)/gm, '$1Oplevering');
}

/** Changes every text of a document. */
export function mapBlocks(blocks: readonly SourceBlock[], change: (text: string) => string): readonly SourceBlock[] {
	return blocks.map((block) =>
		block.type === 'table'
			? {
					...block,
					rows: block.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(change) })))
				}
			: { ...block, text: change(block.text) }
	);
}

export interface Wrapping {
	readonly width: number;
	/** Whether a space stays at the end of a line, where a word ends there. */
	readonly spaces: 'kept' | 'gone';
	/** Broken words are mended first, or left as they are: "onderwijs- sector". */
	readonly words: 'mended' | 'broken';
	/** Whether the space that marks the start of a page stays. */
	readonly pages: 'kept' | 'gone';
}

/** Wraps paragraphs at another width. Headings, labels, strips, heads of tables and rows of the budget stay as they are. */
export function rewrap(source: string, { width, spaces, words, pages }: Wrapping): string {
	const out: string[] = [];
	let text: string[] = [];
	let first = '';
	const close = () => {
		if (text.length > 0) out.push(...wrapped(joined(text, words), width, first, spaces));
		text = [];
	};
	for (const raw of source.split('\n')) {
		const starts = /^ \S/.test(raw);
		const line = starts && pages === 'gone' ? raw.slice(1) : raw;
		if (line.trim() === '' || KEPT.test(line)) {
			close();
			out.push(spaces === 'gone' ? line.trimEnd() : line);
			continue;
		}
		if (/^\t[►•]/.test(line) || (starts && pages === 'kept')) close();
		if (text.length === 0) first = /^\s*/.exec(line)?.[0] ?? '';
		text.push(line);
	}
	close();
	return out.join('\n');
}

const AMBITION = /^ ?\d\.\d\.\d\s.*Ambitie \d:/;
const KEPT = new RegExp(
	[
		'^ ?(Activiteit \\d|Doel en impact|Resultaat|Doelen bij|Ambities|Doelen en bijdragen|Tabel \\d|Thema |Ambitie )',
		'^ ?\\d(\\.\\d){0,2}\\uFFFD?\\s+[A-Z\\uFFFD]',
		// Strips of theme labels, names of boxes, page numbers.
		'^(Flexibilisering AI|en weerbaarheid|Publieke regie|Leesplezier Taal|Lokale verankering$|Duurzaamheid$)',
		'^ ?(Programma [A-Z]\\w+|Impuls Open Leermateriaal|Lerenvoorhetexamen\\.nl|De Digitale School en lesopafstand\\.nl)\\s*( Regie)?$',
		'\\((EPDG|DVO|SDV)\\)\\s*$',
		'€ ?\\d|^\\d+$|^https:|^Boekenkade \\|'
	].join('|')
);

function joined(lines: readonly string[], words: Wrapping['words']): string {
	return lines.reduce((text, line) => {
		const next = line.trim();
		const tail = / $/.test(line) ? ' ' : '';
		if (text === '') return next + tail;
		if (words === 'broken' || / $/.test(text)) return `${text.trimEnd()} ${next}${tail}`;
		const small = /^[a-zà-ÿ]/.test(next);
		if (small && /[a-zà-ÿ]-$/.test(text)) return text.slice(0, -1) + next + tail;
		if (/-$/.test(text) || (small && /[a-z]$/.test(text) && !/ (van|algemeen)$/.test(text))) return text + next + tail;
		return `${text} ${next}${tail}`;
	}, '');
}

function wrapped(text: string, width: number, first: string, spaces: Wrapping['spaces']): string[] {
	const lines: string[] = [];
	let line = first;
	for (const word of text.trim().split(/\s+/)) {
		if (line.trim() !== '' && line.length + word.length > width) {
			lines.push(line);
			line = '';
		}
		line += `${word} `;
	}
	lines.push(line.trimEnd());
	return spaces === 'gone' ? lines.map((one) => one.trimEnd()) : lines;
}
