/** Lines from an index up to another. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** Pixels of each line that was on screen, by its key. */
export type Heights = ReadonlyMap<string, number>;

export const UNMEASURED: Heights = new Map();

/** With what was measured, or the same when nothing is new. */
export function withHeights(heights: Heights, measured: readonly (readonly [string, number])[]): Heights {
	const news = measured.filter(([key, height]) => height > 0 && heights.get(key) !== height);
	return news.length === 0 ? heights : new Map([...heights, ...news]);
}

/** The lines between two heights in pixels. */
export function rangeBetween(offsets: Float64Array, top: number, bottom: number): Range {
	const last = offsets.length - 1;
	const from = Math.max(0, firstAfter(offsets, top) - 1);
	return { from: Math.min(from, last), to: Math.min(last, Math.max(from, firstAfter(offsets, bottom))) };
}

/** The first index of which the offset is larger. */
function firstAfter(offsets: Float64Array, pixels: number): number {
	let [low, high] = [0, offsets.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((offsets[middle] ?? 0) > pixels) high = middle;
		else low = middle + 1;
	}
	return low;
}
