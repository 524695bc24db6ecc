import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Id } from '$lib/plan/model';
import type { Presence } from '$lib/sync/peers/exchange/presence';
import { listAddress } from '$lib/ui/activities/list-address';
import { openedItem } from '$lib/ui/activities/opened-item';
import * as routes from '$lib/ui/shell/routes';

/**
 * Where a member is: a screen; the thing that is open there or that has the focus, as the focus key begins
 * ("activities:<id>", "text/<id>"); and the rest of that key. An empty field is a row of a list that is only pointed at.
 */
export type Place = NonNullable<Presence['at']>;

type Entities = Pick<LivePlan, 'entity'>;

/** How members call the screen of a route: what its address has after the plan. */
export const screenOf = (route: string): string => route.split('/')[3] ?? 'overview';

/**
 * @param opened the item of the list that stands beside it
 * @param focus the focus key of what has the focus
 */
export function placeAt(plan: Entities, screen: string, opened: Id | null, focus: string | null): Place {
	const thing = focus === null ? null : partsOf(focus);
	if (opened === null) return { screen, entity: thing?.entity ?? null, field: thing?.field ?? null };
	const home = openedItem(plan, opened) ?? opened;
	const isInside = thing && thing.field !== '' && homeOf(plan, thing.entity) === home;
	return { screen, ...(isInside ? thing : { entity: `${kindOf(plan, home) ?? ''}:${home}`, field: null }) };
}

/** The focus key of the field, or of the row that is pointed at; null when there is none. */
export function focusOf({ entity, field }: Place): string | null {
	if (entity === null || field === null) return null;
	return `${entity}${entity.startsWith(TEXT) ? '/' : ':'}${field}`;
}

/** The item of a list that a place is in, open or pointed at, with the key of its row; null when the plan has it not. */
export function itemAt(plan: Entities, { screen, entity }: Place): { readonly id: Id; readonly row: string } | null {
	const id = entity === null ? null : homeOf(plan, entity);
	const kind = id === null ? null : kindOf(plan, id);
	if (id === null || kind === null || (kind === 'programmes' ? 'programmes' : 'activities') !== screen) return null;
	return { id, row: `${kind}:${id}:` };
}

/**
 * Where somebody goes who follows to a place. Null for a screen that this version does not know, and for something that
 * is not in the plan here.
 * @param query how this window shows the list
 */
export function addressOfPlace(plan: Entities, id: Id, place: Place, query = ''): string | null {
	const isOpen = place.entity !== null && place.field !== '';
	const item = isOpen ? itemAt(plan, place) : null;
	switch (place.screen) {
		case 'activities':
			return isOpen && !item ? null : listAddress(id, item?.id ?? null, query);
		case 'programmes':
			return isOpen && !item ? null : routes.programmes(id, item?.id);
		case 'overview':
			return routes.overview(id);
		case 'budget':
			return routes.budget(id);
		case 'matrix':
			return routes.matrix(id);
		case 'coverage':
			return routes.coverage(id);
		case 'one-page':
			return routes.onePage(id);
		case 'spreadsheet':
			return routes.spreadsheet(id);
		case 'settings':
			return routes.settings(id);
		default:
			return null;
	}
}

/** What a place is about: kind ("text" for a long text) and id. */
export function thingOf(entity: string): { readonly kind: string; readonly id: Id } {
	const at = entity.startsWith(TEXT) ? TEXT.length - 1 : entity.indexOf(':');
	return { kind: entity.slice(0, Math.max(at, 0)), id: entity.slice(at + 1) };
}

const TEXT = 'text/';
const ITEMS = ['activities', 'ambitions', 'goals', 'programmes'] as const;

/** What a thing stands under on its screen: a goal under its ambition, money under what it is for. */
function homeOf(plan: Entities, entity: string): Id | null {
	const { kind, id } = thingOf(entity);
	return openedItem(plan, kind === 'budgetLines' ? (plan.entity('budgetLines', id)?.entity ?? null) : id);
}

const kindOf = (plan: Entities, id: Id) => ITEMS.find((kind) => plan.entity(kind, id)) ?? null;

function partsOf(focus: string): { readonly entity: string; readonly field: string } {
	const at = focus.lastIndexOf(focus.startsWith(TEXT) ? '/' : ':');
	return { entity: focus.slice(0, at), field: focus.slice(at + 1) };
}
