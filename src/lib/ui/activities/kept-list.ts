import { COLUMNS, USUAL_COLUMNS, type Column } from './columns';
import { ALL, filterQuery, wantedIn } from './address-filter';

/** A filter with its order, its groups and its columns under a name of somebody's own. */
export interface SavedFilter {
	readonly id: string;
	readonly name: string;
	/** As in the address. */
	readonly query: string;
	readonly columns: readonly Column[];
}
/** What this device keeps of the list of one plan. */
export interface KeptList {
	readonly columns: readonly Column[];
	readonly filters: readonly SavedFilter[];
}
export const NOTHING_KEPT: KeptList = { columns: USUAL_COLUMNS, filters: [] };

export const MOST_FILTERS = 50;
/** Signs. */
export const LONGEST_NAME = 80;
const LONGEST_QUERY = 4000;
const LONGEST = 300_000;

/** Reads what was kept, which anything on the device may have changed: what is not understood is left out. */
export function parseKept(text: string | null): KeptList {
	const value = text === null || text.length > LONGEST ? null : parsed(text);
	if (!isRecord(value)) return NOTHING_KEPT;
	const ids = new Set<string>();
	const filters = (Array.isArray(value.filters) ? value.filters : []).flatMap((item: unknown): SavedFilter[] => {
		if (!isRecord(item) || typeof item.id !== 'string' || typeof item.name !== 'string') return [];
		const name = item.name.trim().slice(0, LONGEST_NAME);
		if (item.id === '' || item.id.length > LONGEST_NAME || ids.has(item.id) || name === '') return [];
		ids.add(item.id);
		const query = typeof item.query === 'string' && item.query.length <= LONGEST_QUERY ? item.query : '';
		return [{ id: item.id, name, query: normal(query), columns: columnsOf(item.columns) }];
	});
	return { columns: columnsOf(value.columns), filters: filters.slice(0, MOST_FILTERS) };
}

/** In the order of the row; as always when it is no list of them. */
function columnsOf(value: unknown): readonly Column[] {
	return Array.isArray(value) ? COLUMNS.filter((column) => value.includes(column)) : USUAL_COLUMNS;
}

/** What a query means, said in one way. */
export const normal = (query: string): string => filterQuery(wantedIn(query));

/** What everybody finds in the menu, by the word for it. */
export const BUILT_IN = {
	noTheme: filterQuery({ without: ['theme'] }),
	noOwner: filterQuery({ without: ['owner'] }),
	noAmount: filterQuery({ without: ['amount'] }),
	noResult: filterQuery({ without: ['result'] }),
	everything: filterQuery(ALL)
} as const;

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
