import * as Y from 'yjs';
import { KINDS, type Kind } from '$lib/plan/model';
import type { Place } from './well-formed';

/**
 * The places of the plan that a transaction touched. What is in roots of a later version is no place of it.
 * @returns null when a list was put where a plan has keys only
 */
export function placesIn(doc: Y.Doc, touched: Y.Transaction['changed']): readonly Place[] | null {
	const places = new Map<string, Place>();
	const add = (root: Place['root'], key: string) => places.set(`${root} ${key}`, { root, key });
	for (const [type, keys] of touched) {
		const { top, entity } = placeOf(type);
		const name = nameOf(doc, top);
		const root = name === 'meta' ? name : kindOf(name);
		if (name.startsWith('text/')) add('text', name);
		if (root && type instanceof Y.Map && keys.has(null)) return null;
		if (root === 'meta') add(root, '');
		else if (root && entity !== null) add(root, entity);
		else if (root) for (const key of keys) add(root, key ?? '');
	}
	return [...places.values()];
}

/** Kept, since a plan has as many roots as it has texts, and an update touches one or two. */
const names = new WeakMap<object, string>();

function nameOf(doc: Y.Doc, root: object | null): string {
	if (!root) return '';
	if (!names.has(root)) for (const [name, type] of doc.share) names.set(type, name);
	return names.get(root) ?? '';
}

const kindOf = (name: string): Kind | undefined => KINDS.find((kind) => kind === name);

/** The root under which a type stands, and the key of what it belongs to there: null for the root itself. */
function placeOf(type: object): { readonly top: object | null; readonly entity: string | null } {
	let top: object | null = type;
	let entity: string | null = null;
	while (top instanceof Y.AbstractType && top._item) {
		entity = top._item.parentSub;
		top = top._item.parent;
	}
	return { top, entity };
}
