import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { OtherMember } from '$lib/sync/peers/room/room-view';
import { badgeOf, type Badge } from './badges';
import { focusOf, itemAt } from './place';

/** What is drawn at one place: at a field who is in it, at a row of a list who has it open. */
export interface Mark {
	readonly kind: 'field' | 'row';
	readonly focus: string;
	readonly who: readonly (Badge & { readonly id: string; readonly typing: boolean })[];
}

/** One mark for each field and each row where somebody is; those who type first. */
export function marksOf(plan: Pick<LivePlan, 'entity'>, others: readonly OtherMember[]): readonly Mark[] {
	const marks = new Map<string, Mark>();
	const add = (kind: Mark['kind'], focus: string, other: OtherMember) => {
		const typing = kind === 'field' && other.presence?.typing === true;
		const who = [...(marks.get(kind + focus)?.who ?? []), { ...badgeOf(other), id: other.id, typing }];
		marks.set(kind + focus, { kind, focus, who: who.sort((a, b) => Number(b.typing) - Number(a.typing)) });
	};
	for (const other of others) {
		const at = other.presence?.at;
		if (!at || other.reach === 'lost' || other.reach === 'reconnecting') continue;
		const focus = focusOf(at);
		const item = itemAt(plan, at);
		if (focus !== null && focus !== item?.row) add('field', focus, other);
		if (item) add('row', item.row, other);
	}
	return [...marks.values()];
}
