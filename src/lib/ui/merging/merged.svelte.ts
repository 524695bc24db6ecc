import type { PlanFile } from '$lib/doc/plan-file';
import type { StepName } from '$lib/doc/schema';
import type { Difference } from '$lib/plan/compare';
import type { Id, Plan } from '$lib/plan/model';

/** A file of a plan that is here, on its way to the plan's own page. */
export interface HandedFile {
	readonly name: string;
	readonly file: PlanFile;
}

/** What a file changed in a plan of this window, to look at. */
export interface Merged {
	readonly plan: Id;
	readonly name: string;
	readonly differences: readonly Difference[];
	readonly before: Plan;
	readonly after: Plan;
	/** The step of the history that it was; null when it brought nothing: then `after` is what is in the file. */
	readonly step: StepName | null;
}

let handed = $state.raw<HandedFile | null>(null);
let shown = $state.raw<Merged | null>(null);

export const handedFile = (): HandedFile | null => handed;
export const merged = (): Merged | null => shown;

export function handFile(next: HandedFile | null): void {
	handed = next;
}
export function showMerged(next: Merged | null): void {
	shown = next;
}
