import type { Dictionary } from '$lib/i18n/nl';
import { t } from '$lib/i18n/t.svelte';
import type { Session } from '$lib/session';
import { offered, type Offer } from '$lib/ui/shell/offers.svelte';
import { appOffers, planOffers, screenOffers } from './everywhere';
import { firstOfEach } from './first-of-each';

export interface KeyRow {
	/** One of these does it. */
	readonly keys: readonly string[];
	readonly does: string;
	/** Works without Ctrl, and can be switched off. */
	readonly single: boolean;
}
export interface KeyGroup {
	readonly name: keyof Dictionary['find']['keys']['groups'];
	readonly rows: readonly KeyRow[];
}

/** Every key that works now, by the place where it works. */
export function keyGroups(session: Session | null): readonly KeyGroup[] {
	const here = offered();
	const screens = session ? screenOffers(session) : [];
	const others = [...(session ? planOffers(session) : []), ...appOffers()];
	const all = firstOfEach([...here, ...screens, ...others]);
	const offersOf = (source: readonly Offer[]) =>
		all.filter(({ id, keys }) => keys !== undefined && source.some((offer) => offer.id === id)).map(rowOf);
	const groups: readonly KeyGroup[] = [
		{
			name: 'everywhere',
			rows: [...fixed(session ? EVERYWHERE : EVERYWHERE.slice(0, 1)), ...offersOf(without(others, here))]
		},
		{ name: 'here', rows: offersOf(here) },
		{ name: 'go', rows: offersOf(without(screens, here)) },
		...(session ? IN_PLAN : []).map(({ name, keys }) => ({ name, rows: fixed(keys) })),
		...IN_APP.map(({ name, keys }) => ({ name, rows: fixed(keys) }))
	];
	return groups.filter(({ rows }) => rows.length > 0);
}

const without = (offers: readonly Offer[], others: readonly Offer[]): readonly Offer[] =>
	offers.filter(({ id }) => others.every((other) => other.id !== id));

const rowOf = ({ keys = '', label }: Offer): KeyRow => ({ keys: [keys], does: label, single: !keys.includes('Ctrl+') });

type Does = keyof Dictionary['find']['keys']['does'];
type Fixed = readonly (readonly [does: Does, ...keys: readonly string[]])[];

const fixed = (rows: Fixed): readonly KeyRow[] =>
	rows.map(([does, ...keys]) => ({ keys, does: t().find.keys.does[does], single: false }));

const EVERYWHERE: Fixed = [
	['palette', 'Ctrl+K'],
	['undo', 'Ctrl+Z'],
	['redo', 'Ctrl+Y', 'Ctrl+Shift+Z']
];

/** What the screens do themselves: activities/rows, budget/grid-state and BudgetCell, matrix/cell-keys, base/TextField. */
const IN_PLAN: readonly { readonly name: KeyGroup['name']; readonly keys: Fixed }[] = [
	{
		name: 'list',
		keys: [
			['nextRow', 'ArrowDown', 'ArrowUp'],
			['firstRow', 'Home', 'End'],
			['openRow', 'Enter'],
			['moveRow', 'Alt+ArrowDown', 'Alt+ArrowUp'],
			['chooseRow', 'Space'],
			['stretchRows', 'Shift+ArrowDown', 'Shift+ArrowUp'],
			['allRows', 'Ctrl+A'],
			['noRows', 'Escape']
		]
	},
	{
		name: 'grid',
		keys: [
			['nextCell', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'],
			['edgeCell', 'Home', 'End'],
			['cornerCell', 'Ctrl+Home', 'Ctrl+End'],
			['pageCell', 'PageDown', 'PageUp'],
			['editCell', 'Enter', 'F2'],
			['clearCell', 'Delete', 'Backspace'],
			['keepCell', 'Enter', 'Shift+Enter'],
			['keepCellSide', 'Tab', 'Shift+Tab'],
			['dropCell', 'Escape'],
			['copyCell', 'Ctrl+C', 'Ctrl+V']
		]
	},
	{
		name: 'matrix',
		keys: [
			['nextCell', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'],
			['edgeCell', 'Home', 'End'],
			['openCell', 'Enter']
		]
	},
	{
		name: 'fields',
		keys: [
			['keepField', 'Enter'],
			['dropField', 'Escape']
		]
	},
	{
		name: 'editor',
		keys: [
			['bold', 'Ctrl+B'],
			['italic', 'Ctrl+I'],
			['heading', 'Ctrl+Alt+1'],
			['bulletList', 'Ctrl+Shift+8'],
			['orderedList', 'Ctrl+Shift+7'],
			['deeper', 'Tab', 'Shift+Tab'],
			['leaveText', 'Escape']
		]
	}
];

const IN_APP: readonly { readonly name: KeyGroup['name']; readonly keys: Fixed }[] = [
	{
		name: 'palette',
		keys: [
			['nextChoice', 'ArrowDown', 'ArrowUp'],
			['firstChoice', 'Home', 'End'],
			['choose', 'Enter'],
			['close', 'Escape']
		]
	},
	{
		name: 'menus',
		keys: [
			['nextItem', 'Tab', 'Shift+Tab'],
			['choose', 'Enter'],
			['close', 'Escape']
		]
	}
];
