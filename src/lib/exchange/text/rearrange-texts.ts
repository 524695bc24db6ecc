import { textKey, type Id, type Plan } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import { paragraph } from './rich';

export type Texts = Plan['texts'];

export const textIn = (texts: Texts, id: Id, field: string): RichText => texts[textKey(id, field)] ?? [];

/** The texts with some set; one without blocks is taken out. */
export function withTexts(texts: Texts, changes: readonly (readonly [id: Id, field: string, rich: RichText])[]): Texts {
	const changed = new Map(changes.map(([id, field, rich]) => [textKey(id, field), rich]));
	const keys: ReadonlySet<string> = new Set(changed.keys());
	const kept = Object.entries(texts).filter(([key]) => !keys.has(key));
	return Object.fromEntries([...kept, ...[...changed].filter(([, rich]) => rich.length > 0)]);
}

/** A paragraph each, without the empty ones. */
export const paragraphsOf = (...texts: readonly string[]): RichText =>
	texts.filter((text) => text.trim() !== '').map(paragraph);
