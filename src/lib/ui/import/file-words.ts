import { endingOf, type OtherForm } from '$lib/exchange/document/file-form';
import type { ReadError } from '$lib/exchange/document/read-error';
import type { Structure } from '$lib/exchange/document/source-text';
import type { Dictionary } from '$lib/i18n/nl';

/** What happened, that nothing changed, and what to do. */
export function readErrorWords(name: string, error: ReadError, words: Dictionary['files']): string {
	const { errors, kinds } = words;
	if (error.type === 'stopped') return words.stopped(name);
	if (error.type === 'otherForm') return errors[ADVICE[error.form]](name, kinds[error.form]);
	if (error.type !== 'notAsNamed') return errors[error.type](name);
	const { content } = error;
	return isKind(content, kinds) ? errors.notAsNamed(name, endingOf(name), kinds[content]) : errors.unknown(name);
}

/** As what it can be saved. */
const ADVICE = {
	doc: 'otherDocument',
	odt: 'otherDocument',
	rtf: 'otherDocument',
	pages: 'otherDocument',
	xls: 'otherSheet',
	numbers: 'otherSheet',
	slides: 'otherKind',
	image: 'otherKind',
	zip: 'otherKind'
} as const satisfies Record<OtherForm, keyof Dictionary['files']['errors']>;

const isKind = (content: string, kinds: Dictionary['files']['kinds']): content is keyof typeof kinds =>
	Object.hasOwn(kinds, content);

/** "koppen, lijsten en 2 tabellen" */
export function structureWords(
	{ headings, items, tables }: Structure,
	words: Dictionary['files']['structure']
): string {
	const parts = [
		...(headings > 0 ? [words.headings] : []),
		...(items > 0 ? [words.lists] : []),
		...(tables > 0 ? [words.tables(tables)] : [])
	];
	const last = parts.pop() ?? '';
	return parts.length > 0 ? `${parts.join(', ')}${words.and}${last}` : last;
}
