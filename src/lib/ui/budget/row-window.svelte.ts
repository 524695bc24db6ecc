import { flushSync } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { createInSight, type InSight } from '$lib/ui/base/in-sight.svelte';
import type { Range } from '$lib/ui/base/line-heights';
import { offsetsOf, partsOf, type Part } from './window-parts';

/** Up to this many rows all of them are in the page, where find in page and screen readers reach them. */
const WHOLE = 150;
/** Rows that are drawn before it is known what is on screen, and the pixels of one before any is measured. */
const FIRST = 30;
const HEIGHT = 34;

/** Which rows of the table are in the page: all, or of a long one those on screen and around it. */
export interface RowWindow extends Pick<InSight, 'watch' | 'measure'> {
	readonly parts: readonly Part[];
	/** Whether rows are left out. */
	readonly partial: boolean;
	/** All rows are drawn while it is printed. */
	print(on: boolean): void;
}

/** @param pinned keys of rows that stay in the page wherever they are, such as the one that has the focus */
export function createRowWindow(keys: () => readonly string[], pinned: () => readonly string[]): RowWindow {
	let printing = $state(false);
	const paper = new MediaQuery('print');
	const partial = $derived(keys().length > WHOLE && !printing && !paper.current);
	const sight = createInSight({ offsets: () => offsets, first: FIRST, margin: 500, near: 200 });
	/** Of a row that was not drawn yet: as high as those of the first screen are on average, once they are measured. */
	const usual = $derived(averageOf([...sight.heights.values()].slice(0, FIRST)) ?? HEIGHT);
	const offsets = $derived(partial ? offsetsOf(keys(), sight.heights, usual) : new Float64Array(1));
	const ranges = $derived.by((): readonly Range[] => {
		if (!partial) return [{ from: 0, to: keys().length }];
		const pins = pinned().map((key) => keys().indexOf(key));
		return [sight.range, ...pins.filter((index) => index !== -1).map((index) => ({ from: index, to: index + 1 }))];
	});
	const parts = $derived(partsOf(keys(), ranges, offsets));
	$effect(() => {
		void keys();
		if (partial) sight.look();
	});
	return {
		get parts() {
			return parts;
		},
		get partial() {
			return partial;
		},
		watch: sight.watch,
		measure: sight.measure,
		print: (on) => flushSync(() => (printing = on))
	};
}

const averageOf = (values: readonly number[]): number | null =>
	values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
