import type { Id } from '$lib/plan/model';
import { NOTHING, stretched, withRows, type Anchor } from './selecting';

/** The activities that are chosen, to do something with all of them. */
export interface Selection {
	/** Those that the list shows, in its order: only they are acted upon. */
	readonly shown: readonly Id[];
	/** How many a filter hides. */
	readonly hidden: number;
	readonly any: boolean;
	has(row: Id): boolean;
	toggle(row: Id): void;
	set(rows: readonly Id[], on: boolean): void;
	/** From the row that was chosen last, or else from `from`, up to this one. */
	stretch(to: Id, from: Id): void;
	clear(): void;
}

/** @param rows every activity that the list shows, once @param exists whether the plan still has it */
export function createSelection(rows: () => readonly Id[], exists: (id: Id) => boolean): Selection {
	let chosen = $state.raw<ReadonlySet<Id>>(NOTHING);
	let anchor: Anchor | null = null;
	const shown = $derived(chosen.size === 0 ? [] : rows().filter((row) => chosen.has(row)));
	const hidden = $derived(
		chosen.size === shown.length ? 0 : [...chosen].filter((row) => exists(row)).length - shown.length
	);
	return {
		get shown() {
			return shown;
		},
		get hidden() {
			return hidden;
		},
		get any() {
			return shown.length + hidden > 0;
		},
		has: (row) => chosen.has(row),
		toggle(row) {
			chosen = withRows(chosen, [row], !chosen.has(row));
			anchor = { row, before: chosen };
		},
		set(rows, on) {
			chosen = withRows(chosen, rows, on);
			anchor = null;
		},
		stretch(to, from) {
			anchor ??= { row: from, before: chosen };
			chosen = stretched(rows(), anchor, to);
		},
		clear() {
			chosen = NOTHING;
			anchor = null;
		}
	};
}
