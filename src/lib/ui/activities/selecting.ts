import type { Id } from '$lib/plan/model';

/** What was chosen before a range began to grow, and where it began. */
export interface Anchor {
	readonly row: Id;
	readonly before: ReadonlySet<Id>;
}

export const NOTHING: ReadonlySet<Id> = new Set();

/** With these chosen or not. */
export function withRows(chosen: ReadonlySet<Id>, rows: readonly Id[], on: boolean): ReadonlySet<Id> {
	const next = new Set(chosen);
	for (const row of rows)
		if (on) next.add(row);
		else next.delete(row);
	return next;
}

/** All rows from the anchor to another, whichever is first; what the range no longer reaches is as it was before. */
export function stretched(rows: readonly Id[], { row, before }: Anchor, to: Id): ReadonlySet<Id> {
	const [a, b] = [rows.indexOf(row), rows.indexOf(to)];
	if (b === -1) return before;
	const from = a === -1 ? b : a;
	return withRows(before, rows.slice(Math.min(from, b), Math.max(from, b) + 1), true);
}
