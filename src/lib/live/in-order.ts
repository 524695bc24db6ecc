import { byOrder, type Entities, type Kind } from '$lib/plan/model';

type Entity = Entities[Kind];

/** The list with one of its entities changed, gone or new, in the same order; the others are not looked at. */
export function replaced<T extends Entity>(
	list: readonly T[],
	before: T | undefined,
	after: T | undefined
): readonly T[] {
	if (before && after && byOrder(before, after) === 0) return list.with(indexOf(list, before), after);
	const without = before ? list.toSpliced(indexOf(list, before), 1) : list;
	return after ? without.toSpliced(indexOf(without, after), 0, after) : without;
}

/** Where an entity stands, or would stand. */
function indexOf(list: readonly Entity[], entity: Entity): number {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const at = list[middle];
		if (at && byOrder(at, entity) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether an entity that is there before and after stands in another place: another order, or under another parent. */
export function hasMoved(before: Entity, after: Entity): boolean {
	return byOrder(before, after) !== 0 || parentOf(before) !== parentOf(after);
}

function parentOf(entity: Entity): string | null {
	if ('ambition' in entity) return entity.ambition;
	if ('activity' in entity) return entity.activity;
	if ('parent' in entity) return entity.parent;
	if ('heading' in entity) return entity.heading;
	return null;
}
