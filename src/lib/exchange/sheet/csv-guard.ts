/**
 * A spreadsheet program runs a text that begins with one of these signs as a formula when it opens a .csv. An apostrophe
 * before it prevents that; reading takes it away again, so that what comes back is what went out.
 */
const DANGEROUS = /^'*[=+\-@\t\r]/;

export const guarded = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

export const unguarded = (text: string): string =>
	text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
