import type { Source } from '$lib/exchange/document/source';
import { WORDS_NL, type LabelWords } from '$lib/exchange/text/label-words';
import type { Looked } from '$lib/exchange/text/look-at';
import { sourceLines } from '$lib/exchange/text/source-lines';
import type { Id } from '$lib/plan/model';
import { keptWords, type Kept } from './kept-words';

export interface Looking {
	/** Null if it was stopped. */
	readonly done: Promise<Found | null>;
	readonly stop: () => void;
	/** Whether it may take so long that the screen has to say what is going on. */
	readonly isLong: boolean;
}
export interface Found {
	readonly looked: Looked;
	readonly words: LabelWords;
	/** The organisation for which the words were kept. */
	readonly keptFor: string | null;
}
interface Options {
	readonly name: string;
	/** ISO date. */
	readonly date: string;
	readonly newId: () => Id;
	readonly device: Kept;
}

/** Characters; what is longer is read beside the page, so that the page goes on and can stop it. */
const LONG_TEXT = 100_000;

/** Looks at a source with the words that were chosen, else with those kept for its organisation, else the usual ones. */
export function startLooking(source: Source, chosen: LabelWords | null, options: Options): Looking {
	const size = sourceLines(source).reduce((sum, { text }) => sum + text.length, 0);
	let isStopped = false;
	let stopWorker = () => {};
	const look = async (): Promise<Found | null> => {
		const { organisationOf } = await import('$lib/exchange/text/document-facts');
		const organisation = chosen ? '' : organisationOf(source);
		const kept = chosen ? null : keptWords(organisation, options.device);
		const words = chosen ?? kept ?? WORDS_NL;
		const looked = size > LONG_TEXT ? await beside(words) : await here(words);
		return looked && !isStopped ? { looked, words, keptFor: kept ? organisation : null } : null;
	};
	const here = async (words: LabelWords): Promise<Looked> => {
		const { lookAt } = await import('$lib/exchange/text/look-at');
		return lookAt(source, { ...options, words });
	};
	const beside = async (words: LabelWords): Promise<Looked | null> => {
		const { startRecognising } = await import('$lib/exchange/text/recognising');
		if (isStopped) return null;
		const { name, date, newId } = options;
		const recognising = startRecognising({ source, name, date, words, prefix: newId() });
		stopWorker = recognising.stop;
		const looked = await recognising.done;
		if (looked === 'stopped') return null;
		return looked === 'noWorker' ? here(words) : looked;
	};
	const stop = () => {
		isStopped = true;
		stopWorker();
	};
	return { done: look(), stop, isLong: size > LONG_TEXT };
}
