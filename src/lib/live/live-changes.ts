import type * as Y from 'yjs';
import type { Id, Kind } from '$lib/plan/model';

/** With an entity of a kind that changed in any way, or as 'text' with the entity of which a long text did. */
export type Changed = (kind: Kind | 'text', id: Id) => void;

/** Tells what changed in a document, for what is kept outside Svelte, such as an index of words. */
export class LiveChanges {
	readonly #doc: Y.Doc;
	readonly #observers = new Set<Changed>();
	#touched: (readonly [Kind, ReadonlySet<Id>])[] = [];

	constructor(doc: Y.Doc) {
		this.#doc = doc;
	}

	/** To be told of when the transaction is over. */
	add(kind: Kind, ids: ReadonlySet<Id>): void {
		if (this.#observers.size > 0) this.#touched.push([kind, ids]);
	}

	observe(changed: Changed): () => void {
		if (this.#observers.size === 0) {
			this.#touched = [];
			this.#doc.on('afterTransaction', this.#tell);
		}
		this.#observers.add(changed);
		return () => {
			this.#observers.delete(changed);
			if (this.#observers.size === 0) this.#doc.off('afterTransaction', this.#tell);
		};
	}

	readonly #tell = (transaction: Y.Transaction): void => {
		const touched = this.#touched;
		this.#touched = [];
		const texts = textsOf(transaction);
		for (const observer of this.#observers) {
			for (const [kind, ids] of touched) for (const id of ids) observer(kind, id);
			for (const id of texts) observer('text', id);
		}
	};
}

/** The entities of which a text changed: texts are roots named `text/<id>/<field>`. */
function textsOf({ doc, changed, changedParentTypes }: Y.Transaction): ReadonlySet<Id> {
	const found = new Set<Id>();
	if (changed.size > 0)
		for (const [name, type] of doc.share) {
			const [root, id = ''] = name.split('/');
			// A text that comes from elsewhere and was not read yet is no parent to Yjs: it has changed itself.
			if (root === 'text' && (changedParentTypes.has(type) || changed.has(type))) found.add(id);
		}
	return found;
}
