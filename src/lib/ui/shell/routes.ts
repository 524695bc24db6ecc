import type { Id } from '$lib/plan/model';

/** Every address of the app, in one place. What stands after # never reaches a host. */
export const SHELF = '#/';
export const IMPORT = '#/import';
export const overview = (plan: Id): string => `#/plan/${plan}`;
/** `item` is an activity, an ambition or one of its goals. */
export const activities = (plan: Id, item?: Id): string =>
	item === undefined ? `#/plan/${plan}/activities` : `#/plan/${plan}/activities/${encodeURIComponent(item)}`;
export const budget = (plan: Id): string => `#/plan/${plan}/budget`;
export const programmes = (plan: Id, programme?: Id): string =>
	programme === undefined ? `#/plan/${plan}/programmes` : `#/plan/${plan}/programmes/${encodeURIComponent(programme)}`;
export const settings = (plan: Id): string => `#/plan/${plan}/settings`;

/** The address on which a place stands, by its focus key (see focusKey in lib/doc/schema). */
export function addressOf(plan: Id, focus: string): string {
	if (focus === 'meta::ceiling') return budget(plan);
	const [kind, id = ''] = focus.split(':');
	switch (kind) {
		case 'activities':
		case 'ambitions':
		case 'goals':
			return activities(plan, id);
		case 'programmes':
			return programmes(plan, id);
		case 'budgetHeadings':
		case 'budgetLines':
		case 'funding':
			return budget(plan);
		default:
			return settings(plan);
	}
}
