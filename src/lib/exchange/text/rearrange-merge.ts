import { TEXT_FIELDS, type Activity, type Id, type Plan } from '$lib/plan/model';
import { richToText, type RichText } from '$lib/plan/rich-text';
import { newActivity, type ActivityField } from './activities';
import { paragraphsOf, textIn, withTexts } from './rearrange-texts';

const FIELDS: readonly ActivityField[] = TEXT_FIELDS.activities;

/** Its title and texts come after those of the other; all that points at it points at the other then. */
export function merged(plan: Plan, id: Id, into: Id): Plan {
	const gone = plan.activities.find((activity) => activity.id === id);
	const kept = plan.activities.find((activity) => activity.id === into);
	if (!gone || !kept || gone === kept) return plan;
	const names = paragraphsOf(gone.title, gone.subtitle);
	const texts = FIELDS.flatMap((field): readonly (readonly [Id, string, RichText])[] => [
		[
			into,
			field,
			[...textIn(plan.texts, into, field), ...(field === 'introduction' ? names : []), ...textIn(plan.texts, id, field)]
		],
		[id, field, []]
	]);
	const both: Activity = {
		...kept,
		owner: kept.owner ?? gone.owner,
		themes: union(kept.themes, gone.themes),
		roles: union(kept.roles, gone.roles),
		partners: union(kept.partners, gone.partners),
		targetGroups: union(kept.targetGroups, gone.targetGroups)
	};
	return {
		...pointingAt(plan, id, into),
		activities: plan.activities.flatMap((one) => (one === gone ? [] : [one === kept ? both : one])),
		texts: withTexts(plan.texts, texts)
	};
}

/** Everything that points at an entity points at another one, or at nothing. */
export function pointingAt(plan: Plan, from: Id, to: Id | null): Plan {
	const other = (id: Id | null): Id | null => (id === from ? to : id);
	return {
		...plan,
		subActivities: plan.subActivities.map((sub) => ({ ...sub, activity: other(sub.activity) })),
		programmes: plan.programmes.map((programme) => ({
			...programme,
			place: other(programme.place),
			activities: union(
				programme.activities.flatMap((id) => other(id) ?? []),
				[]
			)
		})),
		budgetLines: plan.budgetLines.map((line) => ({ ...line, entity: other(line.entity) }))
	};
}

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];

/** A longer block is no title. */
const LONGEST_TITLE = 160;

/**
 * The block at which an activity is split is the title of the new one, if it is short; what follows is its introduction.
 * A longer one stays text, in the field where it stood. The texts after that field go along.
 */
export function split(
	plan: Plan,
	id: Id,
	{ field, at, newId }: { readonly field: ActivityField; readonly at: number; readonly newId: Id }
): Plan {
	const index = plan.activities.findIndex((activity) => activity.id === id);
	const activity = plan.activities[index];
	const rich = textIn(plan.texts, id, field);
	const first = rich[at];
	if (!activity || !first || at < 0 || plan.activities.some((one) => one.id === newId)) return plan;
	const title = titleFrom(rich, at);
	const rest = rich.slice(title === '' ? at : at + 1);
	const into: ActivityField = title === '' ? field : 'introduction';
	const later = FIELDS.slice(FIELDS.indexOf(field) + 1);
	const moved = later.map((name) => [name, textIn(plan.texts, id, name)] as const);
	const texts = withTexts(plan.texts, [
		[id, field, rich.slice(0, at)],
		...later.map((name): readonly [Id, string, RichText] => [id, name, []]),
		[newId, into, rest],
		...moved.map(([name, text]): readonly [Id, string, RichText] => [
			newId,
			name,
			name === into ? [...rest, ...text] : text
		])
	]);
	const made = newActivity(newId, activity.ambition, title, '');
	const activities = [...plan.activities.slice(0, index + 1), made, ...plan.activities.slice(index + 1)];
	return { ...plan, activities, texts };
}

function titleFrom(rich: RichText, at: number): string {
	const block = rich[at];
	if (!block || block.type === 'list') return '';
	const text = richToText([block]).trim();
	return text.length <= LONGEST_TITLE && !text.includes('\n') ? text : '';
}
