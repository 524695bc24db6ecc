import { SMALL_WORDS } from './labels';
import { bulletOf, withoutBullet, type Line, type Mark } from './lines';

/** Lines that belong together: a paragraph, or an item of a list. */
export interface Block {
	/** The bullet of an item; null for a paragraph. */
	readonly bullet: string | null;
	/** What the file says of it; null in plain text. */
	readonly mark: Mark | null;
	readonly lines: readonly Line[];
	/** Whether a page starts with it. */
	readonly page: boolean;
}

/** Cuts lines into blocks at empty lines, bullets and page starts, unless a sentence runs on over the break. */
export function toBlocks(lines: readonly Line[]): readonly Block[] {
	const blocks: { bullet: string | null; mark: Mark | null; lines: Line[]; page: boolean }[] = [];
	let gap: Gap = 'empty';
	for (const line of lines) {
		if (line.page) gap = 'page';
		if (line.text === '') {
			if (gap === 'none') gap = 'empty';
			continue;
		}
		const bullet = bulletOf(line);
		const { mark, page } = line;
		const current = blocks.at(-1);
		if (bullet !== null) blocks.push({ bullet, mark, lines: [withoutBullet(line)], page });
		else if (current && goesOn(current.lines.at(-1), line, gap)) current.lines.push(line);
		else blocks.push({ bullet: null, mark, lines: [line], page });
		gap = 'none';
	}
	return blocks;
}

type Gap = 'none' | 'empty' | 'page';

/** A file says itself where a paragraph ends. */
function goesOn(before: Line | undefined, line: Line, gap: Gap): boolean {
	if (line.mark) return line.mark.type === 'rest';
	return gap === 'none' || runsOn(before?.text ?? '', line.text, gap);
}

/** Whether a sentence goes on after an empty line, or at the end of a page, where the next word may have a capital. */
export function runsOn(before: string, next: string, gap: Gap): boolean {
	return !isFinished(before) && (startsSmall(next) || (gap === 'page' && stopsShort(before)));
}

/** A text that stops at a comma, or at "de" or "en", has lost its end. */
export function stopsShort(text: string): boolean {
	return text.endsWith(',') || (text.includes(' ') && SMALL_WORDS.has(text.slice(text.lastIndexOf(' ') + 1)));
}

export const isFinished = (text: string): boolean => /[.!?:;]["’”)\]]?\d{0,2}$/u.test(text);
export const startsSmall = (text: string): boolean => /^[("‘“]?\p{Ll}/u.test(text);
