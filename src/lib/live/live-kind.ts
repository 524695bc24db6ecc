import type * as Y from 'yjs';
import { byOrder, type Entities, type Id, type Kind } from '$lib/plan/model';
import type { Change } from '$lib/plan/running-money';
import { readEntities, readEntity } from '$lib/doc/read';
import { rootOf } from '$lib/doc/schema';
import { touchedBy, type Reach } from '$lib/doc/touched';
import { hasMoved, replaced } from './in-order';
import { Slot } from './slot';

/** The list of a kind as it was when one of it last came, went or moved: for what depends on places alone. */
interface Places<T> {
	readonly entities: readonly T[];
	readonly ids: readonly Id[];
}

/** With more changes than these at once, sorting the whole list is quicker than putting each in its place. */
const MANY = 50;

/** Kinds of which every value counts in the sums, which are kept true while things change. */
const COUNTED: ReadonlySet<Kind> = new Set(['budgetHeadings', 'budgetLines', 'funding']);
/** The entities of one kind. Only what was touched is read again; the rest stay the same objects where they are. */
export class LiveKind<K extends Kind> {
	readonly #doc: Y.Doc;
	readonly #kind: K;
	readonly #known: Map<Id, Entities[K]>;
	/** Changed among many others, and read again when somebody asks for them. They stand where they stood. */
	readonly #stale = new Set<Id>();
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
			changed(new Set(touched.keys()), this.#change(touched));
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

	/** Those of `list` in no order and without following them: sorting thousands takes longer than adding them up. Their places are right. */
	get now(): readonly Entities[K][] {
		return this.#keptNow ?? [...this.#known.values()].filter(({ removed }) => !removed);
	}

	entity(id: Id): Entities[K] | undefined {
		let slot = this.#slots.get(id);
		if (!slot) this.#slots.set(id, (slot = new Slot(() => this.#fresh(id))));
		return slot.current;
	}

	#change(touched: ReadonlyMap<Id, Reach>): readonly Change<Entities[K]>[] {
		const isMany = touched.size > MANY;
		const changes: Change<Entities[K]>[] = [];
		let isBinTouched = false;
		for (const [id, reach] of touched) {
			const was = this.#known.get(id);
			isBinTouched ||= isMany || !!was?.removed;
			if (isMany && was && reach === 'values' && !COUNTED.has(this.#kind)) {
				this.#stale.add(id);
				continue;
			}
			const is = this.#refresh(id);
			isBinTouched ||= !!is?.removed;
			changes.push({ before: kept(was), after: kept(is) });
		}
		if (isMany) this.#keptNow = null;
		for (const { before, after } of changes) this.#keptNow &&= replaced(this.#keptNow, before, after);
		if (isMany || changes.some(({ before, after }) => before || after)) this.#list.wake();
		if (changes.some(isMove)) {
			this.#placesNow = null;
			this.#places.wake();
		}
		if (isBinTouched) {
			this.#removedNow = null;
			this.#bin.wake();
		}
		for (const id of touched.keys()) this.#slots.get(id)?.wake();
		return changes;
	}

	#fresh(id: Id): Entities[K] | undefined {
		return this.#stale.has(id) ? this.#refresh(id) : this.#known.get(id);
	}

	#refresh(id: Id): Entities[K] | undefined {
		const entity = readEntity(this.#doc, this.#kind, id);
		this.#stale.delete(id);
		if (entity) this.#known.set(id, entity);
		else this.#known.delete(id);
		return entity;
	}

	#sorted(removed: boolean): readonly Entities[K][] {
		for (const id of this.#stale) this.#refresh(id);
		return [...this.#known.values()].filter((entity) => entity.removed === removed).sort(byOrder);
	}

	#place(): Places<Entities[K]> {
		const entities = (this.#keptNow ??= this.#sorted(false));
		return { entities, ids: entities.map(({ id }) => id) };
	}
}

const kept = <T extends { readonly removed: boolean }>(entity: T | undefined): T | undefined =>
	entity?.removed ? undefined : entity;

const isMove = ({ before, after }: Change<Entities[Kind]>): boolean =>
	before && after ? hasMoved(before, after) : before !== after;
