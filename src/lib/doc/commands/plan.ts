import type * as Y from 'yjs';
import type { Ceiling, Levels, Meta, Role } from '$lib/plan/model';
import { setMeta } from '../change';

export function setPlan(
	doc: Y.Doc,
	fields: Partial<Pick<Meta, 'title' | 'year' | 'organisation' | 'state' | 'language' | 'norm' | 'varianceConvention'>>
): void {
	setMeta(doc, fields, 'planEdit');
}

export function setLevels(doc: Y.Doc, levels: Levels): void {
	setMeta(doc, { levels }, 'levelsEdit');
}

export function setRoles(doc: Y.Doc, roles: readonly Role[]): void {
	setMeta(doc, { roles }, 'rolesEdit');
}

/** Null takes the ceiling away. */
export function setCeiling(doc: Y.Doc, ceiling: Ceiling | null): void {
	setMeta(doc, { ceiling }, 'ceilingEdit');
}
