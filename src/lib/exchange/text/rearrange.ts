/**
 * Steps by which a person puts right what was found, before a plan is made of it. Steps are data: the plan is what the
 * recognition and the choices give, with the steps after each other. No step loses words: what is dropped goes to the
 * part of kind `unplaced`. A step whose subject is no longer there changes nothing.
 */
import type { Id, Plan } from '$lib/plan/model';
import type { ActivityField } from './activities';
import { toActivity, toAmbition, toProgramme, type Convertible } from './rearrange-kinds';
import { dropped, type Droppable } from './rearrange-drop';
import { merged, split } from './rearrange-merge';
import { moved, type Movable } from './rearrange-move';

export type Step =
	/** An activity becomes text of another one. */
	| { readonly type: 'merge'; readonly activity: Id; readonly into: Id }
	/** From a block of a text on, an activity becomes another one. */
	| {
			readonly type: 'split';
			readonly activity: Id;
			readonly field: ActivityField;
			/** Index of the first block that goes. */
			readonly at: number;
			readonly newId: Id;
	  }
	/** To the place before another of its kind, or to the end. */
	| {
			readonly type: 'move';
			readonly kind: Movable;
			readonly id: Id;
			/** For an activity or a goal. */
			readonly ambition: Id | null;
			readonly before: Id | null;
	  }
	/** `part` is the id of the part for what is unplaced, if there is none yet. */
	| { readonly type: 'drop'; readonly kind: Droppable; readonly id: Id; readonly part: Id }
	| { readonly type: 'rename'; readonly kind: Titled; readonly id: Id; readonly title: string }
	/** Something becomes of another kind; it keeps its id. */
	| { readonly type: 'become'; readonly kind: Convertible; readonly id: Id; readonly into: Kind };
export type StepType = Step['type'];
export type Titled = 'activities' | 'ambitions' | 'goals' | 'programmes' | 'parts';
export type Kind = 'activities' | 'ambitions' | 'programmes';

export const rearranged = (plan: Plan, steps: readonly Step[]): Plan => steps.reduce(applied, plan);

function applied(plan: Plan, step: Step): Plan {
	switch (step.type) {
		case 'merge':
			return merged(plan, step.activity, step.into);
		case 'split':
			return split(plan, step.activity, step);
		case 'move':
			return moved(plan, step);
		case 'drop':
			return dropped(plan, step);
		case 'rename':
			return renamed(plan, step);
		case 'become':
			return become(plan, step);
	}
}

function become(plan: Plan, { kind, id, into }: Extract<Step, { type: 'become' }>): Plan {
	if (into === 'programmes') return toProgramme(plan, kind, id);
	return into === 'activities' ? toActivity(plan, kind, id) : toAmbition(plan, kind, id);
}

function renamed(plan: Plan, { kind, id, title }: Extract<Step, { type: 'rename' }>): Plan {
	const rename = <T extends { readonly id: Id; readonly title: string }>(list: readonly T[]): readonly T[] =>
		list.map((one) => (one.id === id ? { ...one, title } : one));
	switch (kind) {
		case 'activities':
			return { ...plan, activities: rename(plan.activities) };
		case 'ambitions':
			return { ...plan, ambitions: rename(plan.ambitions) };
		case 'goals':
			return { ...plan, goals: rename(plan.goals) };
		case 'programmes':
			return { ...plan, programmes: rename(plan.programmes) };
		case 'parts':
			return { ...plan, parts: rename(plan.parts) };
	}
}
