/** What a person can have typed in a cell, as values. */
import { fold } from '$lib/plan/fold';
import type { Funding, State } from '$lib/plan/model';
import { MAX_CENTS, parseAmount, type AmountError } from '$lib/plan/money';
import { isEuro, isLong, type ColumnUse } from './columns';
import type { Cell } from './sheet';

/** Signs that a spreadsheet cannot hold, and halves of signs. */
const NO_TEXT = /[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Surrogate}/gu;

export const clean = (text: string): string => text.replace(/\r\n?|[\v\f]/g, '\n').replace(NO_TEXT, '');

/** The words of a cell as they stand there. */
export const wordsOf = (cell: Cell | undefined): string =>
	cell === null || cell === undefined ? '' : clean(String(cell));

/** On one line, without spaces around it. */
export const lineOf = (cell: Cell | undefined): string => wordsOf(cell).replace(/\s+/g, ' ').trim();

/** The lines of a long text that have words. */
export const linesOf = (text: string): readonly string[] =>
	clean(text)
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '');

/** Cents of an amount in euros; null for an empty cell. A text is read in the reader's language first. */
export function centsOf(
	cell: Cell | undefined,
	language: 'nl' | 'en'
): { readonly cents: number | null } | { readonly error: AmountError } {
	if (typeof cell !== 'number') {
		const text = typeof cell === 'boolean' ? String(cell) : lineOf(cell);
		const languages = language === 'nl' ? (['nl', 'en'] as const) : (['en', 'nl'] as const);
		for (const written of [text, plainly(text)])
			for (const one of languages) {
				const read = parseAmount(written, one);
				if (!('error' in read) || read.error !== 'notAnAmount') return read;
			}
		return { error: 'notAnAmount' };
	}
	const cents = Math.round(cell * 100);
	if (Math.abs(cents) > MAX_CENTS) return { error: 'tooLarge' };
	// A result of a formula may differ from whole cents by what a computer number cannot hold.
	if (Math.abs(cell * 100 - cents) > 1e-4) return { error: 'tooPrecise' };
	return { cents: cents === 0 ? 0 : cents };
}

/** As bookkeepers write: "(500)" and "500-" are negative, a lone "-" is nothing at all, and the euro may stand behind. */
function plainly(text: string): string {
	const bare = text.replace(/€|\b(?:eur|euro)\b/gi, '').trim();
	if (/^[-−–]$/.test(bare)) return '0';
	const below = /^\((\d[^()]*)\)$|^(\d.*\d)\s*[-−–]$/.exec(bare);
	return below ? `-${below[1] ?? below[2] ?? ''}` : bare;
}

const STATES: Readonly<Record<State, readonly string[]>> = {
	draft: ['concept', 'draft', 'nieuw', 'new'],
	review: ['ter beoordeling', 'in review', 'review'],
	ready: ['klaar', 'gereed', 'ready', 'done'],
	adopted: ['vastgesteld', 'adopted', 'approved']
};
const FUNDING_KINDS: Readonly<Record<Funding['kind'], readonly string[]>> = {
	subsidy: ['subsidie', 'subsidy', 'grant'],
	reserve: ['reserve'],
	project: ['project']
};

export const stateOf = (cell: Cell | undefined): State | null => choiceOf(STATES, lineOf(cell));
export const fundingKindOf = (cell: Cell | undefined): Funding['kind'] | null => choiceOf(FUNDING_KINDS, lineOf(cell));

function choiceOf<T extends string>(choices: Readonly<Record<T, readonly string[]>>, text: string): T | null {
	for (const choice in choices) if (choices[choice].includes(fold(text))) return choice;
	return null;
}

/** Every sign in a theme's column is a mark, except the words for no. */
export const isMarked = (cell: Cell | undefined): boolean =>
	!['', 'false', 'onwaar', '0', '-', 'n', 'nee', 'no', 'nvt', 'n.v.t.'].includes(fold(lineOf(cell)));

/** How both languages begin the name of a programme among other names. */
export const PROGRAMMES = ['Programma', 'Programme'] as const;
const PROGRAMME = new RegExp(`^(${PROGRAMMES.join('|')}):`, 'i');

/** One spelling for everything that means the same in a column, to see whether a cell was changed. */
export function normalForm(use: ColumnUse, cell: Cell | undefined, language: 'nl' | 'en'): string {
	if (isLong(use)) return linesOf(wordsOf(cell)).join('\n');
	if (use === 'state') return stateOf(cell) ?? lineOf(cell);
	if (use === 'fundingKind') return fundingKindOf(cell) ?? lineOf(cell);
	if (use === 'entity') return lineOf(cell).replace(PROGRAMME, 'programme:');
	if (!isEuro(use)) return lineOf(cell);
	const read = centsOf(cell, language);
	return 'cents' in read ? String(read.cents ?? '') : lineOf(cell);
}
