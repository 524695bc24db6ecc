/** A piece of text on a page, in points from the lower left. */
export interface Run {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
	/** Whether a line ends after it. */
	readonly endsLine: boolean;
}

/** The text of a page in the order in which it was written, and the same by the mark that the tags refer to. */
export interface PageText {
	readonly runs: readonly Run[];
	readonly byMark: ReadonlyMap<string, readonly Run[]>;
	/** What no tag can refer to, and is not marked as furniture of the page. */
	readonly unmarked: readonly Run[];
}

/** What pdf.js gives: texts between the marks that begin and end. */
type Item =
	| { readonly type: string; readonly id?: string; readonly tag?: string }
	| {
			readonly str: string;
			readonly transform: readonly unknown[];
			readonly width: number;
			readonly height: number;
			readonly hasEOL: boolean;
	  };

export function readPageText(items: readonly Item[]): PageText {
	const runs: Run[] = [];
	const unmarked: Run[] = [];
	const byMark = new Map<string, Run[]>();
	/** The marks that are open: an id, or whether it is furniture. */
	const open: { readonly id: string; readonly artifact: boolean }[] = [];
	for (const item of items) {
		if ('type' in item) {
			if (item.type === 'endMarkedContent') open.pop();
			else open.push({ id: item.id ?? '', artifact: item.tag === 'Artifact' });
			continue;
		}
		const run = runOf(item);
		runs.push(run);
		if (open.some(({ artifact }) => artifact)) continue;
		const id = open.findLast(({ id }) => id !== '')?.id;
		if (id === undefined) unmarked.push(run);
		else byMark.set(id, [...(byMark.get(id) ?? []), run]);
	}
	return { runs, byMark, unmarked };
}

function runOf(item: Extract<Item, { readonly str: string }>): Run {
	const at = (index: number): number => {
		const value = item.transform[index];
		return typeof value === 'number' && Number.isFinite(value) ? value : 0;
	};
	return {
		text: item.str,
		x: at(4),
		y: at(5),
		width: item.width,
		size: item.height > 0 ? item.height : Math.hypot(at(2), at(3)),
		endsLine: item.hasEOL
	};
}

/** The sign before an item and the words after it. Word processors draw theirs with the private signs of a font. */
export const BULLET = /^([►▶▸‣•▪■●◦\uF0A7\uF0B7\uF0D8]) ?(.+)$/su;
export const BULLET_ALONE = /^[►▶▸‣•▪■●◦\uF0A7\uF0B7\uF0D8]$/u;

/** The words of runs that belong together, a line end where the page has one. */
export const textOfRuns = (runs: readonly Run[]): string =>
	runs.map(({ text, endsLine }) => (endsLine ? `${text}\n` : text)).join('');

/** Lines of a cell or a title made one: a word that was cut by a hyphen is whole again. */
export const joinLines = (text: string): string =>
	text
		.replace(/\u00AD\n/gu, '')
		.replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
		.replaceAll('-\n', '-')
		.replaceAll('\n', ' ');

/** Whether a text ends as a sentence does. */
export const ends = (text: string): boolean => /[.!?:;]["’”)\]]?$/u.test(text);

/** Whether a text that stops without a stop goes on in the next, which starts small. */
export const runsOn = (text: string, next: string): boolean => !ends(text) && /^\p{Ll}/u.test(next);
