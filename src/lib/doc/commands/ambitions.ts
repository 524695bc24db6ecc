import type * as Y from 'yjs';
import type { Ambition, Goal, Id } from '$lib/plan/model';
import { addEntity, change, setFields, setRemoved, type Fields } from '../change';
import { moveInList } from '../move';
import { orderAtEnd } from '../order';
import { readAll } from '../read';

/** Adds an ambition at the end and returns its id. */
export function addAmbition(doc: Y.Doc, fields: Pick<Ambition, 'title' | 'shortTitle'>): Id {
	let id: Id = '';
	change(doc, 'ambitionAdd', null, () => {
		id = addEntity(doc, 'ambitions', { ...fields, order: orderAtEnd(readAll(doc, 'ambitions')) });
	});
	return id;
}

export function setAmbition(doc: Y.Doc, id: Id, fields: Omit<Fields<'ambitions'>, 'order'>): void {
	setFields(doc, 'ambitions', id, fields, 'ambitionEdit');
}

export function moveAmbition(doc: Y.Doc, id: Id, index: number): void {
	moveInList(doc, 'ambitions', id, index, 'ambitionMove');
}

/** Marks the ambition alone: its activities show under "no ambition" and can be moved. */
export function removeAmbition(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'ambitions', id, true, 'ambitionRemove');
}

export function restoreAmbition(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'ambitions', id, false, 'ambitionRestore');
}

/** Adds a goal at the end of an ambition and returns its id. */
export function addGoal(doc: Y.Doc, ambition: Id, title: Goal['title']): Id {
	let id: Id = '';
	change(doc, 'goalAdd', null, () => {
		id = addEntity(doc, 'goals', { ambition, title, order: orderAtEnd(readAll(doc, 'goals')) });
	});
	return id;
}

export function setGoal(doc: Y.Doc, id: Id, fields: Omit<Fields<'goals'>, 'order'>): void {
	setFields(doc, 'goals', id, fields, 'goalEdit');
}

export function removeGoal(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'goals', id, true, 'goalRemove');
}

export function restoreGoal(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'goals', id, false, 'goalRestore');
}
