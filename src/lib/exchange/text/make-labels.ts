/** What the words of an organisation make recognisable: headings, labels, heads of tables and references. */
import type { LabelKind, LabelWords } from './label-words';
import { LABELS, PROGRAMME_WORDS, TOPICS } from './labels';
import { pluralOf } from './plural';
import { nameKey } from './words';

export type LabelOfLine = 'purposeAndImpact' | 'result' | 'goals' | 'tableAmbition' | 'tableGoals';

export interface Labels {
	readonly words: LabelWords;
	/** The label that a line is and nothing more, whatever its capitals and the colon after it. */
	readonly labelOf: (text: string) => LabelOfLine | null;
	/** The label a paragraph starts with, and the text after its colon. */
	readonly runInLabelOf: (
		text: string
	) => { readonly label: 'purposeAndImpact' | 'result'; readonly rest: string } | null;
	/** "3.2.1 Ambitie 1: Title", "Activiteit 12 Title". */
	readonly ambition: LabelPatterns;
	readonly activity: LabelPatterns;
	readonly programme: LabelPatterns;
	/** References to activities by number. Global: for matchAll only. */
	readonly reference: RegExp;
	/** What a caption, a heading or an introducing sentence is about. */
	readonly topics: {
		readonly ambitions: RegExp;
		readonly activities: RegExp;
		readonly themes: RegExp;
		readonly budget: RegExp;
		readonly programmes: RegExp;
	};
	/** Words that say what kind of thing a programme is; names are compared without them. */
	readonly programmeWords: ReadonlySet<string>;
	/** Whether a head of a table is one of the words, or the plural of one. */
	readonly isHead: (text: string, kind: LabelKind) => boolean;
}
/** Groups: the number of a section, the word, the number, the title. */
export interface LabelPatterns {
	readonly inText: RegExp;
	/** For what the file marks as a heading: the number may be a letter, or missing if a colon stands there. */
	readonly inHeading: RegExp;
}

export function makeLabels(words: LabelWords): Labels {
	const keys = keysOfLabels(words);
	const longest = Math.max(...[...keys.keys()].map((key) => key.length));
	const runIn = new RegExp(
		`^(${[...words.purposeAndImpact, ...words.result].map(escaped).join('|')}) ?: (\\S.*)$`,
		'iu'
	);
	const results = new Set(words.result.map(nameKey));
	const heads = new Map<LabelKind, ReadonlySet<string>>(
		(['ambition', 'goals', 'activity', 'purposeAndImpact', 'result', 'programme'] as const).map((kind) => [
			kind,
			new Set(words[kind].flatMap((word) => [nameKey(word), nameKey(pluralOf(word))]))
		])
	);
	const activities = new Set(words.activity.map(nameKey));
	return {
		words,
		labelOf: (text) => (text.length > longest + 3 ? null : (keys.get(nameKey(text)) ?? null)),
		runInLabelOf: (text) => {
			const match = runIn.exec(text.slice(0, 200));
			if (!match?.[1]) return null;
			const label = results.has(nameKey(match[1])) ? 'result' : 'purposeAndImpact';
			return { label, rest: text.slice(text.indexOf(':') + 1).trim() };
		},
		ambition: patternsOf(words.ambition, '\\d{1,4}', ' ?: ?'),
		activity: patternsOf(words.activity, '\\d{1,5}', '(?:[:.]| [–—-])? '),
		programme: patternsOf(words.programme, '\\d{1,4}', '(?: ?[:.])? '),
		reference: new RegExp(
			`(?<![\\p{L}\\p{N}])(?:${words.activity
				.flatMap((word) => [pluralOf(word), word])
				.map(escaped)
				.join('|')}) ` + '(\\d{1,5}(?:(?:, ?| en )\\d{1,5}){0,20})(?!\\d|[.,]\\d)',
			'giu'
		),
		topics: {
			ambitions: wordsIn([...words.ambition.map(pluralOf), 'bijdragen']),
			activities: wordsIn(words.activity.map(pluralOf)),
			...TOPICS,
			programmes: wordsIn(words.programme.flatMap((word) => [word, pluralOf(word), `${word}'s`, `${word}s`]))
		},
		programmeWords: new Set(
			[...PROGRAMME_WORDS, ...words.programme.map(nameKey)].filter((word) => !activities.has(word))
		),
		isHead: (text, kind) => text.length <= longest + 5 && (heads.get(kind)?.has(nameKey(text)) ?? false)
	};
}

/** The goals of an ambition are announced by "Doelen", or "Doelen bij deze ambitie". */
function keysOfLabels(words: LabelWords): ReadonlyMap<string, LabelOfLine> {
	const keys = new Map<string, LabelOfLine>();
	const add = (label: LabelOfLine, texts: readonly string[]) => {
		for (const text of texts) if (!keys.has(nameKey(text))) keys.set(nameKey(text), label);
	};
	add('result', words.result);
	add('purposeAndImpact', words.purposeAndImpact);
	add('tableGoals', [LABELS.tableGoals]);
	add('tableAmbition', words.ambition.map(pluralOf));
	const places = ['bij deze', 'bij dit', 'van deze', 'van dit', 'binnen deze', 'binnen dit'];
	add('goals', [
		...words.goals,
		...words.goals.flatMap((goals) =>
			words.ambition.flatMap((ambition) => places.map((place) => `${goals} ${place} ${ambition}`))
		)
	]);
	keys.delete('');
	return keys;
}

const SECTION = '(\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.? )?';

function patternsOf(words: readonly string[], number: string, separator: string): LabelPatterns {
	const word = `(${[...new Set(words.flatMap(forms))].map(escaped).join('|')})`;
	return {
		inText: new RegExp(`^${SECTION}${word} (${number})${separator}(.*)$`, 'u'),
		inHeading: new RegExp(
			`^${SECTION}${word}(?: (${number})(?: ?[:.)–—-])?(?= |$)| ([A-Z]|[IVX]{1,5}) ?[:.)]|(?=:)):? ?[–—-]? ?(.*)$`,
			'u'
		)
	};
}

/** A heading starts with a capital, or is all capitals: "activiteit 12" is a reference. */
const forms = (word: string): readonly string[] => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];

const wordsIn = (words: readonly string[]): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
