/** Which words of a source may be labels, so that a person who says what marks what can pick them. */
import type { Source } from '../document/source';
import { blockLines } from './block-lines';
import { withoutFurniture } from './furniture';
import { labelledHeadingOf, labelledLineOf } from './headings';
import type { LabelKind, LabelWords } from './label-words';
import { readLines, type Line } from './lines';
import { makeLabels, type Labels } from './make-labels';
import { wordsOf } from './words';

export interface WordSuggestion {
	readonly word: string;
	readonly times: number;
}
export interface WordSuggestions {
	/** Words that stand before different numbers: "Project 1", "Project 2". */
	readonly numbered: readonly WordSuggestion[];
	/** Short lines that come back over a text: "Oplevering". */
	readonly lone: readonly WordSuggestion[];
	/** The kinds of which a word that is known marks something: they need no other. */
	readonly used: readonly LabelKind[];
}

const FEWEST = { numbered: 2, lone: 3 };
const MOST = 6;
const NUMBERED =
	/^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.? )?(\p{Lu}[\p{L}’'-]{1,30}(?: \p{L}[\p{L}’'-]{1,30}){0,2}) (\d{1,3})(?![\d.,%])/u;
const LONE = /^(\p{Lu}[\p{L} ’'-]{2,40}?) ?:?$/u;
const RUN_IN = /^(\p{Lu}[\p{L} ’'-]{2,40}?): ?\p{L}/u;
/** What stands before numbers in any document. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set(
	(
		'tabel figuur bijlage pagina hoofdstuk paragraaf grafiek artikel lid regel noot jaarplan begroting kwartaal week fase ' +
		'januari februari maart april mei juni juli augustus september oktober november december'
	).split(' ')
);

/** The most frequent first. `words` are those that are known. */
export function suggestWords(source: Source, words: LabelWords): WordSuggestions {
	const labels = makeLabels(words);
	const all = typeof source === 'string' ? readLines(source) : blockLines(source, labels);
	const { lines } = withoutFurniture(all);
	const numbers = new Map<string, Set<string>>();
	const lone = new Map<string, number>();
	lines.forEach((line, index) => {
		const [, word, number] = line.text.length > 400 ? [] : (NUMBERED.exec(line.text) ?? []);
		if (word && number && !OF_DOCUMENTS.has(word.toLowerCase())) {
			const seen = numbers.get(word) ?? new Set<string>();
			numbers.set(word, seen.add(number));
		}
		const label = labelIn(line, lines[index + 1]);
		if (label !== null) lone.set(label, (lone.get(label) ?? 0) + 1);
	});
	const numbered = [...numbers].map(([word, seen]) => ({ word, times: seen.size }));
	return {
		used: usedIn(lines, labels),
		numbered: mostFrequent(numbered, FEWEST.numbered),
		lone: mostFrequent(
			[...lone].map(([word, times]) => ({ word, times })),
			FEWEST.lone
		)
	};
}

function usedIn(lines: readonly Line[], labels: Labels): readonly LabelKind[] {
	const used = new Set<LabelKind>();
	for (const line of lines) {
		const label = labels.labelOf(line.text);
		if (label === 'result' || label === 'purposeAndImpact' || label === 'goals') used.add(label);
		for (const kind of ['ambition', 'activity', 'programme'] as const)
			if (labelledHeadingOf(line, labels[kind]) ?? labelledLineOf(line.text, labels[kind])) used.add(kind);
		if (line.mark?.type === 'table' && line.mark.table.kind === 'activities') used.add('activity');
		if (line.mark?.type === 'table' && line.mark.table.kind === 'ambitions') used.add('ambition').add('goals');
		if (line.mark?.type === 'table' && line.mark.table.kind === 'programmes') used.add('programme');
	}
	return [...used];
}

/** A short line right over a text, or a few words and a colon before it. */
function labelIn(line: Line, next: Line | undefined): string | null {
	if (line.text.length > 300 || line.mark?.type === 'item' || line.mark?.type === 'table') return null;
	const runIn = RUN_IN.exec(line.text)?.[1];
	if (runIn !== undefined) return line.mark && wordsOf(runIn).length <= 4 ? runIn : null;
	const lone = LONE.exec(line.text)?.[1];
	if (lone === undefined || wordsOf(lone).length > 5 || !next) return null;
	const isText = line.mark
		? wordsOf(next.text).length > 2
		: next.text.length > 30 && /^["‘“(]?[\p{Lu}\p{N}►•]/u.test(next.text);
	return isText && next.mark?.type !== 'heading' ? lone : null;
}

const mostFrequent = (found: readonly WordSuggestion[], fewest: number): readonly WordSuggestion[] =>
	found
		.filter(({ times }) => times >= fewest)
		.sort((a, b) => b.times - a.times)
		.slice(0, MOST);
