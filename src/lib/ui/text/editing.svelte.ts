import { tick } from 'svelte';
import type { TextEditor, TextPlace } from '$lib/editor/text-editor';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Whether a long text is being edited in this window. The editor is loaded when the first one is. */
export interface Editing {
	readonly on: boolean;
	/** Null while it loads. */
	readonly editor: TextEditor | null;
	readonly failed: boolean;
	/** @param point where on the screen the caret goes; the end of the text without it */
	start(point?: Point): void;
	stop(): void;
	/** Stops when the focus has gone out of the section, not when it goes to another window. */
	leave(event: FocusEvent & { readonly currentTarget: HTMLElement }): void;
	/** Attach it to the element that the editor comes in. */
	mount(element: HTMLElement): () => void;
}

export function createEditing(place: () => Omit<TextPlace, 'element'>): Editing {
	let on = $state(false);
	let failed = $state(false);
	let editor = $state.raw<TextEditor | null>(null);
	let startPoint: Point | undefined;

	async function load(element: HTMLElement, at: Omit<TextPlace, 'element'>, left: () => boolean) {
		try {
			const { createTextEditor } = await import('$lib/editor/text-editor');
			if (left()) return;
			const made = (editor = createTextEditor({ ...at, element }));
			await tick();
			if (editor === made) made.focus(startPoint);
		} catch {
			failed = true;
			on = false;
		}
	}
	return {
		get on() {
			return on;
		},
		get editor() {
			return editor;
		},
		get failed() {
			return failed;
		},
		start(point) {
			startPoint = point;
			failed = false;
			on = true;
		},
		stop() {
			on = false;
		},
		leave({ currentTarget }) {
			setTimeout(() => {
				const left = document.hasFocus() && !currentTarget.contains(document.activeElement);
				if (editor && left) on = false;
			});
		},
		mount(element) {
			let gone = false;
			void load(element, place(), () => gone);
			return () => {
				gone = true;
				editor?.destroy();
				editor = null;
			};
		}
	};
}

/** A click on the words, not on a link in them and not the end of selecting some. */
export function isForText({ target }: MouseEvent): boolean {
	const onLink = target instanceof Element && target.closest('a');
	return !onLink && document.getSelection()?.isCollapsed !== false;
}

/** Escape leaves the text, but in a dialog about it only the dialog. */
export function isLeavingKey({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean {
	return key === 'Escape' && !(target instanceof Element && target.closest('dialog'));
}
