/** Amounts are integer cents: safe up to 90,000 billion euro. */

export type AmountError = 'notAnAmount' | 'tooLarge' | 'tooPrecise';

/** Reads an amount as people type it in a language; null means the field is empty. */
export function parseAmount(
	input: string,
	language: 'nl' | 'en'
): { readonly cents: number | null } | { readonly error: AmountError } {
	const text = input.trim();
	if (text === '') return { cents: null };
	const [group, point] = language === 'nl' ? ['.', ','] : [',', '.'];
	const match = new RegExp(
		`^(?:([-−–])?\\s*€?|€\\s*([-−–]))\\s*(\\d{1,3}(?:\\${group}\\d{3})+|\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+|\\d+)(?:\\${point}(\\d*|-{1,2}))?$`
	).exec(text);
	if (!match) return { error: 'notAnAmount' };
	const [, before, after, whole = '', rest = ''] = match;
	const fraction = rest.replace(/-/g, '');
	if (fraction.length > 2) return { error: 'tooPrecise' };
	const cents = Number(whole.replace(/\D/g, '')) * 100 + Number(fraction.padEnd(2, '0'));
	if (!Number.isSafeInteger(cents) || cents > MAX_CENTS) return { error: 'tooLarge' };
	return { cents: (before ?? after) && cents !== 0 ? -cents : cents };
}

/** A hundred billion euro: the sum of 900 of them is still exact. */
export const MAX_CENTS = 10_000_000_000_000;

/**
 * "1.234.567" or "1.234,50": cents only when there are any, a real minus sign, no euro sign. By hand, since the first
 * number that a browser formats holds up the first screen.
 */
export function formatAmount(cents: number, language: 'nl' | 'en'): string {
	const [group, point] = language === 'nl' ? ['.', ','] : [',', '.'];
	const size = Math.round(Math.abs(cents));
	const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, group);
	const rest = size % 100 === 0 ? '' : `${point}${String(size % 100).padStart(2, '0')}`;
	return `${cents < 0 ? '−' : ''}${whole}${rest}`;
}

/** "€ 1.234.567": for totals. */
export function formatEuro(cents: number, language: 'nl' | 'en'): string {
	return `€\u00a0${formatAmount(cents, language)}`;
}

/** A real minus sign, and none on what is rounded to 0. */
const minus = (text: string): string => (/[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', ''));

/** "1,4 mln" for bars and charts, where the exact amount stands beside it in a table. */
export function formatMillions(cents: number, language: 'nl' | 'en'): string {
	return `${minus(numberFormat(language, 1).format(cents / 100_000_000))}\u00a0${language === 'nl' ? 'mln' : 'm'}`;
}

/** "5,6%": a part of a whole; null when there is no whole. */
export function formatShare(part: number, whole: number, language: 'nl' | 'en'): string | null {
	if (whole === 0) return null;
	const percent = (part / whole) * 100;
	const digits = Math.abs(percent) === 100 ? 0 : 1;
	return `${minus(numberFormat(language, digits).format(percent))}%`;
}

/** By digits, kept once made: making one takes longer than a hundred numbers that it formats. */
const formats: Record<'nl' | 'en', Intl.NumberFormat[]> = { nl: [], en: [] };

function numberFormat(language: 'nl' | 'en', digits: number): Intl.NumberFormat {
	return (formats[language][digits] ??= new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}));
}

/**
 * Divides whole cents over weights so that the parts add up exactly: the largest remainders get the cents left over.
 * Weights are whole numbers, none of them negative; when all are 0 they count as equal. A negative amount is divided like
 * its positive one.
 */
export function allocate(cents: number, weights: readonly number[]): number[] {
	if (weights.length === 0) return [];
	if (cents < 0) return allocate(-cents, weights).map((part) => (part === 0 ? 0 : -part));
	// Cents times a weight may be more than a number holds exactly.
	const given = weights.map(BigInt);
	const used = given.some((weight) => weight > 0n) ? given : given.map(() => 1n);
	const whole = used.reduce((total, weight) => total + weight, 0n);
	const shares = used.map((weight, index) => {
		const product = BigInt(cents) * weight;
		return { index, cents: Number(product / whole), remainder: product % whole };
	});
	const left = cents - shares.reduce((total, share) => total + share.cents, 0);
	const byRemainder = [...shares].sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
	const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
	return shares.map((share) => share.cents + (lucky.has(share.index) ? 1 : 0));
}
