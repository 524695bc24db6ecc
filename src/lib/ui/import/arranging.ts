import type { Step } from '$lib/exchange/text/rearrange';
import type { Id } from '$lib/plan/model';

/** A step with the title of what it was done to, so that undo can say what it takes back. */
export interface NamedStep {
	readonly step: Step;
	readonly title: string;
}

/** How a found thing asks for a step. */
export interface Arranging {
	readonly run: (step: Step, title: string) => void;
	readonly newId: () => Id;
}
