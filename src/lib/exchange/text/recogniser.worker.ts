/** Recognises a long source away from the screen, so that it can be stopped. It does so once, and is ended. */
import type { Source } from '../document/source';
import type { LabelWords } from './label-words';
import { lookAt, type Looked } from './look-at';

export interface Question {
	readonly source: Source;
	readonly name: string;
	readonly date: string;
	readonly words: LabelWords;
	/** What no other id starts with. */
	readonly prefix: string;
}
/** What the worker says: that it is there, and what it recognised. */
export type Answer = 'ready' | Looked;

const say = (answer: Answer) => self.postMessage(answer);

self.addEventListener('message', ({ data: { source, prefix, ...options } }: MessageEvent<Question>) => {
	let ids = 0;
	say(lookAt(source, { ...options, newId: () => `${prefix}-${(ids += 1)}` }));
});
say('ready');
