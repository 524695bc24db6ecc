/** What differs between two states of one plan, an entity at a time: for files that are merged and copies that are old. */
import { KINDS, TEXT_FIELDS, textKey, type Entity, type Id, type Kind, type Meta, type Plan } from './model';

export interface Difference {
	readonly kind: Kind | 'meta';
	/** Empty for the plan's own fields. */
	readonly id: Id;
	readonly type: 'added' | 'changed' | 'removed' | 'restored';
	/** Names of the fields and long texts that differ, `removed` left out; none for what was added. */
	readonly fields: readonly string[];
}

/** In the order of the later plan, with what it lacks at the end of its kind. What came and was removed does not count. */
export function comparePlans(before: Plan, after: Plan): readonly Difference[] {
	const meta = fieldsThatDiffer(before.meta, after.meta);
	const kinds = KINDS.flatMap((kind) => compareKind(kind, before, after));
	return meta.length > 0 ? [{ kind: 'meta', id: '', type: 'changed', fields: meta }, ...kinds] : kinds;
}

function compareKind(kind: Kind, before: Plan, after: Plan): readonly Difference[] {
	const earlier = new Map<Id, Entity>(before[kind].map((entity) => [entity.id, entity]));
	const later: readonly Entity[] = after[kind];
	const ids = new Set(later.map(({ id }) => id));
	const gone = [...earlier.values()].filter(({ id, removed }) => !removed && !ids.has(id));
	return [
		...later.flatMap((now): readonly Difference[] => {
			const { id } = now;
			const was = earlier.get(id);
			if (!was) return now.removed ? [] : [{ kind, id, type: 'added', fields: [] }];
			const fields = [...fieldsThatDiffer(was, now), ...textsThatDiffer(kind, id, before, after)];
			if (was.removed !== now.removed) return [{ kind, id, type: now.removed ? 'removed' : 'restored', fields }];
			return fields.length > 0 ? [{ kind, id, type: 'changed', fields }] : [];
		}),
		...gone.map(({ id }): Difference => ({ kind, id, type: 'removed', fields: [] }))
	];
}

const fieldsThatDiffer = (before: Entity | Meta, after: Entity | Meta): readonly string[] =>
	Object.keys(after).filter(
		(field) => field !== 'removed' && !isSame(Reflect.get(before, field), Reflect.get(after, field))
	);

const textsThatDiffer = (kind: Kind, id: Id, before: Plan, after: Plan): readonly string[] =>
	TEXT_FIELDS[kind].filter((field) => !isSame(before.texts[textKey(id, field)], after.texts[textKey(id, field)]));

/** Plain values, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && isSame(Reflect.get(a, key), Reflect.get(b, key)))
	);
}
