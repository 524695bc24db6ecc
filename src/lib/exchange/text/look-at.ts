import type { Result } from '$lib/plan/result';
import type { Source } from '../document/source';
import type { LabelWords } from './label-words';
import { recognise, type Recognition, type RecogniseError, type RecogniseOptions } from './recognise';
import { suggestWords, type WordSuggestions } from './suggest-words';

/** What a source turned out to be, with words of it that may be labels. */
export interface Looked {
	readonly result: Result<Recognition, RecogniseError>;
	readonly suggestions: WordSuggestions;
}

export const NO_SUGGESTIONS: WordSuggestions = { numbered: [], lone: [], used: [] };

export function lookAt(source: Source, options: RecogniseOptions & { readonly words: LabelWords }): Looked {
	const result = recognise(source, options);
	const isLarge = !result.ok && result.error.type === 'tooLarge';
	return { result, suggestions: isLarge ? NO_SUGGESTIONS : suggestWords(source, options.words) };
}
