import type * as Y from 'yjs';
import { byOrder, type Entities, type Id, type Kind } from '$lib/plan/model';
import { readEntity } from '$lib/doc/read';
import { rootOf, type EntityMap } from '$lib/doc/schema';
import { Slot } from './slot';

/** The entities of one kind. Only what was touched is read again; the rest stay the same objects. */
export class LiveKind<K extends Kind> {
	readonly #doc: Y.Doc;
	readonly #kind: K;
	readonly #known = new Map<Id, Entities[K]>();
	readonly #slots = new Map<Id, Slot<Entities[K] | undefined>>();
	readonly #list: Slot<readonly Entities[K][]>;
	readonly #bin: Slot<readonly Entities[K][]>;
	#sorted: { readonly kept: readonly Entities[K][]; readonly removed: readonly Entities[K][] } | null = null;

	constructor(doc: Y.Doc, kind: K) {
		this.#doc = doc;
		this.#kind = kind;
		this.#list = new Slot(() => this.#sort().kept);
		this.#bin = new Slot(() => this.#sort().removed);
		const root = rootOf(doc, kind);
		for (const id of root.keys()) this.#refresh(id);
		root.observeDeep((events) => this.#changed(root, events));
	}

	get list(): readonly Entities[K][] {
		return this.#list.current;
	}

	get bin(): readonly Entities[K][] {
		return this.#bin.current;
	}

	entity(id: Id): Entities[K] | undefined {
		let slot = this.#slots.get(id);
		if (!slot) this.#slots.set(id, (slot = new Slot(() => this.#known.get(id))));
		return slot.current;
	}

	#changed(root: Y.Map<EntityMap>, events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
		const touched = new Set<string>();
		for (const event of events) {
			const first = event.target === root ? null : event.path[0];
			if (typeof first === 'string') touched.add(first);
			else for (const key of event.changes.keys.keys()) touched.add(key);
		}
		for (const id of touched) this.#refresh(id);
		this.#sorted = null;
		for (const id of touched) this.#slots.get(id)?.wake();
		this.#list.wake();
		this.#bin.wake();
	}

	#refresh(id: Id): void {
		const entity = readEntity(this.#doc, this.#kind, id);
		if (entity) this.#known.set(id, entity);
		else this.#known.delete(id);
	}

	#sort() {
		if (this.#sorted) return this.#sorted;
		const all = [...this.#known.values()].sort(byOrder);
		this.#sorted = { kept: all.filter((entity) => !entity.removed), removed: all.filter((entity) => entity.removed) };
		return this.#sorted;
	}
}
