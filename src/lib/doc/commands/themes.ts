import type * as Y from 'yjs';
import type { Id, Theme } from '$lib/plan/model';
import { addEntity, change, setFields, setRemoved, type Fields } from '../change';
import { moveInList } from '../move';
import { orderAtEnd } from '../order';
import { readAll } from '../read';

/** Adds a theme at the end and returns its id. */
export function addTheme(doc: Y.Doc, fields: Omit<Theme, 'id' | 'removed' | 'order'>): Id {
	let id: Id = '';
	change(doc, 'themeAdd', null, () => {
		id = addEntity(doc, 'themes', { ...fields, order: orderAtEnd(readAll(doc, 'themes')) });
	});
	return id;
}

export function setTheme(doc: Y.Doc, id: Id, fields: Omit<Fields<'themes'>, 'order'>): void {
	setFields(doc, 'themes', id, fields, 'themeEdit');
}

export function moveTheme(doc: Y.Doc, id: Id, index: number): void {
	moveInList(doc, 'themes', id, index, 'themeMove');
}

/** Its tags stay with the activities and count again when the theme comes back. */
export function removeTheme(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'themes', id, true, 'themeRemove');
}

export function restoreTheme(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'themes', id, false, 'themeRestore');
}
