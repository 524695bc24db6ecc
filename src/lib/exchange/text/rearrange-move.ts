import type { Activity, Goal, Id, Plan } from '$lib/plan/model';

export type Movable = 'activities' | 'goals' | 'ambitions';

interface Move {
	readonly kind: Movable;
	readonly id: Id;
	readonly ambition: Id | null;
	readonly before: Id | null;
}

/** An ambition that is not there is none. */
export function moved(plan: Plan, { kind, id, ambition, before }: Move): Plan {
	const place = plan.ambitions.some((one) => one.id === ambition) ? ambition : null;
	switch (kind) {
		case 'ambitions':
			return { ...plan, ambitions: reordered(plan.ambitions, id, before) };
		case 'activities':
			return { ...plan, activities: reordered(placed(plan.activities, id, place), id, before) };
		case 'goals':
			return { ...plan, goals: reordered(placed(plan.goals, id, place), id, before) };
	}
}

const placed = <T extends Activity | Goal>(list: readonly T[], id: Id, ambition: Id | null): readonly T[] =>
	list.map((one) => (one.id === id ? { ...one, ambition } : one));

function reordered<T extends { readonly id: Id }>(list: readonly T[], id: Id, before: Id | null): readonly T[] {
	const one = list.find((item) => item.id === id);
	if (!one || id === before) return list;
	const others = list.filter((item) => item !== one);
	const at = others.findIndex((item) => item.id === before);
	return at < 0 ? [...others, one] : [...others.slice(0, at), one, ...others.slice(at)];
}

/** The step that moves something one place up or down among those beside it; null at the end. */
export function besideStep(
	plan: Plan,
	kind: Movable,
	id: Id,
	way: 'up' | 'down'
): ({ readonly type: 'move' } & Move) | null {
	const list: readonly { readonly id: Id; readonly ambition?: Id | null }[] = plan[kind];
	const one = list.find((item) => item.id === id);
	if (!one) return null;
	const beside = list.filter((item) => (item.ambition ?? null) === (one.ambition ?? null));
	const at = beside.indexOf(one);
	const target = way === 'up' ? beside[at - 1] : beside[at + 1];
	if (!target) return null;
	const before = way === 'up' ? target.id : (beside[at + 2]?.id ?? null);
	return { type: 'move', kind, id, ambition: one.ambition ?? null, before };
}
