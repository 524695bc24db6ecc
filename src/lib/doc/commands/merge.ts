import * as Y from 'yjs';
import { comparePlans, type Difference } from '$lib/plan/compare';
import { TEXT_FIELDS, textKey, type Entity, type Id, type Kind, type Plan } from '$lib/plan/model';
import { change, put, putEntity, storedKeys } from '../change';
import type { Merge } from '../merge';
import { readPlan } from '../read';
import { entityOf, metaOf, textOf } from '../schema';
import { replaceText } from './changes';

/**
 * Brings what a file has into the plan, as one step. Where the file shows that somebody else writes under the number of
 * this document, it goes on under another.
 */
export function mergeFile(doc: Y.Doc, { update, twins }: Pick<Merge, 'update' | 'twins'>): void {
	const own = Y.getState(doc.store, doc.clientID);
	change(doc, 'mergeFile', null, () => Y.applyUpdateV2(doc, update));
	if (Y.getState(doc.store, doc.clientID) > own || twins.includes(doc.clientID)) doc.clientID = newClient();
}

const newClient = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/**
 * What stands otherwise in a file than in the plan, also when merging brings nothing: it was changed here since, or a merge
 * was undone. What is in the plan alone does not count.
 */
export const differencesFrom = (plan: Plan, file: Plan): readonly Difference[] =>
	comparePlans(plan, file).filter(({ kind, id }) => kind === 'meta' || find(file, kind, id) !== undefined);

/** Makes the plan as the file has it wherever they differ, as one step. */
export function takeFromFile(doc: Y.Doc, file: Plan): void {
	const before = readPlan(doc);
	change(doc, 'mergeFile', null, () => {
		for (const { kind, id, fields } of differencesFrom(before, file))
			if (kind !== 'meta') takeEntity(doc, kind, id, before, file);
			else for (const field of fields) put(metaOf(doc), field, Reflect.get(file.meta, field));
	});
}

function takeEntity(doc: Y.Doc, kind: Kind, id: Id, before: Plan, file: Plan): void {
	const wanted = find(file, kind, id);
	if (!wanted) return;
	const map = entityOf(doc, kind, id);
	if (!map) putEntity(doc, kind, wanted);
	else {
		const [was, next] = [new Map(storedKeys(find(before, kind, id) ?? {})), new Map(storedKeys(wanted))];
		for (const key of was.keys()) if (!next.has(key)) map.delete(key);
		for (const [key, value] of next) if (!isSame(was.get(key), value)) map.set(key, value);
	}
	for (const field of TEXT_FIELDS[kind]) {
		const [was = [], next = []] = [before, file].map(({ texts }) => texts[textKey(id, field)]);
		if (!isSame(was, next)) replaceText(textOf(doc, id, field), next);
	}
}

function find(plan: Plan, kind: Kind, id: Id): Entity | undefined {
	const entities: readonly Entity[] = plan[kind];
	return entities.find((entity) => entity.id === id);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
