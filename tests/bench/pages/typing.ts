/** A long text in the app's own editor, and the bytes of what is typed in it. */
import * as Y from 'yjs';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { textOf } from '$lib/doc/schema';
import { createTextEditor } from '$lib/editor/text-editor';
import { madePlan } from '../made-plan';

const ID = 'activity-0';
const FIELD = 'introduction';
const made = newDocument('plan');
fillDocument(made, madePlan({ activities: 30, linesPerActivity: () => 4, textLength: 4_000 }));
/** As it is opened from this device: what was there is somebody else's by now. */
const stored = Y.encodeStateAsUpdate(made);

function opened() {
	const doc = newDocument('plan');
	Y.applyUpdate(doc, stored);
	const sizes: number[] = [];
	doc.on('update', (update: Uint8Array) => sizes.push(update.length));
	return { doc, sizes };
}

const mine = opened();
const editor = createTextEditor({
	element: document.body.appendChild(document.createElement('div')),
	doc: mine.doc,
	history: { trackText() {} },
	id: ID,
	field: FIELD,
	attributes: {}
});
editor.focus();

/** The same words typed one by one at the end of the same text, without an editor. */
function typeBare(words: string): readonly number[] {
	const { doc, sizes } = opened();
	const text = lastText(textOf(doc, ID, FIELD));
	for (const letter of words) text.insert(text.length, letter);
	return sizes;
}

function lastText(fragment: Y.XmlFragment): Y.XmlText {
	const paragraph: unknown = fragment.get(fragment.length - 1);
	const text: unknown = paragraph instanceof Y.XmlElement ? paragraph.get(paragraph.length - 1) : null;
	if (!(text instanceof Y.XmlText)) throw new Error('The text has no last paragraph.');
	return text;
}

declare global {
	interface Window {
		typing?: { readonly sizes: readonly number[]; readonly typeBare: typeof typeBare };
	}
}
window.typing = { sizes: mine.sizes, typeBare };
