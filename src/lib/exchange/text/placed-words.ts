import type { Plan } from '$lib/plan/model';
import { richToText } from '$lib/plan/rich-text';
import { wordsOf } from './words';

/** How many of the words of a source are not in the part of kind `unplaced`. */
export function placedWords(plan: Plan, total: number): number {
	const unplaced = plan.parts.filter(({ kind }) => kind === 'unplaced');
	const left = unplaced.flatMap(({ id }) => wordsOf(richToText(plan.texts[`${id}/text`] ?? []))).length;
	return Math.max(0, total - left);
}
