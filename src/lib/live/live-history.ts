import type { History } from '$lib/doc/history';
import type { StepName } from '$lib/doc/schema';
import { Slot } from './slot';

/** Lets Svelte read the history: the names of the steps that undo and redo would take. */
export class LiveHistory {
	readonly #history: History;
	readonly #undoStep: Slot<StepName | null>;
	readonly #redoStep: Slot<StepName | null>;

	constructor(history: History) {
		this.#history = history;
		this.#undoStep = new Slot(() => history.undoStep, history.observe);
		this.#redoStep = new Slot(() => history.redoStep, history.observe);
	}

	get undoStep(): StepName | null {
		return this.#undoStep.current;
	}

	get redoStep(): StepName | null {
		return this.#redoStep.current;
	}

	trackText(origin: unknown): void {
		this.#history.trackText(origin);
	}

	undo(): StepName | null {
		return this.#history.undo();
	}

	redo(): StepName | null {
		return this.#history.redo();
	}
}
