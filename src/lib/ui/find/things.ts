import { goto } from '$app/navigation';
import { tick } from 'svelte';
import { focusKey } from '$lib/doc/schema';
import { t } from '$lib/i18n/t.svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import { TEXT_FIELDS, type Id, type Kind } from '$lib/plan/model';
import type { Session } from '$lib/session';
import { nameOf } from '$lib/ui/base/names';
import { addressOf } from '$lib/ui/shell/routes';
import { goToPlace } from '$lib/ui/shell/steps';

/** What one thing of a kind, and what more of them, are called. */
export function kindName(plan: LivePlan, kind: Kind): { readonly one: string; readonly many: string } {
	const { levels } = plan.meta;
	switch (kind) {
		case 'activities':
			return levels.activity;
		case 'ambitions':
			return levels.ambition;
		case 'subActivities':
			return levels.subActivity;
		default:
			return t().find.kinds[kind];
	}
}

/** "Activiteit 12", or the level's name alone when it has no numbers. */
export function referenceOf(plan: LivePlan, kind: Kind, id: Id): string {
	const number = plan.numberOf(id);
	const { one } = kindName(plan, kind);
	return number === undefined ? one : `${one} ${number}`;
}

/** What a thing is called. A budget line without a label is called as what it is about. */
export function titleOf(plan: LivePlan, kind: Kind, id: Id): string {
	const entity = plan.entity(kind, id);
	if (!entity) return t().common.untitled;
	if ('title' in entity) return entity.title || t().common.untitled;
	if ('name' in entity) return entity.name || t().common.untitled;
	return entity.label || ('entity' in entity && entity.entity ? nameOf(plan, entity.entity) : t().common.untitled);
}

/**
 * Where a thing is shown; null for what has no screen of its own, which the search page shows itself.
 * @param field one of its short fields or long texts
 */
export function placeOf(plan: LivePlan, kind: Kind, id: Id, field?: string): string | null {
	if (kind === 'parts') return plan.entity('parts', id)?.kind === 'unplaced' ? focusKey('parts', id) : null;
	if (kind === 'subActivities') {
		const above = plan.entity('subActivities', id)?.activity;
		return above ? focusKey('activities', above) : null;
	}
	return field !== undefined && isText(kind, field) ? `text/${id}/${field}` : focusKey(kind, id, field);
}

const isText = (kind: Kind, field: string): boolean => TEXT_FIELDS[kind].some((name) => name === field);

/** The address of the screen on which a thing is shown. */
export const addressOfThing = (session: Session, kind: Kind, id: Id): string =>
	addressOf(session.id, placeOf(session.plan, kind, id) ?? focusKey(kind, id));

/** Opens a thing: in full, or at one of its fields. */
export async function openThing(session: Session, kind: Kind, id: Id, field?: string): Promise<void> {
	const place = placeOf(session.plan, kind, id, field);
	if (place === null) return;
	if (field !== undefined || !DETAILED.has(kind)) return goToPlace(session, place);
	await goto(addressOf(session.id, place));
	await tick();
	document.querySelector<HTMLElement>('main article[tabindex="-1"]')?.focus();
}

/** Kinds that have a detail beside a list. */
const DETAILED: ReadonlySet<Kind> = new Set<Kind>(['activities', 'ambitions', 'programmes']);
