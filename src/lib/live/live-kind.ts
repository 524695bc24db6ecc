import type * as Y from 'yjs';
import { byOrder, type Entities, type Id, type Kind } from '$lib/plan/model';
import type { Change } from '$lib/plan/running-money';
import { readEntities, readEntity } from '$lib/doc/read';
import { rootOf, type EntityMap } from '$lib/doc/schema';
import { hasMoved, replaced } from './in-order';
import { Slot } from './slot';

/** The list of a kind as it was when one of it last came, went or moved: for what depends on places alone. */
interface Places<T> {
	readonly entities: readonly T[];
	readonly ids: readonly Id[];
}

/** With more changes than these at once, sorting the whole list is quicker than putting each in its place. */
const MANY = 50;

/** The entities of one kind. Only what was touched is read again; the rest stay the same objects where they are. */
export class LiveKind<K extends Kind> {
	readonly #doc: Y.Doc;
	readonly #kind: K;
	readonly #known: Map<Id, Entities[K]>;
	readonly #slots = new Map<Id, Slot<Entities[K] | undefined>>();
	readonly #list = new Slot(() => (this.#keptNow ??= this.#sorted(false)));
	readonly #bin = new Slot(() => (this.#removedNow ??= this.#sorted(true)));
	readonly #places = new Slot(() => (this.#placesNow ??= this.#place()));
	#keptNow: readonly Entities[K][] | null = null;
	#removedNow: readonly Entities[K][] | null = null;
	#placesNow: Places<Entities[K]> | null = null;

	/** @param changed is told, within the transaction, what was touched and what became of what is not removed */
	constructor(
		doc: Y.Doc,
		kind: K,
		changed: (touched: ReadonlySet<Id>, changes: readonly Change<Entities[K]>[]) => void
	) {
		this.#doc = doc;
		this.#kind = kind;
		const root = rootOf(doc, kind);
		this.#known = readEntities(doc, kind);
		root.observeDeep((events) => {
			const touched = touchedBy(root, events);
			changed(touched, this.#change(touched));
		});
	}

	get list(): readonly Entities[K][] {
		return this.#list.current;
	}

	get bin(): readonly Entities[K][] {
		return this.#bin.current;
	}

	get places(): Places<Entities[K]> {
		return this.#places.current;
	}

	/** Those of `list` in no order and without following them: sorting thousands takes longer than adding them up. */
	get now(): readonly Entities[K][] {
		return this.#keptNow ?? [...this.#known.values()].filter(({ removed }) => !removed);
	}

	entity(id: Id): Entities[K] | undefined {
		let slot = this.#slots.get(id);
		if (!slot) this.#slots.set(id, (slot = new Slot(() => this.#known.get(id))));
		return slot.current;
	}

	#change(touched: ReadonlySet<Id>): readonly Change<Entities[K]>[] {
		const all = [...touched].map((id) => ({ was: this.#known.get(id), is: this.#refresh(id) }));
		const changes = all.map(({ was, is }) => ({ before: kept(was), after: kept(is) }));
		for (const { before, after } of changes.length > MANY ? [] : changes)
			this.#keptNow &&= replaced(this.#keptNow, before, after);
		if (changes.length > MANY) this.#keptNow = null;
		if (changes.some(({ before, after }) => before || after)) this.#list.wake();
		if (changes.some(isMove)) {
			this.#placesNow = null;
			this.#places.wake();
		}
		if (all.some(({ was, is }) => was?.removed || is?.removed)) {
			this.#removedNow = null;
			this.#bin.wake();
		}
		for (const id of touched) this.#slots.get(id)?.wake();
		return changes;
	}

	#refresh(id: Id): Entities[K] | undefined {
		const entity = readEntity(this.#doc, this.#kind, id);
		if (entity) this.#known.set(id, entity);
		else this.#known.delete(id);
		return entity;
	}

	#sorted(removed: boolean): readonly Entities[K][] {
		return [...this.#known.values()].filter((entity) => entity.removed === removed).sort(byOrder);
	}

	#place(): Places<Entities[K]> {
		const entities = (this.#keptNow ??= this.#sorted(false));
		return { entities, ids: entities.map(({ id }) => id) };
	}
}

function touchedBy(root: Y.Map<EntityMap>, events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): ReadonlySet<Id> {
	const touched = new Set<Id>();
	for (const event of events) {
		const first = event.target === root ? null : event.path[0];
		if (typeof first === 'string') touched.add(first);
		else for (const key of event.changes.keys.keys()) touched.add(key);
	}
	return touched;
}

const kept = <T extends { readonly removed: boolean }>(entity: T | undefined): T | undefined =>
	entity?.removed ? undefined : entity;

const isMove = ({ before, after }: Change<Entities[Kind]>): boolean =>
	before && after ? hasMoved(before, after) : before !== after;
