import type { ActivityField } from '$lib/exchange/text/activities';
import { TEXT_FIELDS, textKey, type Id, type Plan } from '$lib/plan/model';
import { richToText } from '$lib/plan/rich-text';

export interface SplitPlace {
	readonly key: string;
	readonly field: ActivityField;
	readonly at: number;
	readonly text: string;
	/** Whether it is the first of its text. */
	readonly isFirst: boolean;
}

/** The paragraphs and lists of an activity, at each of which but the first another one can start. */
export function splitPlaces(plan: Plan, id: Id): readonly SplitPlace[] {
	const places = TEXT_FIELDS.activities.flatMap((field) =>
		(plan.texts[textKey(id, field)] ?? []).map((block, at) => ({
			key: `${field}-${at}`,
			field,
			at,
			text: richToText([block]).replaceAll('\n', ' · '),
			isFirst: at === 0
		}))
	);
	return places.slice(1).map((place, index) => (index === 0 ? { ...place, isFirst: true } : place));
}
