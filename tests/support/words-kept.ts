import { WORDS_NL } from '$lib/exchange/text/label-words';
import { LABELS } from '$lib/exchange/text/labels';
import type { Recognition } from '$lib/exchange/text/recognise';
import type { Source, SourceBlock } from '$lib/exchange/document/source';
import { HEAD_NAMES } from '$lib/exchange/text/table-heads';
import { richToText } from '$lib/plan/rich-text';

/**
 * The words of a source that are not in its plan: each as often as the source has it more often. Words that became
 * structure do not count: labels, numbers, amounts, strips of theme labels, and titles that a table or budget repeats.
 */
export function lostWords(given: Source, { plan, doubts }: Pick<Recognition, 'plan' | 'doubts'>): readonly string[] {
	const source = typeof given === 'string' ? [given] : given.flatMap(wordsOfBlock);
	const isTable = typeof given !== 'string' && given.some(({ type }) => type === 'table');
	const listedOnly = isTable ? [] : plan.programmes.filter(({ place }) => place === null);
	const kept = tally([
		...Object.values(plan.texts).map(richToText),
		...plan.themes.map(({ name }) => name),
		...[...plan.ambitions, ...plan.goals, ...plan.parts, ...plan.budgetHeadings].map(({ title }) => title),
		...plan.activities.flatMap(({ title, subtitle }) => [title, subtitle]),
		// What is only listed stands in the text of the list as well.
		...plan.programmes
			.filter((programme) => !listedOnly.includes(programme))
			.flatMap(({ title, shortName, funder, lead }) => [title, shortName, ...(isTable ? [funder, lead] : [])]),
		...[...plan.budgetLines, ...plan.funding].map(({ label }) => label),
		...[...plan.people, ...plan.partners].map(({ name }) => name),
		...plan.activities.flatMap(({ targetGroups }) => targetGroups)
	]);
	const strips = doubts.find(({ kind }) => kind === 'labelStrip')?.places.length ?? 0;
	const ambitions = new Map(plan.ambitions.map(({ id, title }) => [id, title]));
	const repeated = tally([
		...Array.from({ length: strips }, () => plan.themes.map(({ name }) => name)).flat(),
		...[...plan.ambitions, ...plan.goals].map(({ title }) => title),
		...plan.budgetLines.map(({ entity }) => ambitions.get(entity ?? '') ?? ''),
		...(isTable ? [...plan.activities, ...plan.programmes].map(({ title }) => title) : []),
		...(isTable ? [...plan.people, ...plan.partners].map(({ name }) => name) : []),
		...(isTable ? plan.programmes.map(({ shortName }) => shortName) : []),
		...(isTable ? plan.themes.map(({ name }) => name) : []),
		...doubts.filter(({ kind }) => kind === 'reference').map(({ values }) => String(values.printed))
	]);
	const inSource = tally(source);
	const added = [...kept].filter(([word, times]) => times > (inSource.get(word) ?? 0));
	const isStructure = (word: string, times: number): boolean =>
		STRUCTURE.has(word) || /^(\d+|[a-z])$/.test(word) || times <= (repeated.get(word) ?? 0);
	const lost = [...inSource]
		.map(([word, times]) => [word, times - (kept.get(word) ?? 0)] as const)
		.filter(([word, times]) => times > 0 && !isStructure(word, times));
	return withoutHalves(
		lost.flatMap(([word, times]) => Array.from({ length: times }, () => word)),
		added.map(([word]) => word).join('')
	);
}

/** What rows of a table repeat is one thing in the plan. */
function wordsOfBlock(block: SourceBlock): readonly string[] {
	if (block.type !== 'table') return [block.text];
	return [...new Set(block.rows.flat().flatMap(({ paragraphs }) => paragraphs.flatMap((text) => text.split(/\s+/u))))];
}

/** A word that a line break had cut is lost in two halves and comes back whole: its letters are in the words added. */
function withoutHalves(words: readonly string[], letters: string): readonly string[] {
	const left = new Map<string, number>();
	for (const letter of letters) take(left, letter, 1);
	return words.filter((word) => {
		for (const letter of word) take(left, letter, -1);
		return [...word].some((letter) => (left.get(letter) ?? 0) < 0);
	});
}

/** Labels, heads of tables and columns. */
const STRUCTURE: ReadonlySet<string> = new Set(
	[
		...Object.values(LABELS),
		...Object.values(WORDS_NL).flat(),
		'Doelen bij deze ambitie',
		...HEAD_NAMES,
		'Onze Beoogd Begroot Bedrag Bron',
		'Personele kosten Overige kosten Totaal',
		'Materiële Personeelskosten Personeel Overig',
		'Ambities Activiteiten Post Onderdeel Omschrijving x €'
	]
		.flatMap((label) => label.split(' '))
		.map(plain)
);

function tally(texts: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) for (const word of text.split(/\s+/u)) take(counts, plain(word), 1);
	counts.delete('');
	return counts;
}

/** Letters and digits; the digits that mark a footnote at the end of a word fall away. */
function plain(word: string): string {
	const letters = word
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
	return letters.replace(/(?<=\p{L})\p{N}{1,2}$/u, '');
}

function take(counts: Map<string, number>, word: string, times: number): void {
	counts.set(word, (counts.get(word) ?? 0) + times);
}
