import { untrack } from 'svelte';

/** Something that can be done now, for the palette, the keys and the sheet of keys. */
export interface Offer {
	readonly id: string;
	/** A verb first, as on a button. */
	readonly label: string;
	/** To what it is done, when the label does not say. */
	readonly hint?: string;
	/** A single key such as "n", two in a row such as "g a", or with Ctrl such as "Ctrl+Enter". */
	readonly keys?: string;
	/** One of very many: the palette shows it when somebody types for it, not before. */
	readonly onlyTyped?: boolean;
	readonly run: () => void | Promise<void>;
}

let sources = $state.raw<readonly (() => readonly Offer[])[]>([]);

/** Offers actions for as long as the component that calls this is on screen. */
export function offer(list: () => readonly Offer[]): void {
	$effect(() => {
		sources = [...untrack(() => sources), list];
		return () => {
			sources = sources.filter((source) => source !== list);
		};
	});
}

/** Everything that the screen of now offers; what came last, and so lies deepest in the page, goes first. */
export const offered = (): readonly Offer[] => sources.toReversed().flatMap((list) => list());
