import { LARGEST_PLAN_FILE, type PlanFileError } from '$lib/doc/plan-file';
import type { MergeError } from '$lib/doc/merge';
import type { Dictionary } from '$lib/i18n/nl';
import { formatSize } from '$lib/ui/shelf/formats';
import type { NotChecked } from './checking';

/** What happened, that nothing changed, and what to do. */
export function fileErrorWords(
	name: string,
	error: PlanFileError | MergeError | NotChecked,
	words: Dictionary['merging']['errors'],
	language: 'nl' | 'en'
): string {
	if (error.type === 'notAPlan') return words.notAPlan(name, error.path);
	if (error.type === 'tooLarge') return words.tooLarge(name, formatSize(LARGEST_PLAN_FILE, language));
	return words[error.type](name);
}
