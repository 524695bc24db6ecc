import type { Dictionary } from '$lib/i18n/nl';
import { t } from '$lib/i18n/t.svelte';
import type { Session } from '$lib/session';
import { offered, type Offer } from '$lib/ui/shell/offers.svelte';
import { appOffers, planOffers, screenOffers } from './everywhere';
import { firstOfEach } from './first-of-each';
import { EVERYWHERE, IN_APP, IN_PLAN, type FixedRow } from './fixed-keys';

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
		...[...(session ? IN_PLAN : []), ...IN_APP].map(({ name, rows }) => ({ name, rows: fixed(rows) }))
	];
	return groups.filter(({ rows }) => rows.length > 0);
}

const without = (offers: readonly Offer[], others: readonly Offer[]): readonly Offer[] =>
	offers.filter(({ id }) => others.every((other) => other.id !== id));

const rowOf = ({ keys = '', label }: Offer): KeyRow => ({ keys: [keys], does: label, single: !keys.includes('Ctrl+') });

const fixed = (rows: readonly FixedRow[]): readonly KeyRow[] =>
	rows.map(([does, ...keys]) => ({ keys, does: t().find.keys.does[does], single: false }));
