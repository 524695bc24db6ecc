import type { FoundTable } from './found-table';

export interface Line {
	/** From 1, as the source counts its lines. */
	readonly number: number;
	readonly text: string;
	/** Whether the source has a space at the end of the line: a word ends there. */
	readonly spaced: boolean;
	/** Whether a page of the printed document starts here. */
	readonly page: boolean;
	/** What the file says the line is; null in plain text, where nothing says so. */
	readonly mark: Mark | null;
}
export type Mark =
	| { readonly type: 'heading'; readonly level: number }
	| { readonly type: 'paragraph' }
	/** Goes on in the paragraph of the line before it. */
	| { readonly type: 'rest' }
	| { readonly type: 'item'; readonly depth: number; readonly ordered: boolean }
	/** A table of which the cells are known; its text is that of its caption. */
	| { readonly type: 'table'; readonly table: FoundTable };

const BULLETS = /[►▶▸‣•▪■●◦\uF0A7\uF0B7\uF0D8]/u;
const INLINE_BULLET = /(?<=\S)\s+(?=[►▶▸‣•]\s)/u;
/** Signs that print nothing or have lost their meaning in text: glyphs of a font, marks of direction, lone surrogates. */
const NOISE = /[\p{Co}\p{Cs}\uFFFC-\uFFFF\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const CONTROL = /\p{Cc}/gu;
const SOFT_HYPHEN = '\u00AD';

/** The lines of a source, cleaned. A soft hyphen stays only at the end of a line, where it breaks a word. */
export function readLines(source: string): readonly Line[] {
	return source.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/u).flatMap((raw, index) =>
		raw.split('\f').flatMap((part, page) => {
			const starts = page > 0 || /^ \S/u.test(part);
			return cleaned(part)
				.split(INLINE_BULLET)
				.map((text, at, texts) => ({
					number: index + 1,
					text,
					spaced: at < texts.length - 1 || /\s$/u.test(part),
					page: starts && at === 0,
					mark: null
				}));
		})
	);
}

/** The bullet a line starts with, or null. */
export function bulletOf(line: Line): string | null {
	if (line.mark?.type === 'item') return line.mark.ordered ? '1' : '•';
	return /^(\S)\s/u.exec(line.text)?.[1]?.match(BULLETS)?.[0] ?? null;
}

export function withoutBullet(line: Line): Line {
	return line.mark?.type === 'item' ? line : { ...line, text: line.text.replace(/^\S\s+/u, '') };
}

/** An empty line where something of the printed page was taken out: a sentence may run on over it. */
export const gapAt = (number: number): Line => ({
	number,
	text: '',
	spaced: true,
	page: true,
	mark: null
});

/** The text as it counts: without signs that print nothing, and with single spaces. */
export function cleaned(raw: string): string {
	return raw
		.normalize('NFC')
		.replace(/(^|\s)[\uF0A7\uF0B7\uF0D8](?=\s|$)/gu, '$1•')
		.replace(CONTROL, ' ')
		.replace(NOISE, '')
		.replace(/\u00AD(?!$)/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();
}

export const endsInSoftHyphen = (text: string): boolean => text.endsWith(SOFT_HYPHEN);
