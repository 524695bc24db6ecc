/** Several activities at once, each as one step of the history: what is already so, gone or unknown is left alone. */
import type * as Y from 'yjs';
import { TEXT_FIELDS, type Activity, type Id, type State } from '$lib/plan/model';
import { addEntity, change, put } from '../change';
import { orderBetween } from '../order';
import { readAll, readEntity, readText } from '../read';
import { fillFragment } from '../rich-text';
import { entityOf, SET_PREFIXES, textOf, type EntityMap } from '../schema';

/** Every command returns how many it changed; with none there is no step. */
type Count = number;

export function setThemeOfActivities(doc: Y.Doc, ids: readonly Id[], theme: Id, on: boolean): Count {
	const key = SET_PREFIXES.themes + theme;
	const label = on ? 'activitiesThemeTag' : 'activitiesThemeUntag';
	return step(doc, label, without(doc, ids, key, on), (map) => setKey(map, key, on));
}

/** With null they have no owner any more. */
export function setOwnerOfActivities(doc: Y.Doc, ids: readonly Id[], owner: Id | null): Count {
	const changed = activitiesOf(doc, ids).filter((activity) => activity.owner !== owner);
	return step(doc, 'activitiesOwner', changed, (map) => put(map, 'owner', owner));
}

export function setStateOfActivities(doc: Y.Doc, ids: readonly Id[], state: State): Count {
	const changed = activitiesOf(doc, ids).filter((activity) => activity.state !== state);
	return step(doc, 'activitiesState', changed, (map) => put(map, 'state', state));
}

/** Puts them at the end of an ambition, in the order in which they are given. */
export function moveActivitiesTo(doc: Y.Doc, ids: readonly Id[], ambition: Id): Count {
	const changed = activitiesOf(doc, ids).filter((activity) => activity.ambition !== ambition);
	let last = kept(doc).findLast((activity) => activity.ambition === ambition);
	const orders = changed.map((activity) => {
		const order = orderBetween(last ? [last] : [], last ? 1 : 0);
		last = { ...activity, order };
		return order;
	});
	return step(doc, 'activitiesMove', changed, (map, at) => {
		put(map, 'ambition', ambition);
		put(map, 'order', orders[at]);
	});
}

export function setProgrammeOfActivities(doc: Y.Doc, ids: readonly Id[], programme: Id, on: boolean): Count {
	const map = entityOf(doc, 'programmes', programme);
	if (!map) return 0;
	const keys = activitiesOf(doc, ids).map(({ id }) => SET_PREFIXES.activities + id);
	const changed = keys.filter((key) => (map.get(key) === true) !== on);
	if (changed.length === 0) return 0;
	const label = on ? 'activitiesProgramme' : 'activitiesNoProgramme';
	change(doc, `${label} ${changed.length}`, null, () => changed.forEach((key) => setKey(map, key, on)));
	return changed.length;
}

/** Copies each with its tags and texts, not its money, directly under it; returns the copies' ids. */
export function duplicateActivities(
	doc: Y.Doc,
	ids: readonly Id[],
	titleOfCopy: (title: string) => string
): readonly Id[] {
	const all = kept(doc);
	const places = new Map(all.map(({ id }, index) => [id, index]));
	const originals = activitiesOf(doc, ids);
	const copies: Id[] = [];
	if (originals.length > 0)
		change(doc, `activitiesDuplicate ${originals.length}`, null, () => {
			for (const { id, removed: _removed, ...fields } of originals) {
				const order = orderBetween(all, (places.get(id) ?? all.length - 1) + 1);
				const copy = addEntity(doc, 'activities', { ...fields, title: titleOfCopy(fields.title), order });
				for (const field of TEXT_FIELDS.activities) fillFragment(textOf(doc, copy, field), readText(doc, id, field));
				copies.push(copy);
			}
		});
	return copies;
}

export function removeActivities(doc: Y.Doc, ids: readonly Id[]): Count {
	return step(doc, 'activitiesRemove', activitiesOf(doc, ids), (map) => map.set('removed', true));
}

/** Those that the plan has and that are not removed, each once. */
function activitiesOf(doc: Y.Doc, ids: readonly Id[]): readonly Activity[] {
	return [...new Set(ids)].flatMap((id) => {
		const activity = readEntity(doc, 'activities', id);
		return activity && !activity.removed ? [activity] : [];
	});
}

const kept = (doc: Y.Doc): readonly Activity[] => readAll(doc, 'activities').filter(({ removed }) => !removed);

/** Those of which the map has not yet, or still, this key. */
const without = (doc: Y.Doc, ids: readonly Id[], key: string, on: boolean): readonly Activity[] =>
	activitiesOf(doc, ids).filter(({ id }) => (entityOf(doc, 'activities', id)?.get(key) === true) !== on);

function setKey(map: EntityMap, key: string, on: boolean): void {
	if (on) map.set(key, true);
	else map.delete(key);
}

function step(
	doc: Y.Doc,
	label: string,
	activities: readonly Activity[],
	run: (map: EntityMap, index: number) => void
): Count {
	if (activities.length === 0) return 0;
	change(doc, `${label} ${activities.length}`, null, () =>
		activities.forEach(({ id }, index) => {
			const map = entityOf(doc, 'activities', id);
			if (map) run(map, index);
		})
	);
	return activities.length;
}
