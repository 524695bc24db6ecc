import { goto } from '$app/navigation';
import { t } from '$lib/i18n/t.svelte';
import { shelf } from '$lib/live/live-shelf';
import { KINDS, type Id, type Kind } from '$lib/plan/model';
import type { Piece } from '$lib/search/excerpt';
import type { Hit } from '$lib/search/plan-index';
import type { Session } from '$lib/session';
import { offered, type Offer } from '$lib/ui/shell/offers.svelte';
import { overview, search as searchAddress } from '$lib/ui/shell/routes';
import { offersElsewhere } from './adding';
import { appOffers, planOffers, screenOffers } from './everywhere';
import { filterOffers } from './filter-offers';
import { firstOfEach } from './first-of-each';
import type { PlanSearch } from './plan-search';
import type { Rankable } from './rank';
import { openThing, placeOf, referenceOf, titleOf } from './things';

/** What is `typed` shows when somebody types for it, after the things of the plan. */
export type Group = 'here' | 'go' | 'do' | 'plans' | 'things' | 'typed';

/** Something that can be chosen in the palette. */
export interface Item extends Rankable {
	readonly group: Group;
	/** What kind of thing it is, when the label does not say. */
	readonly hint?: string;
	/** Of the label, when it is the plan's own. */
	readonly lang?: string;
	readonly keys?: string;
	/** The sentence in which the words stand. */
	readonly excerpt?: readonly Piece[];
	readonly run: () => void | Promise<void>;
}

/** Everything that can be chosen, in the order in which it shows when nothing is typed. */
export function itemsOf(session: Session | null): readonly Item[] {
	const groups = new Map<string, Group>();
	const inGroup = (group: Group, offers: readonly Offer[]) => {
		for (const { id } of offers) if (!groups.has(id)) groups.set(id, group);
		return offers;
	};
	const offers = firstOfEach([
		...inGroup('here', offered()),
		...(session
			? [...inGroup('go', screenOffers(session)), ...inGroup('do', planOffers(session)), ...filterOffers(session)]
			: []),
		...inGroup('do', appOffers()),
		...(session ? inGroup('do', offersElsewhere(session)) : [])
	]);
	const items = offers.map((offer) => ({
		...offer,
		id: `offer:${offer.id}`,
		group: offer.onlyTyped ? ('typed' as const) : (groups.get(offer.id) ?? 'do')
	}));
	return [
		...items.filter(({ group }) => group !== 'typed'),
		...(session ? thingsOf(session) : []),
		...shelf.plans
			.filter(({ id }) => id !== session?.id)
			.map(({ id, title }) => ({
				id: `plan:${id}`,
				group: 'plans' as const,
				label: title || t().common.untitled,
				hint: t().shelf.plan,
				run: () => goto(overview(id))
			})),
		...items.filter(({ group }) => group === 'typed')
	];
}

/** The ids of what the search found in titles and texts, and of the items, are of one kind: nothing shows twice. */
const thingId = (session: Session, kind: Kind, id: Id): string => `${session.id}/${kind}/${id}`;

function thingsOf(session: Session): readonly Item[] {
	const { plan } = session;
	const item = (kind: Kind, { id, title }: { readonly id: Id; readonly title: string }, also = ''): Item => ({
		id: thingId(session, kind, id),
		group: 'things',
		label: title || t().common.untitled,
		also: `${plan.numberOf(id) ?? ''} ${also}`,
		hint: referenceOf(plan, kind, id),
		lang: plan.meta.language,
		run: () => openThing(session, kind, id)
	});
	return [
		...plan.list('activities').map((activity) => item('activities', activity)),
		...plan.list('ambitions').map((ambition) => item('ambitions', ambition, ambition.shortTitle)),
		...plan.list('programmes').map((programme) => item('programmes', programme, programme.shortName))
	];
}

/** Something of the plan that was chosen before, by the id of its item; undefined when it is gone. */
export function itemUsed(session: Session, item: string): Item | undefined {
	const [plan, name, id = ''] = item.split('/');
	const kind = KINDS.find((kind) => kind === name);
	if (plan !== session.id || !kind || session.plan.entity(kind, id)?.removed !== false) return undefined;
	return itemOf(session, kind, id);
}

/** What the search found, with the first text in which the words stand. */
export function itemOfHit(session: Session, search: PlanSearch, hit: Hit, typed: string): Item {
	const { plan } = session;
	const { kind, id } = hit;
	const [text] = hit.texts;
	return {
		...itemOf(session, kind, id),
		...(text === undefined ? {} : { excerpt: search.excerpt(hit, text) }),
		run: () =>
			placeOf(plan, kind, id) === null
				? goto(searchAddress(session.id, typed))
				: openThing(session, kind, id, hit.names.length > 0 ? undefined : text)
	};
}

function itemOf(session: Session, kind: Kind, id: Id): Item {
	const { plan } = session;
	return {
		id: thingId(session, kind, id),
		group: 'things',
		label: titleOf(plan, kind, id),
		hint: referenceOf(plan, kind, id),
		lang: plan.meta.language,
		run: () =>
			placeOf(plan, kind, id) === null
				? goto(searchAddress(session.id, titleOf(plan, kind, id)))
				: openThing(session, kind, id)
	};
}
