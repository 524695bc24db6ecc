import { createInSight, type InSight } from '$lib/ui/base/in-sight.svelte';
import type { Range } from '$lib/ui/base/line-heights';
import { indexOfKey, offsetsOf, sectionsOf, type Estimate, type Lines, type Sections } from './windowing';

/** Which lines of a long list are in the page: those on screen and around it. */
export interface LongList extends Pick<InSight, 'look' | 'watch' | 'measure'> {
	readonly drawn: Sections;
}

export function createLongList(
	lines: () => Lines,
	estimate: () => Estimate,
	pinned: () => readonly (string | null)[]
): LongList {
	const sight = createInSight({ offsets: () => offsets, first: 40, margin: 700, near: 300 });
	const offsets = $derived(offsetsOf(lines(), sight.heights, estimate()));
	const ranges = $derived.by((): readonly Range[] => {
		const pins = pinned().map((key) => (key === null ? -1 : indexOfKey(lines(), key)));
		return [sight.range, ...pins.filter((index) => index !== -1).map((index) => ({ from: index, to: index + 1 }))];
	});
	const drawn = $derived(sectionsOf(lines(), ranges, offsets));
	return {
		get drawn() {
			return drawn;
		},
		look: sight.look,
		watch: sight.watch,
		measure: sight.measure
	};
}
