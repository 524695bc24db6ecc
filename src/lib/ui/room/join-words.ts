import { t } from '$lib/i18n/t.svelte';
import type { JoinPhase } from './joining.svelte';

/** What stands over this part of the way in. */
export function joinTitle(phase: JoinPhase): string {
	const words = t().joining;
	switch (phase.type) {
		case 'over':
			return words.over[phase.why].title;
		case 'contact':
			return words.wait.title;
		case 'there':
			return words.fetch.title;
		case 'handing':
			return words.handed.title;
		default:
			return words[phase.type].title;
	}
}

/** What is shown as one thing: its words may change, and the focus stays. */
export function partOf({ type }: JoinPhase): Exclude<JoinPhase['type'], 'contact' | 'there' | 'handing'> {
	if (type === 'contact') return 'wait';
	if (type === 'there') return 'fetch';
	return type === 'handing' ? 'handed' : type;
}

/** Whether the code that somebody came with is of no more use. */
export const isSpent = ({ type }: JoinPhase): boolean =>
	type === 'find' || type === 'handed' || type === 'failed' || type === 'over';

/** Which of the three steps it is; 0 before the first, 4 after the last, null beside them. */
export function stepNumber({ type }: JoinPhase): number | null {
	switch (type) {
		case 'find':
			return 0;
		case 'name':
			return 1;
		case 'show':
			return 2;
		case 'contact':
		case 'wait':
			return 3;
		case 'fetch':
		case 'there':
			return 4;
		default:
			return null;
	}
}
