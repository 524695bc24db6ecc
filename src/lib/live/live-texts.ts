import type * as Y from 'yjs';
import { textKey, type Id, type TextKey } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import { readText } from '$lib/doc/read';
import { textOf } from '$lib/doc/schema';
import { Slot } from './slot';

/** The long texts of one document. A text is observed only while something on screen reads it. */
export class LiveTexts {
	readonly #doc: Y.Doc;
	readonly #slots = new Map<TextKey, Slot<RichText>>();

	constructor(doc: Y.Doc) {
		this.#doc = doc;
	}

	text(id: Id, field: string): RichText {
		const key = textKey(id, field);
		const slot = this.#slots.get(key) ?? this.#open(id, field);
		this.#slots.set(key, slot);
		return slot.current;
	}

	#open(id: Id, field: string): Slot<RichText> {
		const fragment = textOf(this.#doc, id, field);
		return new Slot(
			() => readText(this.#doc, id, field),
			(wake) => {
				fragment.observeDeep(wake);
				return () => fragment.unobserveDeep(wake);
			}
		);
	}
}
