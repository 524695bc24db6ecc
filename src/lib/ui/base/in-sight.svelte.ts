import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { rangeBetween, UNMEASURED, withHeights, type Heights, type Range } from './line-heights';

/** What of a long list is on screen, and how high its lines turned out to be. */
export interface InSight {
	/** The lines to draw: those on screen and around it. */
	readonly range: Range;
	readonly heights: Heights;
	/** Looks again at what is on screen. */
	look(): void;
	/** Belongs on the element around all lines. */
	readonly watch: Attachment<HTMLElement>;
	/** Belongs on each line; its `data-size` is the line's key. */
	readonly measure: Attachment<HTMLElement>;
}

interface Options {
	/** Where each line begins, in pixels, and at the end where the last one ends. */
	readonly offsets: () => Float64Array;
	/** Lines that are drawn before it is known what is on screen. */
	readonly first: number;
	/** Pixels that are drawn above and under what is on screen, and how near to their end more is drawn. */
	readonly margin: number;
	readonly near: number;
}

export function createInSight({ offsets, first, margin, near }: Options): InSight {
	let view = $state.raw({ top: 0, bottom: 0 });
	let heights = $state.raw(UNMEASURED);
	let list: HTMLElement | null = null;
	const range = $derived(
		view.bottom > 0
			? rangeBetween(offsets(), view.top, view.bottom)
			: { from: 0, to: Math.min(first, linesIn(offsets())) }
	);

	/** A list that is hidden, beside a detail on a narrow screen, stays as it is. */
	const look = () =>
		untrack(() => {
			if (!list?.checkVisibility()) return;
			const { top } = list.getBoundingClientRect();
			const [from, to] = [-top, innerHeight - top];
			const end = offsets().at(-1) ?? 0;
			if (view.top > Math.max(0, from - near) || view.bottom < Math.min(end, to + near))
				view = { top: from - margin, bottom: to + margin };
		});

	let observer: ResizeObserver | null = null;
	const observe = () =>
		(observer ??= new ResizeObserver((entries) => {
			const measured = entries.flatMap(({ target, borderBoxSize }) => {
				const key = target instanceof HTMLElement ? target.dataset.size : undefined;
				return key === undefined ? [] : [[key, borderBoxSize[0]?.blockSize ?? 0] as const];
			});
			// What this moves is seen by observers of the page too, who may not be woken while one of them is served.
			requestAnimationFrame(() => (heights = withHeights(heights, measured)));
		}));

	return {
		get range() {
			return range;
		},
		get heights() {
			return heights;
		},
		look,
		watch(element) {
			list = element;
			look();
			const resized = new ResizeObserver(() => requestAnimationFrame(look));
			resized.observe(document.documentElement);
			document.addEventListener('scroll', look, { capture: true, passive: true });
			return () => {
				list = null;
				resized.disconnect();
				document.removeEventListener('scroll', look, { capture: true });
			};
		},
		measure(element) {
			observe().observe(element);
			return () => observe().unobserve(element);
		}
	};
}

const linesIn = (offsets: Float64Array): number => offsets.length - 1;
