import type { Id } from '$lib/plan/model';
import type { Column } from './columns';
import { LONGEST_NAME, MOST_FILTERS, parseKept, type KeptList, type SavedFilter } from './kept-list';

/** Columns and saved filters of one plan's list, on this device. */
export interface Kept {
	readonly columns: readonly Column[];
	readonly filters: readonly SavedFilter[];
	chooseColumns(columns: readonly Column[]): void;
	/** Adds one, or puts it in the place of the one with its id; says no when there are too many. */
	save(filter: SavedFilter): boolean;
	remove(id: string): void;
	/** Looks again: another window of this browser may have written. */
	refresh(): void;
}

export function keptList(plan: () => Id): Kept {
	const key = () => `planregie:list:${plan()}`;
	let kept = $derived(parseKept(stored(key())));
	/** Another window may have written meanwhile: only what changes here is changed. */
	function write(change: (now: KeptList) => KeptList) {
		kept = change(parseKept(stored(key()) ?? JSON.stringify(kept)));
		try {
			localStorage.setItem(key(), JSON.stringify(kept));
		} catch {
			// Without storage it holds until the page is closed.
		}
	}
	return {
		get columns() {
			return kept.columns;
		},
		get filters() {
			return kept.filters;
		},
		chooseColumns(columns) {
			write((now) => ({ ...now, columns }));
		},
		save(filter) {
			const entry = { ...filter, name: filter.name.trim().slice(0, LONGEST_NAME) };
			const known = kept.filters.some(({ id }) => id === filter.id);
			if (entry.name === '' || (!known && kept.filters.length >= MOST_FILTERS)) return false;
			write((now) => ({
				...now,
				filters: known ? now.filters.map((other) => (other.id === entry.id ? entry : other)) : [...now.filters, entry]
			}));
			return true;
		},
		remove(id) {
			write((now) => ({ ...now, filters: now.filters.filter((other) => other.id !== id) }));
		},
		refresh() {
			const now = stored(key());
			if (now !== null) kept = parseKept(now);
		}
	};
}

function stored(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}
