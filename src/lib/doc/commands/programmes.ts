import type * as Y from 'yjs';
import type { Id } from '$lib/plan/model';
import { addEntity, change, setFields, setMember, setRemoved, type Fields } from '../change';
import { moveInList } from '../move';
import { orderAtEnd } from '../order';
import { readAll } from '../read';

/** Adds a programme whose box stands under `place`, at the end of the list, and returns its id. */
export function addProgramme(doc: Y.Doc, title: string, place: Id | null): Id {
	let id: Id = '';
	change(doc, 'programmeAdd', null, () => {
		id = addEntity(doc, 'programmes', {
			title,
			place,
			shortName: '',
			funder: '',
			lead: '',
			share: null,
			activities: [],
			partners: [],
			order: orderAtEnd(readAll(doc, 'programmes'))
		});
	});
	return id;
}

export function setProgramme(doc: Y.Doc, id: Id, fields: Omit<Fields<'programmes'>, 'order'>): void {
	setFields(doc, 'programmes', id, fields, 'programmeEdit');
}

export function setProgrammeActivity(doc: Y.Doc, id: Id, activity: Id, on: boolean): void {
	setMember(doc, 'programmes', id, 'activities', activity, on, 'programmeActivity');
}

export function setProgrammePartner(doc: Y.Doc, id: Id, partner: Id, on: boolean): void {
	setMember(doc, 'programmes', id, 'partners', partner, on, 'programmePartner');
}

export function moveProgramme(doc: Y.Doc, id: Id, index: number): void {
	moveInList(doc, 'programmes', id, index, 'programmeMove');
}

export function removeProgramme(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'programmes', id, true, 'programmeRemove');
}

export function restoreProgramme(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'programmes', id, false, 'programmeRestore');
}
