/** What a single line can be the heading of. Whether it is depends on where it stands: sections.ts decides. */
import { LABELS } from './labels';
import { nameKey } from './words';

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
	readonly number: string;
	readonly title: string;
	/** Whether a section number stands before it. */
	readonly inSection: boolean;
}
/** "3.2.1 Ambitie 1: Title", of which the title may run on over lines. */
export function ambitionHeadingOf(text: string): LevelHeading | null {
	return levelHeading(
		new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.? )?${LABELS.ambition} (\\d{1,4}) ?: ?(.*)$`, 'u'),
		text
	);
}
/** "Activiteit 12 Title" on one line. */
export function activityHeadingOf(text: string): LevelHeading | null {
	const heading = levelHeading(new RegExp(`^()${LABELS.activity} (\\d{1,5})[:.]? (.*)$`, 'u'), text);
	return heading && /^["‘“(]?[\p{Lu}\p{N}]/u.test(heading.title) && heading.title.length <= 160 ? heading : null;
}

function levelHeading(pattern: RegExp, text: string): LevelHeading | null {
	const match = text.length > 400 ? null : pattern.exec(text);
	if (!match?.[2] || !match[3] || text.includes('€')) return null;
	return { inSection: Boolean(match[1]), number: match[2], title: match[3] };
}

/** Whether a line is a label and nothing more, whatever its capitals and the colon after it. */
export function isLabel(text: string, label: string): boolean {
	return text.length < label.length + 3 && nameKey(text) === nameKey(label);
}
