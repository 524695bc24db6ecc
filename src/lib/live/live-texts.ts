import type * as Y from 'yjs';
import { textKey, type Id, type TextKey } from '$lib/plan/model';
import { isEmptyRich, richToText, type RichText } from '$lib/plan/rich-text';
import { readText } from '$lib/doc/read';
import { textOf } from '$lib/doc/schema';
import type { LivePlan } from './live-plan.svelte';
import { Slot } from './slot';

type Read = Pick<LivePlan, 'doc'>;

/** A long text of a plan, for Svelte. It is observed only while something on screen reads it. */
export function textIn({ doc }: Read, id: Id, field: string): RichText {
	const slots = known.get(doc) ?? new Map<TextKey, Slot<RichText>>();
	known.set(doc, slots);
	const key = textKey(id, field);
	const slot = slots.get(key) ?? slotOf(doc, id, field);
	slots.set(key, slot);
	return slot.current;
}

/** The words of a text alone. */
export const wordsIn = (plan: Read, id: Id, field: string): string => richToText(textIn(plan, id, field));

export const hasText = (plan: Read, id: Id, field: string): boolean => !isEmptyRich(textIn(plan, id, field));

/** Apart from the plan: the list shows without the reading of texts. */
const known = new WeakMap<Y.Doc, Map<TextKey, Slot<RichText>>>();

function slotOf(doc: Y.Doc, id: Id, field: string): Slot<RichText> {
	const fragment = textOf(doc, id, field);
	return new Slot(
		() => readText(doc, id, field),
		(wake) => {
			fragment.observeDeep(wake);
			return () => fragment.unobserveDeep(wake);
		}
	);
}
