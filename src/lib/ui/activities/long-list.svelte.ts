import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import {
	indexOfKey,
	offsetsOf,
	rangeBetween,
	sectionsOf,
	UNMEASURED,
	withHeights,
	type Estimate,
	type Lines,
	type Range,
	type Sections
} from './windowing';

/** Pixels that are drawn above and under what is on screen, and how near to their end more is drawn. */
const MARGIN = 700;
const NEAR = 300;
/** Lines that are drawn before it is known what is on screen. */
const FIRST = 40;

/** Which lines of a long list are in the page: those on screen and around it. */
export interface LongList {
	readonly drawn: Sections;
	readonly watch: Attachment<HTMLElement>;
	readonly measure: Attachment<HTMLElement>;
	/** Looks again at what is on screen. */
	look(): void;
}

export function createLongList(
	lines: () => Lines,
	estimate: () => Estimate,
	pinned: () => readonly (string | null)[]
): LongList {
	let view = $state.raw({ top: 0, bottom: 0 });
	let heights = $state.raw(UNMEASURED);
	let list: HTMLElement | null = null;
	const offsets = $derived(offsetsOf(lines(), heights, estimate()));
	const ranges = $derived.by((): readonly Range[] => {
		const seen = view.bottom > 0 ? rangeBetween(offsets, view.top, view.bottom) : { from: 0, to: FIRST };
		const pins = pinned().map((key) => (key === null ? -1 : indexOfKey(lines(), key)));
		return [seen, ...pins.filter((index) => index !== -1).map((index) => ({ from: index, to: index + 1 }))];
	});
	const drawn = $derived(sectionsOf(lines(), ranges, offsets));

	/** A list that is hidden, beside a detail on a narrow screen, stays as it is. */
	const look = () =>
		untrack(() => {
			if (!list?.checkVisibility()) return;
			const { top } = list.getBoundingClientRect();
			const [from, to] = [-top, innerHeight - top];
			const end = offsets.at(-1) ?? 0;
			if (view.top > Math.max(0, from - NEAR) || view.bottom < Math.min(end, to + NEAR))
				view = { top: from - MARGIN, bottom: to + MARGIN };
		});

	let observer: ResizeObserver | null = null;
	const observe = () =>
		(observer ??= new ResizeObserver((entries) => {
			heights = withHeights(
				heights,
				entries.flatMap(({ target, borderBoxSize }) => {
					const key = target instanceof HTMLElement ? target.dataset.size : undefined;
					return key === undefined ? [] : [[key, borderBoxSize[0]?.blockSize ?? 0] as const];
				})
			);
		}));

	return {
		get drawn() {
			return drawn;
		},
		look,
		watch(element) {
			list = element;
			look();
			const resized = new ResizeObserver(look);
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
