import type * as Y from 'yjs';
import { byOrder, TEXT_FIELDS, type Activity, type Id, type Person } from '$lib/plan/model';
import { addEntity, change, put, setFields, setMember, setRemoved, type Fields } from '../change';
import { orderAtEnd, orderBetween } from '../order';
import { readAll, readEntity, readText } from '../read';
import { fillFragment } from '../rich-text';
import { entityOf, focusKey, textOf } from '../schema';
import { addPartner, addPerson } from './people';

/** Adds an activity at the end of an ambition and returns its id. */
export function addActivity(doc: Y.Doc, ambition: Id | null, title: string): Id {
	let id: Id = '';
	change(doc, 'activityAdd', null, () => {
		id = addEntity(doc, 'activities', { ...empty, ambition, title, order: orderAtEnd(siblings(doc, ambition)) });
	});
	return id;
}

export function setActivity(doc: Y.Doc, id: Id, fields: Omit<Fields<'activities'>, 'ambition' | 'order'>): void {
	setFields(doc, 'activities', id, fields, 'activityEdit');
}

export function setActivityTheme(doc: Y.Doc, id: Id, theme: Id, on: boolean): void {
	setMember(doc, 'activities', id, 'themes', theme, on, on ? 'themeTag' : 'themeUntag');
}

export function setActivityRole(doc: Y.Doc, id: Id, role: Id, on: boolean): void {
	setMember(doc, 'activities', id, 'roles', role, on, 'activityRole');
}

export function setActivityPartner(doc: Y.Doc, id: Id, partner: Id, on: boolean): void {
	setMember(doc, 'activities', id, 'partners', partner, on, 'activityPartner');
}

/** Adds a partner to the plan and to an activity, as one step. */
export function addActivityPartner(doc: Y.Doc, id: Id, name: string): void {
	change(doc, 'activityPartner', focusKey('activities', id, 'partners'), () =>
		setActivityPartner(doc, id, addPartner(doc, name), true)
	);
}

/** Adds a person to the plan and makes them the owner of an activity, as one step. */
export function addActivityOwner(doc: Y.Doc, id: Id, person: Omit<Person, 'id' | 'removed'>): void {
	change(doc, 'activityEdit', focusKey('activities', id, 'owner'), () =>
		setActivity(doc, id, { owner: addPerson(doc, person) })
	);
}

export function setActivityTargetGroup(doc: Y.Doc, id: Id, name: string, on: boolean): void {
	setMember(doc, 'activities', id, 'targetGroups', name, on, 'activityTargetGroup');
}

/** Puts an activity at a place in an ambition, counted among that ambition's other activities. */
export function moveActivity(doc: Y.Doc, id: Id, ambition: Id | null, index: number): void {
	const activity = readEntity(doc, 'activities', id);
	const map = entityOf(doc, 'activities', id);
	if (!activity || !map) return;
	const now = siblings(doc, ambition);
	const others = now.filter((other) => other.id !== id);
	const to = Math.max(0, Math.min(index, others.length));
	if (activity.ambition === ambition && now.findIndex((other) => other.id === id) === to) return;
	const order = orderBetween(others, to);
	change(doc, 'activityMove', focusKey('activities', id), () => {
		put(map, 'ambition', ambition);
		put(map, 'order', order);
	});
}

/** Copies an activity with its tags and texts, not its money, directly under it; returns the copy's id. */
export function duplicateActivity(doc: Y.Doc, id: Id, titleOfCopy: (title: string) => string): Id | null {
	const activity = readEntity(doc, 'activities', id);
	if (!activity) return null;
	const { id: _id, removed: _removed, ...fields } = activity;
	const list = siblings(doc, homeOf(doc, activity));
	const order = orderBetween(list, list.findIndex((other) => other.id === id) + 1);
	let copy: Id = '';
	change(doc, 'activityDuplicate', null, () => {
		copy = addEntity(doc, 'activities', { ...fields, title: titleOfCopy(activity.title), order });
		for (const field of TEXT_FIELDS.activities) fillFragment(textOf(doc, copy, field), readText(doc, id, field));
	});
	return copy;
}

export function removeActivity(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'activities', id, true, 'activityRemove');
}

export function restoreActivity(doc: Y.Doc, id: Id): void {
	setRemoved(doc, 'activities', id, false, 'activityRestore');
}

const empty: Omit<Activity, 'id' | 'removed' | 'ambition' | 'title' | 'order'> = {
	subtitle: '',
	owner: null,
	state: 'draft',
	themes: [],
	roles: [],
	partners: [],
	targetGroups: []
};

/** The activities of an ambition in order, as the screen shows them. */
function siblings(doc: Y.Doc, ambition: Id | null): Activity[] {
	return readAll(doc, 'activities')
		.filter((activity) => !activity.removed && homeOf(doc, activity) === ambition)
		.sort(byOrder);
}

/** An activity whose ambition was removed stands under "no ambition". */
function homeOf(doc: Y.Doc, activity: Activity): Id | null {
	if (activity.ambition === null) return null;
	const ambition = readEntity(doc, 'ambitions', activity.ambition);
	return ambition && !ambition.removed ? ambition.id : null;
}
