import * as Y from 'yjs';
import { KINDS, TEXT_FIELDS, textKey, type Kind, type Plan } from '$lib/plan/model';
import { put, putEntity } from './change';
import { orderKeys } from './order';
import { fillFragment } from './rich-text';
import { IMPORT, metaOf, textOf } from './schema';

/**
 * Fills a new, empty document with a plan. Lists whose items have no order key yet get keys in the order in which they
 * stand. What is written reads back as the same plan.
 */
export function fillDocument(doc: Y.Doc, plan: Plan): void {
	doc.transact(() => {
		for (const [key, value] of Object.entries(plan.meta)) put(metaOf(doc), key, value);
		for (const kind of KINDS) fillKind(doc, kind, plan);
	}, IMPORT);
}

function fillKind(doc: Y.Doc, kind: Kind, plan: Plan): void {
	const entities = plan[kind];
	const keys = entities.some((entity) => 'order' in entity && entity.order === '') ? orderKeys(entities.length) : null;
	for (const [index, entity] of entities.entries()) {
		const placed = keys ? { ...entity, order: keys[index] } : entity;
		putEntity(doc, kind, placed);
		for (const field of TEXT_FIELDS[kind]) {
			const rich = plan.texts[textKey(entity.id, field)];
			if (rich) fillFragment(textOf(doc, entity.id, field), rich);
		}
	}
}
