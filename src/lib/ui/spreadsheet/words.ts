import type { SheetWords } from '$lib/exchange/sheet/columns';
import type { Dictionary } from '$lib/i18n/nl';
import type { Meta } from '$lib/plan/model';

/** The words that go into a file, in the language of the interface. */
export function sheetWords(words: Dictionary, language: 'nl' | 'en', meta: Pick<Meta, 'title' | 'levels'>): SheetWords {
	const { file } = words.spreadsheet;
	return {
		language,
		heads: file.heads,
		theme: file.theme,
		states: words.common.states,
		fundingKinds: words.budget.fundingKinds,
		sheets: file.sheets,
		untitled: words.common.untitled,
		programme: words.budget.programme,
		tooLong: file.tooLong,
		help: file.helpLines(meta.title || words.common.untitled, meta.levels.activity.many),
		place: file.place,
		choices: file.choices
	};
}
