import { untrack } from 'svelte';
import type { Id } from '$lib/plan/model';
import { RunningMoney, type Tree } from '$lib/plan/running-money';
import type { Money, MoneyInput, Sum } from '$lib/plan/totals';
import { Slot } from './slot';

/** The sums of the budget for Svelte: counted when somebody first reads one, kept true from then on. */
export class LiveMoney {
	readonly #input: () => MoneyInput;
	readonly #slots = { heading: new Map<Id, Slot<Sum | undefined>>(), entity: new Map<Id, Slot<Sum | undefined>>() };
	readonly #all = new Slot(() => (this.#read ??= this.#sums().read()));
	#running: RunningMoney | null = null;
	#read: Money | null = null;

	constructor(input: () => MoneyInput) {
		this.#input = input;
	}

	get current(): Money {
		return this.#all.current;
	}

	sumOf(tree: Tree, id: Id): Sum | undefined {
		let slot = this.#slots[tree].get(id);
		if (!slot) this.#slots[tree].set(id, (slot = new Slot(() => this.#sums().sumOf(tree, id))));
		return slot.current;
	}

	/** Passes on what changed in the plan. */
	change(apply: (running: RunningMoney) => void): void {
		if (this.#running) apply(this.#running);
	}

	#sums(): RunningMoney {
		return (this.#running ??= untrack(() => new RunningMoney(this.#input(), (tree, id) => this.#wake(tree, id))));
	}

	#wake(tree: Tree | 'plan', id: Id): void {
		// While they are first counted, nobody has read anything else yet.
		if (!this.#running) return;
		this.#read = null;
		this.#all.wake();
		if (tree !== 'plan') this.#slots[tree].get(id)?.wake();
	}
}
