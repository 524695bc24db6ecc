import { flushSync, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { MediaQuery } from 'svelte/reactivity';
import { rangeBetween, UNMEASURED, withHeights } from '$lib/ui/activities/windowing';
import { offsetsOf, partsOf, type Part, type Range } from './window-parts';

/** Up to this many rows all of them are in the page, where find in page and screen readers reach them. */
const WHOLE = 150;
/** Pixels that are drawn above and under what is on screen, and how near to their end more is drawn. */
const MARGIN = 500;
const NEAR = 200;
/** Rows that are drawn before it is known what is on screen, and the pixels of one before any is measured. */
const FIRST = 30;
const HEIGHT = 34;

/** Which rows of the table are in the page: all, or of a long one those on screen and around it. */
export interface RowWindow {
	readonly parts: readonly Part[];
	/** Whether rows are left out. */
	readonly partial: boolean;
	/** Belongs on the element around all rows. */
	readonly watch: Attachment<HTMLElement>;
	/** Belongs on each row of a table in which rows are left out; its `data-size` is the row's key. */
	readonly measure: Attachment<HTMLElement>;
	/** All rows are drawn while it is printed. */
	print(on: boolean): void;
}

/** @param pinned keys of rows that stay in the page wherever they are, such as the one that has the focus */
export function createRowWindow(keys: () => readonly string[], pinned: () => readonly string[]): RowWindow {
	let view = $state.raw({ top: 0, bottom: 0 });
	let heights = $state.raw(UNMEASURED);
	/** Of a row that was not drawn yet: as high as those of the first screen are on average, once they are measured. */
	let usual = $state(HEIGHT);
	let printing = $state(false);
	let body: HTMLElement | null = null;
	const paper = new MediaQuery('print');
	const partial = $derived(keys().length > WHOLE && !printing && !paper.current);
	const offsets = $derived(partial ? offsetsOf(keys(), heights, usual) : new Float64Array());
	const seen = $derived(
		view.bottom > 0 && partial ? rangeBetween(offsets, view.top, view.bottom) : { from: 0, to: FIRST }
	);
	const ranges = $derived.by((): readonly Range[] => {
		if (!partial) return [{ from: 0, to: keys().length }];
		const pins = pinned().map((key) => keys().indexOf(key));
		return [seen, ...pins.filter((index) => index !== -1).map((index) => ({ from: index, to: index + 1 }))];
	});
	const parts = $derived(partsOf(keys(), ranges, offsets));

	function look() {
		if (!partial || !body) return;
		const { top } = body.getBoundingClientRect();
		const [from, to] = [-top, innerHeight - top];
		const end = offsets.at(-1) ?? 0;
		if (view.top > Math.max(0, from - NEAR) || view.bottom < Math.min(end, to + NEAR))
			view = { top: from - MARGIN, bottom: to + MARGIN };
	}
	$effect(() => {
		void keys();
		if (partial) untrack(look);
	});

	let observer: ResizeObserver | null = null;
	const observe = () =>
		(observer ??= new ResizeObserver((entries) => {
			const isFirst = heights.size === 0;
			heights = withHeights(
				heights,
				entries.flatMap(({ target, borderBoxSize }) => {
					const key = target instanceof HTMLElement ? target.dataset.size : undefined;
					return key === undefined ? [] : [[key, borderBoxSize[0]?.blockSize ?? 0] as const];
				})
			);
			if (isFirst && heights.size > 0)
				usual = [...heights.values()].reduce((sum, height) => sum + height, 0) / heights.size;
		}));

	return {
		get parts() {
			return parts;
		},
		get partial() {
			return partial;
		},
		watch(element) {
			body = element;
			look();
			const resized = new ResizeObserver(look);
			resized.observe(document.documentElement);
			document.addEventListener('scroll', look, { capture: true, passive: true });
			return () => {
				body = null;
				resized.disconnect();
				document.removeEventListener('scroll', look, { capture: true });
			};
		},
		measure(element) {
			observe().observe(element);
			return () => observe().unobserve(element);
		},
		print: (on) => flushSync(() => (printing = on))
	};
}
