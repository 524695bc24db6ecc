import type * as Y from 'yjs';
import type { History } from '$lib/doc/history';
import { awaitHistory } from '$lib/doc/history-waiting';
import type { StepName } from '$lib/doc/schema';
import { Slot } from './slot';

/** Lets Svelte read the history: the names of the steps that undo and redo would take. It begins with the first change. */
export class LiveHistory {
	readonly #undoStep = new Slot<StepName | null>(() => this.#history?.undoStep ?? null);
	readonly #redoStep = new Slot<StepName | null>(() => this.#history?.redoStep ?? null);
	#history: History | null = null;

	constructor(doc: Y.Doc) {
		awaitHistory(doc, (history) => {
			this.#history = history;
			history.observe(() => {
				this.#undoStep.wake();
				this.#redoStep.wake();
			});
		});
	}

	get undoStep(): StepName | null {
		return this.#undoStep.current;
	}

	get redoStep(): StepName | null {
		return this.#redoStep.current;
	}

	/** The history has begun by then: see beginHistory. */
	trackText(origin: unknown): void {
		this.#history?.trackText(origin);
	}

	undo(): StepName | null {
		return this.#history?.undo() ?? null;
	}

	redo(): StepName | null {
		return this.#history?.redo() ?? null;
	}

	destroy(): void {
		this.#history?.destroy();
	}
}
