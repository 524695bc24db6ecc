import type { Kind, Step } from '$lib/exchange/text/rearrange';
import { besideStep } from '$lib/exchange/text/rearrange-move';
import type { Id, Plan } from '$lib/plan/model';

export type ItemKind = Kind | 'goals' | 'chapters';
/** What has to be asked before it is a step. */
export type Question = 'rename' | 'moveTo' | 'mergeWith' | 'split';
export type ItemChoice =
	| { readonly type: 'ask'; readonly question: Question }
	| { readonly type: 'do'; readonly name: 'up' | 'down' | 'mergeBefore' | 'mergeAfter' | 'drop'; readonly step: Step }
	| { readonly type: 'become'; readonly into: Kind; readonly step: Step };

/** What can be done with something that was found, in groups. `newId` is for a part that a step may need. */
export function choicesFor(plan: Plan, kind: ItemKind, id: Id, newId: () => Id): readonly (readonly ItemChoice[])[] {
	const ask = (question: Question): ItemChoice => ({ type: 'ask', question });
	const become = (...kinds: readonly Kind[]): readonly ItemChoice[] =>
		kind === 'goals' ? [] : kinds.map((into) => ({ type: 'become', into, step: { type: 'become', kind, id, into } }));
	const groups: readonly (readonly ItemChoice[])[] = [
		[ask('rename')],
		movesOf(plan, kind, id),
		kind === 'activities' ? [...mergesOf(plan, id), ask('mergeWith'), ask('split')] : [],
		become(...INTO[kind]),
		kind === 'chapters' ? [] : [{ type: 'do', name: 'drop', step: { type: 'drop', kind, id, part: newId() } }]
	];
	const others = plan.activities.length > 1;
	return groups
		.map((group) => group.filter((one) => others || one.type !== 'ask' || one.question !== 'mergeWith'))
		.filter((group) => group.length > 0);
}

const INTO: Readonly<Record<ItemKind, readonly Kind[]>> = {
	activities: ['programmes', 'ambitions'],
	ambitions: ['activities', 'programmes'],
	programmes: ['activities'],
	chapters: ['activities', 'ambitions'],
	goals: []
};

function movesOf(plan: Plan, kind: ItemKind, id: Id): readonly ItemChoice[] {
	if (kind === 'programmes' || kind === 'chapters') return [];
	const beside = (['up', 'down'] as const).flatMap((name): readonly ItemChoice[] => {
		const step = besideStep(plan, kind, id, name);
		return step ? [{ type: 'do', name, step }] : [];
	});
	const elsewhere = kind !== 'ambitions' && plan.ambitions.length > 0;
	return elsewhere ? [...beside, { type: 'ask', question: 'moveTo' }] : beside;
}

/** The one before goes on with this one; this one goes on with the one after. */
function mergesOf(plan: Plan, id: Id): readonly ItemChoice[] {
	const ambition = plan.activities.find((activity) => activity.id === id)?.ambition;
	const beside = plan.activities.filter((activity) => activity.ambition === ambition);
	const at = beside.findIndex((activity) => activity.id === id);
	const [before, after] = [beside[at - 1], beside[at + 1]];
	return [
		...(before
			? [{ type: 'do', name: 'mergeBefore', step: { type: 'merge', activity: id, into: before.id } } as const]
			: []),
		...(after
			? [{ type: 'do', name: 'mergeAfter', step: { type: 'merge', activity: after.id, into: id } } as const]
			: [])
	];
}

/** What shows that a step was done. */
export const resultOf = (step: Step): Id =>
	step.type === 'merge' ? step.into : step.type === 'split' ? step.newId : step.id;
