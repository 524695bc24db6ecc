import { tick } from 'svelte';

/**
 * Runs a change that moves or takes away the list item in which `control` stands, and keeps the focus: on the same
 * control if it is still there, else in the item that took its place, else in what stands around the list.
 */
export async function keepFocus(control: HTMLElement, run: () => void): Promise<void> {
	const item = control.closest('li');
	const list = item?.parentElement;
	const index = item && list ? [...list.children].indexOf(item) : -1;
	const around = ['section', 'article', 'main'].map((name) => control.closest(name));
	run();
	await tick();
	if (control.isConnected) return control.focus();
	const next = list?.children[Math.min(index, list.children.length - 1)];
	for (const place of [next, ...around]) {
		const target = place?.isConnected ? [...place.querySelectorAll<HTMLElement>(REACHABLE)].find(isVisible) : undefined;
		if (target) return target.focus();
	}
}

const REACHABLE = 'input:not([type="color"]), button, a, summary';
const isVisible = (element: HTMLElement) => element.checkVisibility();
