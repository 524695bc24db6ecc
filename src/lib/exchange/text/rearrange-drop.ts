import { textKey, type Id, type Kind, type Part, type Plan } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import { pointingAt } from './rearrange-merge';
import { paragraphsOf, textIn, withTexts } from './rearrange-texts';
import { LISTED } from './tools';

export type Droppable = 'activities' | 'goals' | 'ambitions' | 'programmes';

/** Its names and texts go to the part for what is unplaced; an ambition takes its goals along, and leaves its activities. */
export function dropped(
	plan: Plan,
	{ kind, id, part }: { readonly kind: Droppable; readonly id: Id; readonly part: Id }
): Plan {
	const found = wordsOf(plan, kind, id);
	if (!found) return plan;
	const goals = kind === 'ambitions' ? plan.goals.filter((goal) => goal.ambition === id) : [];
	const without = goals.reduce((left, goal) => taken(left, 'goals', goal.id, null), taken(plan, kind, id, found.place));
	const unplaced = plan.parts.find((one) => one.kind === 'unplaced') ?? unplacedPart(part);
	const text = [...textIn(plan.texts, unplaced.id, 'text'), ...found.words];
	return {
		...without,
		parts: plan.parts.includes(unplaced) ? plan.parts : [...plan.parts, unplaced],
		texts: withTexts(without.texts, [[unplaced.id, 'text', text]])
	};
}

const unplacedPart = (id: Id): Part => ({
	id,
	...LISTED,
	kind: 'unplaced',
	title: '',
	level: 1,
	parent: null,
	shown: false
});

interface Found {
	readonly words: RichText;
	/** Where a box that stood at it comes to stand. */
	readonly place: Id | null;
}

function wordsOf(plan: Plan, kind: Droppable, id: Id): Found | null {
	const textsOf = (...fields: readonly string[]) => fields.flatMap((field) => textIn(plan.texts, id, field));
	switch (kind) {
		case 'activities': {
			const one = plan.activities.find((activity) => activity.id === id);
			const groups = one?.targetGroups.join(', ') ?? '';
			const texts = textsOf('introduction', 'purposeAndImpact', 'result');
			return one ? { words: [...paragraphsOf(one.title, one.subtitle, groups), ...texts], place: one.ambition } : null;
		}
		case 'goals': {
			const one = plan.goals.find((goal) => goal.id === id);
			return one ? { words: [...paragraphsOf(one.title), ...textsOf('contribution')], place: null } : null;
		}
		case 'ambitions': {
			const one = plan.ambitions.find((ambition) => ambition.id === id);
			const goals = plan.goals.filter((goal) => goal.ambition === id);
			const words = [
				...paragraphsOf(one?.title ?? '', one?.shortTitle ?? ''),
				...textsOf('introduction'),
				...goals.flatMap((goal) => [...paragraphsOf(goal.title), ...textIn(plan.texts, goal.id, 'contribution')])
			];
			return one ? { words, place: null } : null;
		}
		case 'programmes': {
			const one = plan.programmes.find((programme) => programme.id === id);
			if (!one) return null;
			const names = paragraphsOf(one.title, one.shortName, one.funder, one.lead);
			return { words: [...names, ...textsOf('text')], place: null };
		}
	}
}

/** Without an entity and its texts. A budget line that pointed at it keeps a label that says what it was for. */
export function taken(plan: Plan, kind: Kind, id: Id, place: Id | null): Plan {
	const title = titleOf(plan, id);
	const labelled = plan.budgetLines.map((line) =>
		line.entity === id && line.label === '' ? { ...line, label: title } : line
	);
	const without = <T extends { readonly id: Id }>(list: readonly T[]) => list.filter((one) => one.id !== id);
	const free = <T extends { readonly ambition: Id | null }>(list: readonly T[]) =>
		list.map((one) => (one.ambition === id ? { ...one, ambition: null } : one));
	const pointed = pointingAt({ ...plan, budgetLines: labelled }, id, null);
	const programmes = pointed.programmes.map((programme, index) =>
		plan.programmes[index]?.place === id ? { ...programme, place } : programme
	);
	const texts = Object.fromEntries(Object.entries(plan.texts).filter(([key]) => !key.startsWith(textKey(id, ''))));
	return {
		...pointed,
		ambitions: kind === 'ambitions' ? without(plan.ambitions) : plan.ambitions,
		goals: kind === 'goals' ? without(plan.goals) : free(plan.goals),
		activities: kind === 'activities' ? without(plan.activities) : free(plan.activities),
		programmes: kind === 'programmes' ? without(programmes) : programmes,
		parts: kind === 'parts' ? without(plan.parts) : plan.parts,
		texts
	};
}

const titleOf = (plan: Plan, id: Id): string =>
	[...plan.activities, ...plan.ambitions, ...plan.programmes].find((one) => one.id === id)?.title ?? '';
