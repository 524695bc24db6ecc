import type { Id } from '$lib/plan/model';

/** Every address of the app, in one place. What stands after # never reaches a host. */
export const SHELF = '#/';
export const IMPORT = '#/import';
/** Where somebody comes in who was invited; the code stands in ?j=. */
export const JOIN = '#/samen';
export const overview = (plan: Id): string => `#/plan/${plan}`;
/** `item` is an activity, an ambition or one of its goals. */
export const activities = (plan: Id, item?: Id): string =>
	item === undefined ? `#/plan/${plan}/activities` : `#/plan/${plan}/activities/${encodeURIComponent(item)}`;
export const budget = (plan: Id): string => `#/plan/${plan}/budget`;
/** The budget, in which the money of a line is being divided. */
export const divide = (plan: Id, line: Id): string => `${budget(plan)}?divide=${encodeURIComponent(line)}`;
export const programmes = (plan: Id, programme?: Id): string =>
	programme === undefined ? `#/plan/${plan}/programmes` : `#/plan/${plan}/programmes/${encodeURIComponent(programme)}`;
/** The list with a filter set: see activities/address-filter.ts. */
export const activitiesWhere = (plan: Id, query: string): string => `${activities(plan)}?${query}`;
/** Every place in which the words stand. */
export const search = (plan: Id, words = ''): string =>
	words === '' ? `#/plan/${plan}/search` : `#/plan/${plan}/search?q=${encodeURIComponent(searchable(words))}`;
export const matrix = (plan: Id): string => `#/plan/${plan}/matrix`;
export const coverage = (plan: Id): string => `#/plan/${plan}/coverage`;
/** Everything on one sheet, to read and to print. */
export const onePage = (plan: Id): string => `#/plan/${plan}/one-page`;
export const spreadsheet = (plan: Id): string => `#/plan/${plan}/spreadsheet`;
/** What a file changed in the plan. */
export const merged = (plan: Id): string => `#/plan/${plan}/merged`;
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

/** What stands after ? behind the #; the router leaves it alone. */
export function queryOf({ hash }: Pick<URL, 'hash'>): URLSearchParams {
	const at = hash.indexOf('?');
	return new URLSearchParams(at < 0 ? '' : hash.slice(at + 1));
}

/** The router decodes the address once too often for these signs; no word has them. */
const searchable = (words: string): string => words.replace(/[%&#=+?]/g, ' ').trim();
