import type * as Y from 'yjs';
import type { Entities, Id, Kind, Meta } from '$lib/plan/model';
import { numbersOf } from '$lib/plan/numbering';
import type { Change } from '$lib/plan/running-money';
import type { Money, Sum } from '$lib/plan/totals';
import { readMeta } from '$lib/doc/read-meta';
import { isFromTheFuture, metaOf, openRoots } from '$lib/doc/schema';
import { LiveChanges, type Changed } from './live-changes';
import { LiveKind } from './live-kind';
import { LiveMoney } from './live-money';
import { Slot } from './slot';

/**
 * Lets Svelte read one document. Whoever reads something in a component wakes when exactly that changes; what nobody
 * reads costs nothing. Values are plain and stay the same object until their entity changes.
 */
export class LivePlan {
	readonly #kinds: { readonly [K in Kind]: LiveKind<K> };
	readonly #meta: Slot<Meta>;
	readonly #changes: LiveChanges;
	readonly #money = new LiveMoney(() => ({
		headings: this.#kinds.budgetHeadings.now,
		lines: this.#kinds.budgetLines.now,
		funding: this.#kinds.funding.now,
		activities: this.#kinds.activities.now
	}));

	constructor(readonly doc: Y.Doc) {
		openRoots(doc);
		this.#meta = new Slot(
			() => readMeta(doc),
			(wake) => {
				metaOf(doc).observe(wake);
				return () => metaOf(doc).unobserve(wake);
			}
		);
		this.#changes = new LiveChanges(doc);
		const live = <K extends Kind>(kind: K, changed: (changes: readonly Change<Entities[K]>[]) => void = () => {}) =>
			new LiveKind(doc, kind, (touched, changes) => {
				changed(changes);
				this.#changes.add(kind, touched);
			});
		this.#kinds = {
			themes: live('themes'),
			ambitions: live('ambitions'),
			goals: live('goals'),
			activities: live('activities', (changes) => this.#money.change((sums) => sums.changeActivities(changes))),
			subActivities: live('subActivities'),
			programmes: live('programmes'),
			people: live('people'),
			partners: live('partners'),
			parts: live('parts'),
			budgetHeadings: live('budgetHeadings', (changes) => this.#money.change((sums) => sums.changeHeadings(changes))),
			budgetLines: live('budgetLines', (changes) => this.#money.change((sums) => sums.changeLines(changes))),
			funding: live('funding', (changes) => this.#money.change((sums) => sums.changeFunding(changes)))
		};
	}

	readonly #metaNow = $derived.by(() => this.#meta.current);
	readonly #levels = $derived(this.meta.levels);
	readonly #numbers = $derived.by(() => {
		const { ambitions, activities, subActivities } = this.#kinds;
		return numbersOf(
			this.#levels,
			ambitions.places.entities,
			activities.places.entities,
			subActivities.places.entities
		);
	});

	get meta(): Meta {
		return this.#metaNow;
	}

	/** In a room, those who only read along do not write. */
	viewing = $state(false);

	/** A document that a later version made is shown and not written. */
	get readOnly(): boolean {
		void this.#meta.current;
		return this.viewing || isFromTheFuture(this.doc);
	}

	/** One entity, removed or not; undefined when the document has none under this id. */
	entity<K extends Kind>(kind: K, id: Id): Entities[K] | undefined {
		return this.#kinds[kind].entity(id);
	}

	/** Everything of a kind in its order, removed ones left out. */
	list<K extends Kind>(kind: K): readonly Entities[K][] {
		return this.#kinds[kind].list;
	}

	/** The ids of that list: the same until one comes, goes, moves or gets another parent, whatever else changes in it. */
	ids(kind: Kind): readonly Id[] {
		return this.#kinds[kind].places.ids;
	}

	/** The removed ones of a kind. */
	bin<K extends Kind>(kind: K): readonly Entities[K][] {
		return this.#kinds[kind].bin;
	}

	/** The number that is shown with an entity, by id; levels that are not numbered have none. */
	get numbers(): ReadonlyMap<Id, number> {
		return this.#numbers;
	}

	/** The number of one entity; undefined when its level has none. */
	numberOf(id: Id): number | undefined {
		return this.#numbers.get(id);
	}

	/** Every sum of the budget. Whoever needs one of them reads costOf or costOfHeading, which wake for that one alone. */
	get money(): Money {
		return this.#money.current;
	}

	/** What an entity costs in all, whatever the heading; undefined when no line is about it. */
	costOf(id: Id): Sum | undefined {
		return this.#money.sumOf('entity', id);
	}

	/** What stands under a heading in all; undefined when no line does. */
	costOfHeading(id: Id): Sum | undefined {
		return this.#money.sumOf('heading', id);
	}

	/** Calls back after every transaction with each entity and each text that it touched; returns how to stop. */
	observe(changed: Changed): () => void {
		return this.#changes.observe(changed);
	}
}
