import type * as Y from 'yjs';
import type { Entities, Id, Kind, Meta } from '$lib/plan/model';
import { numbersOf } from '$lib/plan/numbering';
import { isEmptyRich, richToText, type RichText } from '$lib/plan/rich-text';
import { money, type Money } from '$lib/plan/totals';
import { readMeta } from '$lib/doc/read-meta';
import { isFromTheFuture, metaOf, openRoots } from '$lib/doc/schema';
import { LiveKind } from './live-kind';
import { LiveTexts } from './live-texts';
import { Slot } from './slot';

/**
 * Lets Svelte read one document. Whoever reads something in a component wakes when exactly that changes; what nobody
 * reads costs nothing. Values are plain and stay the same object until their entity changes.
 */
export class LivePlan {
	readonly #kinds: { readonly [K in Kind]: LiveKind<K> };
	readonly #meta: Slot<Meta>;
	readonly #texts: LiveTexts;

	constructor(readonly doc: Y.Doc) {
		openRoots(doc);
		this.#meta = new Slot(
			() => readMeta(doc),
			(wake) => {
				metaOf(doc).observe(wake);
				return () => metaOf(doc).unobserve(wake);
			}
		);
		this.#texts = new LiveTexts(doc);
		this.#kinds = {
			themes: new LiveKind(doc, 'themes'),
			ambitions: new LiveKind(doc, 'ambitions'),
			goals: new LiveKind(doc, 'goals'),
			activities: new LiveKind(doc, 'activities'),
			subActivities: new LiveKind(doc, 'subActivities'),
			programmes: new LiveKind(doc, 'programmes'),
			people: new LiveKind(doc, 'people'),
			partners: new LiveKind(doc, 'partners'),
			parts: new LiveKind(doc, 'parts'),
			budgetHeadings: new LiveKind(doc, 'budgetHeadings'),
			budgetLines: new LiveKind(doc, 'budgetLines'),
			funding: new LiveKind(doc, 'funding')
		};
	}

	readonly #metaNow = $derived.by(() => this.#meta.current);
	readonly #numbers = $derived.by(() =>
		numbersOf(this.meta.levels, this.list('ambitions'), this.list('activities'), this.list('subActivities'))
	);
	readonly #money = $derived.by(() =>
		money({
			headings: this.list('budgetHeadings'),
			lines: this.list('budgetLines'),
			funding: this.list('funding'),
			activities: this.list('activities')
		})
	);

	get meta(): Meta {
		return this.#metaNow;
	}

	/** A document that a later version made is shown and not written. */
	get readOnly(): boolean {
		void this.#meta.current;
		return isFromTheFuture(this.doc);
	}

	/** One entity, removed or not; undefined when the document has none under this id. */
	entity<K extends Kind>(kind: K, id: Id): Entities[K] | undefined {
		return this.#kinds[kind].entity(id);
	}

	/** Everything of a kind in its order, removed ones left out. */
	list<K extends Kind>(kind: K): readonly Entities[K][] {
		return this.#kinds[kind].list;
	}

	/** The removed ones of a kind. */
	bin<K extends Kind>(kind: K): readonly Entities[K][] {
		return this.#kinds[kind].bin;
	}

	text(id: Id, field: string): RichText {
		return this.#texts.text(id, field);
	}

	/** The words of a text alone. */
	words(id: Id, field: string): string {
		return richToText(this.text(id, field));
	}

	hasText(id: Id, field: string): boolean {
		return !isEmptyRich(this.text(id, field));
	}

	/** The number that is shown with an entity, by id; levels that are not numbered have none. */
	get numbers(): ReadonlyMap<Id, number> {
		return this.#numbers;
	}

	/** Every sum of the budget, computed from its lines. */
	get money(): Money {
		return this.#money;
	}
}
