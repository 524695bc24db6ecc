import { onMount } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { LongList } from './long-list.svelte';
import { countOf, firstSections, indexOfKey, type Estimate, type Lines, type Sections } from './windowing';

/** Up to this many lines all of them are in the page, where find in page and screen readers reach them. */
const WHOLE = 400;
/** Milliseconds in which the first screen is on its way to the eye; what is under it waits that long. */
const PAINT_MS = 100;

/** Which lines of the list are in the page: all, or of a long list those on screen and around it. */
export interface ListWindow {
	readonly drawn: Sections;
	/** Whether lines are left out. */
	readonly partial: boolean;
	/** Belongs on the element around all lines. */
	readonly watch: Attachment<HTMLElement> | undefined;
	/** Belongs on each line of a list in which lines are left out; its `data-size` says whose height it is. */
	readonly measure: Attachment<HTMLElement> | undefined;
}

/**
 * @param pinned keys of lines that stay in the page wherever they are, such as the one that has the focus
 * @param everything draws all lines, for print
 */
export function createListWindow(
	lines: () => Lines,
	estimate: () => Estimate,
	pinned: () => readonly (string | null)[],
	everything: () => boolean
): ListWindow {
	/** What chooses the lines of a long list comes with the first one. */
	let long = $state.raw<LongList | null>(null);
	let begun = $state(document.hidden);
	/** Lines that are drawn first: what fills a screen shows sooner without what is under it. */
	const first = Math.ceil(innerHeight / estimate().row);
	const isFurther = (key: string | null) => key !== null && indexOfKey(lines(), key) >= first;
	const partial = $derived(countOf(lines()) > WHOLE && !everything());
	/** What has to be in the page at once, such as the row that is open, brings the rest along. */
	const all = $derived(begun || everything() || pinned().some(isFurther));
	const drawn = $derived(
		partial ? (long?.drawn ?? firstSections(lines(), first)) : firstSections(lines(), all ? Infinity : first)
	);
	onMount(() => {
		const timer = setTimeout(() => (begun = true), PAINT_MS);
		return () => clearTimeout(timer);
	});
	$effect(() => {
		if (!partial || long) return;
		void import('./long-list.svelte').then(({ createLongList }) => {
			long ??= createLongList(lines, estimate, pinned);
		});
	});
	$effect(() => {
		void lines();
		if (partial) long?.look();
	});

	return {
		get drawn() {
			return drawn;
		},
		get partial() {
			return partial;
		},
		get watch() {
			return partial ? long?.watch : undefined;
		},
		get measure() {
			return partial ? long?.measure : undefined;
		}
	};
}
