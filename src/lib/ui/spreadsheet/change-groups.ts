import type { Proposal } from '$lib/exchange/sheet/compare';
import type { Id, Kind } from '$lib/plan/model';

/** The changes of one activity, budget line or source of funding. */
export interface ChangeGroup {
	readonly id: Id;
	readonly kind: Kind;
	/** The row in the file; 0 when it is not in it. */
	readonly row: number;
	readonly proposals: readonly Proposal[];
}

/** Changes by what they are about, in the order of the file; what is not in the file comes last of its kind. */
export function changeGroups(proposals: readonly Proposal[]): readonly ChangeGroup[] {
	const groups = new Map<Id, { readonly first: Proposal; readonly proposals: Proposal[] }>();
	for (const proposal of proposals) {
		const group = groups.get(proposal.change.id);
		if (group) group.proposals.push(proposal);
		else groups.set(proposal.change.id, { first: proposal, proposals: [proposal] });
	}
	return [...groups].map(([id, { first, proposals }]) => ({ id, kind: first.change.kind, row: first.row, proposals }));
}

/** What is taken unless somebody says otherwise, by key: everything but what would go to the bin. */
export const chosenAtFirst = (proposals: readonly Proposal[]): ReadonlyMap<string, boolean> =>
	new Map(proposals.map(({ key, change }) => [key, change.type !== 'removal']));
