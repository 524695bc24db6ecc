import { Editor, type EditorEvents } from '@tiptap/core';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { textOf } from '$lib/doc/schema';
import type { PlanDocument } from '$lib/doc/document';
import { beginHistory } from '$lib/doc/history';
import type { LiveHistory } from '$lib/live/live-history';
import { Slot } from '$lib/live/slot';
import type { Id } from '$lib/plan/model';
import { isSafeLink } from '$lib/plan/rich-text';
import { bindTo, textExtensions } from './extensions';
import { tidyPastedHtml } from './pasted-html';

export type Format = 'bold' | 'italic' | 'heading' | 'bulletList' | 'orderedList';

/** What holds at the selection. */
export interface Formats {
	readonly on: ReadonlySet<Format>;
	/** The address of the link at the caret, or null. */
	readonly link: string | null;
	/** Whether the whole text has nothing in it. */
	readonly empty: boolean;
}

/** An editor of one text of the plan, on screen until it is destroyed. */
export interface TextEditor {
	/** Svelte follows it. */
	readonly formats: Formats;
	toggle(format: Format): void;
	/** Makes the selected words, or the link at the caret, a link; null takes it away. False when it is no safe address. */
	setLink(href: string | null): boolean;
	/** Puts the caret where a point of the screen is, or else at the end. */
	focus(point?: { readonly x: number; readonly y: number }): void;
	destroy(): void;
}

export interface TextPlace {
	readonly element: HTMLElement;
	readonly doc: PlanDocument;
	readonly history: Pick<LiveHistory, 'trackText'>;
	readonly id: Id;
	readonly field: string;
	/** Of the editable element: name, language, place of focus. */
	readonly attributes: Readonly<Record<string, string>>;
}

export function createTextEditor({ element, doc, history, id, field, attributes }: TextPlace): TextEditor {
	beginHistory(doc);
	history.trackText(ySyncPluginKey);
	const editor = new Editor({
		element,
		// Trusted Types: a string, even an empty one, would be parsed as HTML.
		content: { type: 'doc', content: [{ type: 'paragraph' }] },
		injectCSS: false,
		enableInputRules: ['heading', 'bulletList', 'orderedList'],
		enablePasteRules: false,
		extensions: [...textExtensions(), bindTo(textOf(doc, id, field))],
		editorProps: {
			attributes: { role: 'textbox', 'aria-multiline': 'true', spellcheck: 'true', class: 'rich', ...attributes },
			handleDOMEvents: { beforeinput: keepFromOwnHistory },
			transformPastedHTML: tidyPastedHtml
		}
	});
	const formats = new Slot(
		() => formatsOf(editor),
		(wake) => {
			// Not for a mere blur: that comes while Svelte takes the editor off the screen.
			const look = ({ transaction }: EditorEvents['transaction']) => {
				if (transaction.docChanged || transaction.selectionSet || transaction.storedMarksSet) wake();
			};
			editor.on('transaction', look);
			return () => editor.off('transaction', look);
		}
	);
	return {
		get formats() {
			return formats.current;
		},
		toggle: (format) => void toggle(editor, format),
		setLink: (href) => setLink(editor, href),
		focus(point) {
			const at = point && editor.view.posAtCoords({ left: point.x, top: point.y });
			editor.commands.focus(at ? at.pos : 'end');
		},
		destroy: () => editor.destroy()
	};
}

const FORMATS: readonly Format[] = ['bold', 'italic', 'heading', 'bulletList', 'orderedList'];

function formatsOf(editor: Editor): Formats {
	const href: unknown = editor.getAttributes('link').href;
	return {
		on: new Set(FORMATS.filter((format) => editor.isActive(format))),
		link: typeof href === 'string' ? href : null,
		empty: editor.isEmpty
	};
}

function toggle(editor: Editor, format: Format): boolean {
	const chain = editor.chain().focus();
	switch (format) {
		case 'bold':
			return chain.toggleBold().run();
		case 'italic':
			return chain.toggleItalic().run();
		case 'heading':
			return (editor.isActive('heading') ? chain.setParagraph() : chain.setHeading({ level: 1 })).run();
		case 'bulletList':
			return chain.toggleBulletList().run();
		case 'orderedList':
			return chain.toggleOrderedList().run();
	}
}

function setLink(editor: Editor, href: string | null): boolean {
	const chain = editor.chain().focus().extendMarkRange('link');
	if (href === null) return chain.unsetMark('link').run();
	if (!isSafeLink(href)) return false;
	const { empty } = editor.state.selection;
	if (!empty || editor.isActive('link')) return chain.setMark('link', { href }).run();
	return chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
}

/** The browser's own undo (from its menu) knows nothing of the plan's history and would mix with it. */
function keepFromOwnHistory(_view: unknown, event: InputEvent): boolean {
	if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
	event.preventDefault();
	return true;
}
