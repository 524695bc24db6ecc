import type * as Y from 'yjs';
import type { Addition, Change, TextChange } from '$lib/plan/changes';
import type { Id, Kind, Ordered } from '$lib/plan/model';
import { change, put, putEntity } from '../change';
import { orderAtEnd } from '../order';
import { readAll } from '../read';
import { fillFragment, fragmentToRich } from '../rich-text';
import { entityOf, SET_PREFIXES, textOf } from '../schema';

/** Makes changes that were chosen together, as one step. What they are about and is not there any more is left alone. */
export function applyChanges(doc: Y.Doc, changes: readonly Change[], label: 'sheetTake'): void {
	if (changes.length === 0) return;
	const ends = endOfLists(doc);
	change(doc, label, null, () => {
		for (const one of changes) if (one.type === 'addition') add(doc, one, ends);
		for (const one of changes) if (one.type !== 'addition') apply(doc, one, ends);
	});
}

function add(doc: Y.Doc, addition: Addition, endOf: EndOf): void {
	const { kind, entity, texts } = addition;
	if (entityOf(doc, kind, addition.id)) return;
	putEntity(
		doc,
		kind,
		'order' in entity && entity.order === '' ? { ...entity, order: endOf(kind, entity.id) } : entity
	);
	for (const [field, rich] of Object.entries(texts)) fillFragment(textOf(doc, entity.id, field), rich);
}

function apply(doc: Y.Doc, one: Exclude<Change, Addition>, endOf: EndOf): void {
	const map = entityOf(doc, one.kind, one.id);
	if (!map) return;
	switch (one.type) {
		case 'field':
			put(map, one.field, one.to);
			if (PARENTS.has(`${one.kind}.${one.field}`)) put(map, 'order', endOf(one.kind, one.id));
			return;
		case 'amount':
			return put(map, one.key, one.to);
		case 'removal':
			return put(map, 'removed', true);
		case 'member': {
			const key = SET_PREFIXES[one.field] + one.member;
			if (one.on) map.set(key, true);
			else map.delete(key);
			return;
		}
		case 'text':
			return replaceText(textOf(doc, one.id, one.field), one.to);
	}
}

/** What moves to another parent comes at its end. */
const PARENTS: ReadonlySet<string> = new Set(['activities.ambition', 'budgetLines.heading']);

/** Blocks that stay the same at the start and the end are not touched: a colleague may be writing in them. */
export function replaceText(fragment: Y.XmlFragment, to: TextChange['to']): void {
	const now = fragmentToRich(fragment);
	const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
	let start = 0;
	let end = 0;
	if (now.length === fragment.length) {
		const most = Math.min(now.length, to.length);
		while (start < most && isSame(now[start], to[start])) start += 1;
		while (end < most - start && isSame(now.at(-1 - end), to.at(-1 - end))) end += 1;
	}
	fragment.delete(start, fragment.length - start - end);
	fillFragment(fragment, to.slice(start, to.length - end), start);
}

/** Gives the order key after everything of a kind, and keeps it for the next. */
type EndOf = (kind: Kind, id: Id) => string;

function endOfLists(doc: Y.Doc): EndOf {
	const last = new Map<Kind, Ordered>();
	return (kind, id) => {
		const known = last.get(kind);
		const list = known ? [known] : readAll(doc, kind).flatMap((entity) => ('order' in entity ? [entity] : []));
		const order = orderAtEnd(list);
		last.set(kind, { id, removed: false, order });
		return order;
	};
}
