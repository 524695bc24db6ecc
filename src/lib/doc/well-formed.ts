/**
 * Whether a document from elsewhere holds what a plan stores. Reading is lenient; this is not: every key that is known
 * holds what the reading makes of it. Unknown keys and roots are of a later version, and stay.
 */
import * as Y from 'yjs';
import { KINDS, MOST_OF_A_KIND, TEXT_FIELDS, type Kind } from '$lib/plan/model';
import { storedKeys } from './change';
import { readEntity } from './read';
import { readMeta } from './read-meta';
import { PHASES } from './read-values';
import { metaOf, rootOf, SET_PREFIXES, textOf, type EntityMap } from './schema';
import { isTextSound } from './text-sound';

export type DocumentFault =
	| { readonly type: 'tooLarge' }
	/** `path` is the first place that is not as it should be, such as activities.<id>.title. */
	| { readonly type: 'notAPlan'; readonly path: string };

/** @param newer of a later schema: what its known keys may hold is not known here, but how much and how deep is */
export function faultIn(doc: Y.Doc, newer: boolean): DocumentFault | null {
	if (KINDS.some((kind) => rootOf(doc, kind).size > MOST_OF_A_KIND)) return { type: 'tooLarge' };
	const path = (newer ? null : metaFault(doc)) ?? first(KINDS, (kind) => kindFault(doc, kind, newer));
	return path === null ? null : { type: 'notAPlan', path };
}

/** A part of the document that can be judged by itself: `key` is the id of an entity, or the name of a text's root. */
export interface Place {
	readonly root: Kind | 'meta' | 'text';
	readonly key: string;
}

/** The same for one place alone. Whether an entity's texts are sound is another place's question. */
export function isPlaceSound(doc: Y.Doc, { root, key }: Place, newer: boolean): boolean {
	if (root === 'text') return isTextSound(doc.getXmlFragment(key));
	if (root === 'meta') return newer || metaFault(doc) === null;
	const map: unknown = rootOf(doc, root).get(key);
	return map === undefined || (map instanceof Y.Map && (newer || entityFault(doc, root, key, map) === null));
}

function kindFault(doc: Y.Doc, kind: Kind, newer: boolean): string | null {
	return first(rootOf(doc, kind).entries(), ([id, map]) => {
		if (!(map instanceof Y.Map)) return `${kind}.${id}`;
		const key = newer ? null : entityFault(doc, kind, id, map);
		if (key !== null) return `${kind}.${id}.${key}`;
		return first(TEXT_FIELDS[kind], (field) => (isTextSound(textOf(doc, id, field)) ? null : `texts.${id}/${field}`));
	});
}

function entityFault(doc: Y.Doc, kind: Kind, id: string, map: EntityMap): string | null {
	const entity: object = readEntity(doc, kind, id) ?? {};
	const expected = new Map(storedKeys(entity));
	return first(map.entries(), ([key, value]) => (expected.get(key) !== value && isKnown(entity, key) ? key : null));
}

function isKnown(entity: object, key: string): boolean {
	const [start = '', kind] = key.split(':');
	if (kind !== undefined)
		return Object.entries(SET_PREFIXES).some(([field, prefix]) => field in entity && prefix === `${start}:`);
	if (key.startsWith('printed.')) return 'printed' in entity && isPhase(key.slice('printed.'.length));
	return isPhase(key) ? 'amounts' in entity : key in entity && !COLLECTIONS.has(key);
}

/** Names that stand in the plain entity for several stored keys. */
const COLLECTIONS: ReadonlySet<string> = new Set(['id', 'amounts', 'printed', ...Object.keys(SET_PREFIXES)]);
const isPhase = (key: string): boolean =>
	PHASES.some((phase) => [phase, `${phase}.personnel`, `${phase}.other`, `${phase}.total`].includes(key));

function metaFault(doc: Y.Doc): string | null {
	const read: Readonly<Record<string, unknown>> = { ...readMeta(doc) };
	return first(metaOf(doc).entries(), ([key, value]) =>
		key in read && !covers(value, read[key]) ? `meta.${key}` : null
	);
}

/** Whether a stored value is what was read, or more than that. Empty words are read as the standard ones. */
function covers(stored: unknown, read: unknown): boolean {
	if (stored === read || stored === '') return true;
	if (typeof stored !== 'object' || stored === null || typeof read !== 'object' || read === null) return false;
	if (Array.isArray(read) && (!Array.isArray(stored) || stored.length !== read.length)) return false;
	return Object.entries(read).every(([key, value]) => covers(Reflect.get(stored, key), value));
}

function first<T, F>(items: Iterable<T>, find: (item: T) => F | null): F | null {
	for (const item of items) {
		const found = find(item);
		if (found !== null) return found;
	}
	return null;
}
