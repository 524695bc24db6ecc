import type { Range } from '$lib/ui/base/line-heights';

/** A row by its index, or empty space as high as the rows that are left out there. */
export type Part = { readonly key: string; readonly index: number } | { readonly key: string; readonly gap: number };

/** Where each row begins, in pixels from the first, and at the end where the last one ends. */
export function offsetsOf(
	keys: readonly string[],
	heights: ReadonlyMap<string, number>,
	estimate: number
): Float64Array {
	const offsets = new Float64Array(keys.length + 1);
	let at = 0;
	for (const [index, key] of keys.entries()) offsets[index + 1] = at += heights.get(key) ?? estimate;
	return offsets;
}

/** The rows of these ranges, which may lie over each other, and gaps that keep the place of the others. */
export function partsOf(keys: readonly string[], ranges: readonly Range[], offsets: Float64Array): readonly Part[] {
	const parts: Part[] = [];
	let next = 0;
	const leave = (to: number) => {
		if (to > next) parts.push({ key: `gap ${next}`, gap: (offsets[to] ?? 0) - (offsets[next] ?? 0) });
	};
	for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
		if (from > next) leave(from);
		for (let index = Math.max(from, next); index < to; index++) {
			const key = keys[index];
			if (key !== undefined) parts.push({ key, index });
		}
		next = Math.max(next, to);
	}
	leave(keys.length);
	return parts;
}
