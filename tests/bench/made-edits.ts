import type { Id } from '$lib/plan/model';

/** What somebody changes in a made plan: words of an activity, or an amount. */
export type Edit =
	| { readonly activity: Id; readonly fields: { readonly title?: string; readonly subtitle?: string } }
	| { readonly line: Id; readonly cents: number };

/** So many edits all over a plan of so many activities. @param shift other edits, of other fields, for another one */
export const madeEdits = (name: string, activities: number, count: number, shift = 0): readonly Edit[] =>
	Array.from({ length: count }, (_, edit) => {
		const index = ((edit + shift) * 7) % activities;
		if (edit % 3 === 0) return { activity: `activity-${index}`, fields: { title: `Titel van ${name} ${edit}` } };
		if (edit % 3 === 1) return { line: `line-${index}-0`, cents: 700_00 + edit };
		return { activity: `activity-${index}`, fields: { subtitle: `Van ${name} ${edit}` } };
	});
