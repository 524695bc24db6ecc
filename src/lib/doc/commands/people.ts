import type * as Y from 'yjs';
import type { Id, Partner, Person } from '$lib/plan/model';
import { addEntity, change, put, setFields, setRemoved, type Fields } from '../change';
import { readAll } from '../read';
import { entityOf } from '../schema';

/** Adds a person and returns the id. Two of the same name are two people. */
export function addPerson(doc: Y.Doc, fields: Omit<Person, 'id' | 'removed'>): Id {
	let id: Id = '';
	change(doc, 'personAdd', null, () => {
		id = addEntity(doc, 'people', fields);
	});
	return id;
}

export function setPerson(doc: Y.Doc, id: Id, fields: Fields<'people'>): void {
	setFields(doc, 'people', id, fields, 'personEdit');
}

export function removePerson(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'people', id, true, 'personRemove');
}

export function restorePerson(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'people', id, false, 'personRestore');
}

/** Makes one person out of two: what `merged` owns goes to `kept`, and `merged` is removed. */
export function mergePeople(doc: Y.Doc, kept: Id, merged: Id): void {
	if (kept === merged || !entityOf(doc, 'people', kept) || !entityOf(doc, 'people', merged)) return;
	change(doc, 'personMerge', null, () => {
		for (const kind of ['activities', 'subActivities'] as const)
			for (const { id, owner } of readAll(doc, kind)) {
				const map = entityOf(doc, kind, id);
				if (map && owner === merged) put(map, 'owner', kept);
			}
		entityOf(doc, 'people', merged)?.set('removed', true);
	});
}

/** Adds a partner and returns the id. */
export function addPartner(doc: Y.Doc, name: Partner['name']): Id {
	let id: Id = '';
	change(doc, 'partnerAdd', null, () => {
		id = addEntity(doc, 'partners', { name });
	});
	return id;
}

export function setPartner(doc: Y.Doc, id: Id, fields: Fields<'partners'>): void {
	setFields(doc, 'partners', id, fields, 'partnerEdit');
}

export function removePartner(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'partners', id, true, 'partnerRemove');
}

export function restorePartner(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'partners', id, false, 'partnerRestore');
}
