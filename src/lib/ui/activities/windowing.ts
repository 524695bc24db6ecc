import type { Id } from '$lib/plan/model';
import type { Heights, Range } from '$lib/ui/base/line-heights';
import type { Group } from './grouping';

/** Where the lines of a list stand: each group with its head, if groups have one, and under it its rows. */
export interface Lines {
	readonly groups: readonly Group[];
	readonly headed: boolean;
	/** The index of each group's first line, and at the end the number of lines. */
	readonly starts: readonly number[];
}
/** A head has no row. */
export interface Line {
	readonly key: string;
	readonly group: Group;
	readonly row: Id | null;
}

export const groupKey = ({ by, id }: Group): string => `${by}:${id ?? ''}`;
export const rowKey = (group: Group, row: Id): string => `${groupKey(group)}/${row}`;

export function linesOf(groups: readonly Group[], headed: boolean): Lines {
	const starts = [0];
	for (const { activities } of groups) starts.push((starts.at(-1) ?? 0) + activities.length + Number(headed));
	return { groups, headed, starts };
}

export const countOf = ({ starts }: Lines): number => starts.at(-1) ?? 0;

export function lineAt({ groups, headed, starts }: Lines, index: number): Line | null {
	let [low, high] = [0, groups.length];
	while (low + 1 < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= index) low = middle;
		else high = middle;
	}
	const group = groups[low];
	if (!group || index < 0) return null;
	const at = index - (starts[low] ?? 0) - Number(headed);
	if (at < 0) return { key: groupKey(group), group, row: null };
	const row = group.activities[at];
	return row === undefined ? null : { key: rowKey(group, row), group, row };
}

/** The index of a line, or -1. */
export function indexOfKey({ groups, headed, starts }: Lines, key: string): number {
	const at = groups.findIndex((group) => key === groupKey(group) || key.startsWith(`${groupKey(group)}/`));
	const group = groups[at];
	if (!group) return -1;
	if (key === groupKey(group)) return headed ? (starts[at] ?? -1) : -1;
	const row = group.activities.indexOf(key.slice(groupKey(group).length + 1));
	return row === -1 ? -1 : (starts[at] ?? 0) + Number(headed) + row;
}

/** The key of the first line on which an activity, or the thing that a group is about, stands. */
export function keyOf({ groups }: Lines, id: Id): string | null {
	for (const group of groups) {
		if (group.id === id) return groupKey(group);
		if (group.activities.includes(id)) return rowKey(group, id);
	}
	return null;
}

/** Pixels of a line that was not on screen yet. */
export interface Estimate {
	readonly head: number;
	readonly row: number;
}
/** Where each line begins, in pixels from the first, and at the end where the last one ends. */
export function offsetsOf({ groups, headed, starts }: Lines, heights: Heights, estimate: Estimate): Float64Array {
	const offsets = new Float64Array((starts.at(-1) ?? 0) + 1);
	let [index, at] = [0, 0];
	for (const group of groups) {
		if (headed) offsets[++index] = at += heights.get(groupKey(group)) ?? estimate.head;
		for (const id of group.activities) offsets[++index] = at += heights.get(id) ?? estimate.row;
	}
	return offsets;
}

/** A row, or empty space as high as the rows that are left out there. */
export type Part =
	{ readonly key: string; readonly row: Id; readonly place: number } | { readonly key: string; readonly gap: number };
export interface Section {
	readonly key: string;
	readonly group: Group;
	/** Pixels of the groups that are left out before it. */
	readonly before: number;
	readonly parts: readonly Part[];
}
export interface Sections {
	readonly sections: readonly Section[];
	/** Pixels of the groups that are left out after the last. */
	readonly after: number;
}

/** All lines of a list, or of one that is too long for that the first so many. */
export function firstSections({ groups, headed, starts }: Lines, count = Infinity): Sections {
	const begun = groups.filter((_, at) => (starts[at] ?? 0) < count);
	const sections = begun.map((group, at) => ({
		key: groupKey(group),
		group,
		before: 0,
		parts: group.activities
			.slice(0, Math.max(0, count - (starts[at] ?? 0) - Number(headed)))
			.map((row, index) => ({ key: row, row, place: index + 1 }))
	}));
	return { sections, after: 0 };
}

/** What is drawn of a list: the lines of these ranges, and gaps that keep the others' place. */
export function sectionsOf(
	{ groups, headed, starts }: Lines,
	ranges: readonly Range[],
	offsets: Float64Array
): Sections {
	const sections: Section[] = [];
	const pixels = (from: number, to: number) => (offsets[to] ?? 0) - (offsets[from] ?? 0);
	let drawn = 0;
	for (const [at, group] of groups.entries()) {
		const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
		const inside = merged(ranges.map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) })));
		if (inside.length === 0) continue;
		const first = start + Number(headed);
		const parts: Part[] = [];
		let next = first;
		const leave = (to: number) => {
			if (to > next) parts.push({ key: `gap ${next}`, gap: pixels(next, to) });
		};
		for (const { from, to } of inside) {
			leave(from);
			for (let index = Math.max(from, first); index < to; index++) {
				const row = group.activities[index - first];
				if (row !== undefined) parts.push({ key: row, row, place: index - first + 1 });
			}
			next = Math.max(to, first);
		}
		leave(end);
		sections.push({ key: groupKey(group), group, before: pixels(drawn, start), parts });
		drawn = end;
	}
	return { sections, after: pixels(drawn, starts.at(-1) ?? 0) };
}

/** Ranges in order, those that touch as one, empty ones left out. */
function merged(ranges: readonly Range[]): readonly Range[] {
	const all: Range[] = [];
	for (const range of ranges.filter(({ from, to }) => to > from).toSorted((a, b) => a.from - b.from)) {
		const last = all.at(-1);
		if (last && range.from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
		else all.push(range);
	}
	return all;
}
