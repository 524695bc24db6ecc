import type { Id, Plan } from '$lib/plan/model';
import type { Result } from '$lib/plan/result';
import type { Source } from '../document/source';
import type { Doubt } from './doubts';
import { cleanWords, type LabelWords } from './label-words';
import { placedWords } from './placed-words';
import { readDocument } from './read-document';
import { sourceLines } from './source-lines';
import { wordsOf } from './words';

export interface Recognition {
	/** With the preferred choice of each doubt. */
	readonly plan: Plan;
	readonly doubts: readonly Doubt[];
	readonly found: Readonly<Record<FoundKind, number>>;
	/** Words of the source, and how many of them are not in the part of kind `unplaced`. */
	readonly words: { readonly total: number; readonly placed: number };
}
export type FoundKind =
	'themes' | 'ambitions' | 'goals' | 'activities' | 'programmes' | 'chapters' | 'budgetLines' | 'funding';
export type RecogniseError =
	| { readonly type: 'empty' }
	/** In bytes of UTF-8. */
	| { readonly type: 'tooLarge'; readonly bytes: number; readonly limit: number }
	/** Of a recognition in a worker, which is ended then. */
	| { readonly type: 'tookTooLong' }
	| { readonly type: 'nothingFound' };

export interface RecogniseOptions {
	readonly newId: () => Id;
	/** The name of the file, or what stands for it; the plan's title if the text names no year. */
	readonly name: string;
	/** ISO date of the import. */
	readonly date: string;
	/** The words of the organisation; without them the usual Dutch ones. */
	readonly words?: Partial<LabelWords>;
}

/** Bytes. */
export const LARGEST_TEXT = 2_000_000;

/**
 * Recognises an annual plan in plain text or in the blocks of a file: ambitions, activities, themes, programmes, budget
 * and chapters. Every word of the source is in the plan, if nowhere else in its part of kind `unplaced`.
 */
export function recognise(source: Source, options: RecogniseOptions): Result<Recognition, RecogniseError> {
	const text =
		typeof source === 'string'
			? source
			: sourceLines(source)
					.map((line) => line.text)
					.join('\n');
	const bytes = new TextEncoder().encode(text).length;
	if (bytes > LARGEST_TEXT) return { ok: false, error: { type: 'tooLarge', bytes, limit: LARGEST_TEXT } };
	const total = wordsOf(text).length;
	if (total === 0) return { ok: false, error: { type: 'empty' } };
	const { plan, doubts, chapters } = readDocument(source, { ...options, words: cleanWords(options.words ?? {}) });
	const found = {
		themes: plan.themes.length,
		ambitions: plan.ambitions.length,
		goals: plan.goals.length,
		activities: plan.activities.length,
		programmes: plan.programmes.length,
		chapters,
		budgetLines: plan.budgetLines.length,
		funding: plan.funding.length
	};
	if (Object.values(found).every((count) => count === 0)) return { ok: false, error: { type: 'nothingFound' } };
	return { ok: true, value: { plan, doubts, found, words: { total, placed: placedWords(plan, total) } } };
}
