/** Where everything stands in the shared document. Stored names are never renamed, retyped or reused: MODEL of the plan. */
import * as Y from 'yjs';
import { KINDS, SCHEMA_VERSION, type Id, type Kind } from '$lib/plan/model';

export type EntityMap = Y.Map<unknown>;
export type Root = Y.Map<EntityMap>;

export const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta');
export const rootOf = (doc: Y.Doc, kind: Kind): Root => doc.getMap(kind);
/** Long texts are roots by name, so that two replicas that start one text keep both sides' words. */
export const textOf = (doc: Y.Doc, id: Id, field: string): Y.XmlFragment => doc.getXmlFragment(`text/${id}/${field}`);
export const entityOf = (doc: Y.Doc, kind: Kind, id: Id): EntityMap | undefined => rootOf(doc, kind).get(id);

/** A set is a row of keys in the entity's own map: adding here and removing there merges. */
export const SET_PREFIXES = {
	themes: 'theme:',
	roles: 'role:',
	partners: 'partner:',
	targetGroups: 'targetGroup:',
	activities: 'activity:'
} as const;
export type SetField = keyof typeof SET_PREFIXES;

/** What a step of the history is called, and the place on screen that it is about. */
export interface StepName {
	readonly label: string;
	readonly focus: string | null;
}

/** The origin of every change that a person makes here: undoable, stored, sent to others. */
export class LocalChange implements StepName {
	constructor(
		readonly label: string,
		readonly focus: string | null = null
	) {}
}
/** Fills a new document from a file. */
export const IMPORT = Symbol('import');
/** Comes from another tab or window of this browser. */
export const TAB = Symbol('tab');
/** Comes from another person's copy. */
export const MERGE = Symbol('merge');
/** Comes from a colleague in the room, at this moment: stored, shown, sent to the other tabs, not undoable here. */
export const PEER = Symbol('peer');
/** Comes from the server that the team named. */
export const SERVER = Symbol('server');

/** A document of a later version is shown, never written. */
export function isFromTheFuture(doc: Y.Doc): boolean {
	const schema = metaOf(doc).get('schema');
	return typeof schema === 'number' && schema > SCHEMA_VERSION;
}

/** Makes the roots known, so that reading and observing them finds what was loaded. */
export function openRoots(doc: Y.Doc): void {
	metaOf(doc);
	for (const kind of KINDS) rootOf(doc, kind);
}

/** A place on screen, for undo and for links from findings: `activities:<id>:title`. */
export const focusKey = (kind: Kind | 'meta', id: Id, field = ''): string => `${kind}:${id}:${field}`;
