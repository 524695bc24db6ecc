import { choicesOf, NO_ANSWERS, type Answers } from '$lib/exchange/text/answers';
import { decide } from '$lib/exchange/text/decide';
import { rearranged, type Step } from '$lib/exchange/text/rearrange';
import type { Recognition } from '$lib/exchange/text/recognise';
import type { Plan } from '$lib/plan/model';
import type { NamedStep } from './arranging';

export interface PreviewWork {
	/** With the answers and the steps. */
	readonly plan: Plan;
	readonly answers: Answers;
	/** What undo takes back. */
	readonly last: NamedStep | null;
	readonly hasWork: boolean;
	readonly answer: (answers: Answers) => void;
	readonly run: (step: Step, title: string) => void;
	readonly undo: () => void;
}

interface Work {
	readonly of: Recognition;
	readonly answers: Answers;
	readonly steps: readonly NamedStep[];
}

/** What a person answers and puts right in the preview of a recognition. Another recognition starts anew. */
export function previewWork(recognition: () => Recognition): PreviewWork {
	const begun = (of: Recognition): Work => ({ of, answers: NO_ANSWERS, steps: [] });
	let kept = $state.raw<Work | null>(null);
	const work = $derived(kept?.of === recognition() ? kept : begun(recognition()));
	const decided = $derived(decide(recognition(), choicesOf(work.answers, recognition().doubts)));
	const plan = $derived(
		rearranged(
			decided,
			work.steps.map(({ step }) => step)
		)
	);
	return {
		get plan() {
			return plan;
		},
		get answers() {
			return work.answers;
		},
		get last() {
			return work.steps.at(-1) ?? null;
		},
		get hasWork() {
			return work.steps.length > 0 || Object.keys(work.answers.byKind).length > 0;
		},
		answer: (answers) => (kept = { ...work, answers }),
		run: (step, title) => (kept = { ...work, steps: [...work.steps, { step, title }] }),
		undo: () => (kept = { ...work, steps: work.steps.slice(0, -1) })
	};
}
