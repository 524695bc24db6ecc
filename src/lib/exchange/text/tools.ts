import type { Id, TextKey } from '$lib/plan/model';
import { textKey } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import type { Joiner } from './joining';
import type { Labels } from './make-labels';

/** What every reader of a section needs. */
export interface Tools {
	readonly newId: () => Id;
	readonly joiner: Joiner;
	readonly labels: Labels;
	/** Adds to the end of a long text. */
	readonly addText: (id: Id, field: string, rich: RichText) => void;
	/** Keeps words that found no place of their own. */
	readonly leave: (text: string) => void;
}

export interface Texts {
	readonly addText: Tools['addText'];
	readonly all: () => Readonly<Record<TextKey, RichText>>;
}

export function makeTexts(): Texts {
	const texts = new Map<TextKey, RichText[]>();
	return {
		addText: (id, field, rich) => {
			if (rich.length === 0) return;
			const key = textKey(id, field);
			const parts = texts.get(key);
			if (parts) parts.push(rich);
			else texts.set(key, [rich]);
		},
		all: () => Object.fromEntries([...texts].map(([key, parts]) => [key, parts.flat()]))
	};
}

/** Lists stand in their order; the document gives the keys. */
export const LISTED = { order: '', removed: false } as const;
