/** What a single line can be the heading of. Whether it is depends on where it stands: sections.ts decides. */
import { LABELS } from './labels';
import type { Line } from './lines';
import type { LabelPatterns } from './make-labels';

/** The text after "Tabel 1:", or null. */
export function captionOf(text: string): string | null {
	return new RegExp(`^${LABELS.table} \\d{1,3} ?[:.] ?(.*)$`, 'u').exec(text)?.[1] ?? null;
}

export interface NumberedHeading {
	readonly path: readonly number[];
	readonly title: string;
}
/** "2.1.3 Title": at most three levels. */
export function numberedHeadingOf(text: string): NumberedHeading | null {
	const match = /^(\d{1,2}(?:\.\d{1,2}){0,2})\.? (.*)$/u.exec(text);
	const title = match?.[2] ?? '';
	if (!match?.[1] || !/^["‘“(]?\p{Lu}/u.test(title) || title.length > 160 || /[,;]$/u.test(title)) return null;
	return { path: match[1].split('.').map(Number), title };
}

export interface LevelHeading {
	/** As printed before the title: "Ambitie 1". */
	readonly label: string;
	readonly number: string;
	readonly title: string;
	/** Whether a section number stands before it. */
	readonly inSection: boolean;
}

/** "3.2.1 Ambitie 1: Title" on a line of plain text; the title may run on over lines. */
export function labelledLineOf(text: string, patterns: LabelPatterns): LevelHeading | null {
	if (text.length > 400 || text.includes('€')) return null;
	const [, section, word, number, title] = patterns.inText.exec(text) ?? [];
	if (!word || !number || !title) return null;
	return { inSection: section !== undefined, label: `${word} ${number}`, number, title };
}

/** "Activiteit 12 Title" on one line. */
export function activityLineOf(text: string, patterns: LabelPatterns): LevelHeading | null {
	const heading = labelledLineOf(text, patterns);
	if (!heading || heading.inSection || heading.title.length > 160) return null;
	return /^["‘“(]?[\p{Lu}\p{N}]/u.test(heading.title) ? heading : null;
}

/** The same in what a file marks as a heading, where the number may be a letter or missing. */
export function labelledHeadingOf({ text, mark }: Line, patterns: LabelPatterns): LevelHeading | null {
	const match = mark?.type === 'heading' && text.length <= 400 ? patterns.inHeading.exec(text) : null;
	if (!match?.[2]) return null;
	const number = match[3] ?? match[4] ?? '';
	const title = match[5] ?? '';
	return { inSection: match[1] !== undefined, label: `${match[2]} ${number}`.trim(), number, title };
}
