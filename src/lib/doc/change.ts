/** The door for writes: every command goes through these, in one transaction with a named origin. */
import * as Y from 'yjs';
import type { Entities, Id, Kind, Meta } from '$lib/plan/model';
import { beginHistory } from './history';
import {
	entityOf,
	focusKey,
	isFromTheFuture,
	LocalChange,
	metaOf,
	rootOf,
	SET_PREFIXES,
	type EntityMap,
	type SetField
} from './schema';

/** A random id. Pages on plain http in a local network have no randomUUID. */
export function newId(): Id {
	if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Runs a change that a person makes, as one step of the history under `label`. */
export function change(doc: Y.Doc, label: string, focus: string | null, run: () => void): void {
	if (isFromTheFuture(doc)) throw new Error('A plan of a later version is read-only.');
	beginHistory(doc);
	doc.transact(run, new LocalChange(label, focus));
}

/** Fields of an entity that are plain values: no sets, amounts or texts. */
export type Fields<K extends Kind> = Partial<
	Omit<Entities[K], 'id' | 'removed' | 'amounts' | 'printed' | Extract<SetField, keyof Entities[K]>>
>;

/** Writes the fields that differ; nothing happens, and no step is made, when none does or the entity is unknown. */
export function setFields<K extends Kind>(doc: Y.Doc, kind: K, id: Id, fields: Fields<K>, label: string): void {
	const map = entityOf(doc, kind, id);
	if (!map) return;
	const changed = Object.entries(fields).filter(([key, value]) => stored(value) !== map.get(key));
	const first = changed[0];
	if (!first) return;
	change(doc, label, focusKey(kind, id, first[0]), () => changed.forEach(([key, value]) => put(map, key, value)));
}

export function setMember(
	doc: Y.Doc,
	kind: Kind,
	id: Id,
	field: SetField,
	member: string,
	on: boolean,
	label: string
): void {
	const map = entityOf(doc, kind, id);
	const key = SET_PREFIXES[field] + member;
	if (!map || (map.get(key) === true) === on) return;
	change(doc, label, focusKey(kind, id, field), () => (on ? map.set(key, true) : map.delete(key)));
}

/** Writes a whole number of cents, or takes the amount away with null. */
export function setCents(doc: Y.Doc, kind: Kind, id: Id, key: string, cents: number | null, label: string): void {
	const map = entityOf(doc, kind, id);
	if (!map || (map.get(key) ?? null) === cents) return;
	if (cents !== null && !Number.isSafeInteger(cents)) throw new Error('An amount is a whole number of cents.');
	change(doc, label, focusKey(kind, id, key), () => put(map, key, cents));
}

/** A mark, so that what a colleague writes in it meanwhile is not lost and undo brings all of it back. */
export function setRemoved(doc: Y.Doc, kind: Kind, id: Id, removed: boolean, label: string): void {
	const map = entityOf(doc, kind, id);
	if (!map || (map.get('removed') === true) === removed) return;
	change(doc, label, focusKey(kind, id), () => put(map, 'removed', removed || null));
}

export function setMeta(doc: Y.Doc, fields: Partial<Omit<Meta, 'schema' | 'source'>>, label: string): void {
	const map = metaOf(doc);
	const changed = Object.entries(fields).filter(
		([key, value]) => JSON.stringify(stored(value)) !== JSON.stringify(map.get(key))
	);
	const first = changed[0];
	if (!first) return;
	change(doc, label, focusKey('meta', '', first[0]), () => changed.forEach(([key, value]) => put(map, key, value)));
}

/** Makes an entity under a random id; call it inside a change. */
export function addEntity<K extends Kind>(doc: Y.Doc, kind: K, entity: Omit<Entities[K], 'id' | 'removed'>): Id {
	const id = newId();
	putEntity(doc, kind, { ...entity, id, removed: false });
	return id;
}

/** Writes a new entity as it is, under its own id; call it inside a transaction. */
export function putEntity(doc: Y.Doc, kind: Kind, entity: object & { readonly id: Id }): void {
	const map: EntityMap = new Y.Map();
	rootOf(doc, kind).set(entity.id, map);
	for (const [key, value] of storedKeys(entity)) map.set(key, value);
}

/** What a new entity is stored as, key by key; what the reading would fill in anyway is left out. */
export function* storedKeys(entity: object): Generator<readonly [string, unknown]> {
	for (const [key, value] of Object.entries(entity)) {
		if (key === 'id') continue;
		else if (isSetField(key) && Array.isArray(value))
			for (const member of value) yield [SET_PREFIXES[key] + member, true];
		else if (key === 'amounts') yield* Object.entries(value);
		else if (key === 'printed') for (const [name, cents] of Object.entries(value)) yield [`printed.${name}`, cents];
		else if (!isNothing(key, value)) yield [key, value];
	}
}

const isSetField = (key: string): key is SetField => key in SET_PREFIXES;

/** Empty words and null are stored as nothing at all. */
const stored = (value: unknown): unknown => (value === null || value === '' || value === undefined ? undefined : value);

const isNothing = (key: string, value: unknown): boolean =>
	stored(value) === undefined || (key === 'removed' && value === false);

/** Leaves out what the reading would fill in anyway: nothing is stored as absence. */
export function put(map: Y.Map<unknown>, key: string, value: unknown): void {
	if (isNothing(key, value)) {
		if (map.has(key)) map.delete(key);
	} else map.set(key, value);
}
