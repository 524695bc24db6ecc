/**
 * What a recognition could not know. Each doubt has a choice; the preferred one is applied.
 *
 * | kind         | values                                        | choices (preferred first)                       |
 * |--------------|-----------------------------------------------|-------------------------------------------------|
 * | labelStrip   | activities, themes (counts), differ (0 or 1)  | none: tag nothing; all: tag as printed; all goes first where they differ |
 * | joinedWord   | word, left, right                             | joined, hyphen or space, each with `word`       |
 * | singleAmount | label, amount (cents)                         | other, personnel: the column; the one that foots |
 * | printedSum   | label, column, printed, computed (cents)      | own: keep ours beside the printed; forget: drop the printed |
 * | wording      | level (ambition or goal), chapter, table      | chapter, table: the wording that becomes the title |
 * | reference    | printed, corrected (numbers), titles          | correct, leave                                  |
 * | chapterOrder | title                                         | numbers, source: which order counts             |
 * | spelling     | name, printed, label                          | name, printed: the spelling in the label        |
 * | ceiling      | amount (cents), from, to (years)              | set, leave                                      |
 */
import type { Amounts, Ceiling, Id } from '$lib/plan/model';
import type { Line } from './lines';

export interface Place {
	/** From 1, as the source counts its lines. */
	readonly line: number;
	readonly excerpt: string;
}
export type DoubtKind =
	| 'labelStrip'
	| 'joinedWord'
	| 'singleAmount'
	| 'printedSum'
	| 'wording'
	| 'reference'
	| 'chapterOrder'
	| 'spelling'
	| 'ceiling';
export type ChoiceId =
	| 'none'
	| 'all'
	| 'joined'
	| 'hyphen'
	| 'space'
	| 'other'
	| 'personnel'
	| 'own'
	| 'forget'
	| 'chapter'
	| 'table'
	| 'correct'
	| 'leave'
	| 'numbers'
	| 'source'
	| 'name'
	| 'printed'
	| 'set';

/** What a choice changes in the plan. Applied twice it changes nothing more. */
export type Edit =
	| { readonly type: 'themes'; readonly activity: Id; readonly themes: readonly Id[] }
	| { readonly type: 'amounts'; readonly line: Id; readonly amounts: Amounts }
	| { readonly type: 'forgetPrinted'; readonly id: Id; readonly column: 'personnel' | 'other' | 'total' }
	| { readonly type: 'title'; readonly kind: 'ambitions' | 'goals'; readonly id: Id; readonly title: string }
	| { readonly type: 'label'; readonly id: Id; readonly label: string }
	| { readonly type: 'touches'; readonly programme: Id; readonly activities: readonly Id[] }
	| { readonly type: 'order'; readonly parts: readonly Id[] }
	| { readonly type: 'ceiling'; readonly ceiling: Ceiling | null }
	| { readonly type: 'text'; readonly key: string; readonly from: string; readonly to: string }
	| { readonly type: 'word'; readonly from: string; readonly to: string };

export interface Choice {
	readonly id: ChoiceId;
	readonly values?: Readonly<Record<string, string | number>>;
	readonly edits: readonly Edit[];
}
export interface Doubt {
	readonly id: string;
	readonly kind: DoubtKind;
	readonly places: readonly Place[];
	readonly values: Readonly<Record<string, string | number>>;
	readonly choices: readonly [Choice, ...Choice[]];
	readonly preferred: ChoiceId;
}

const EXCERPT = 100;

export function placeOf(line: Line): Place {
	const { text } = line;
	return { line: line.number, excerpt: text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text };
}

/** A doubt whose first choice is the preferred one. */
export function doubt(
	kind: DoubtKind,
	subject: string | number,
	places: readonly Place[],
	values: Doubt['values'],
	choices: Doubt['choices']
): Doubt {
	return { id: `${kind}-${subject}`, kind, places, values, choices, preferred: choices[0].id };
}
