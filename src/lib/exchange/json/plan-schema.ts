import * as v from 'valibot';
import { KINDS, MOST_OF_A_KIND, SCHEMA_VERSION, type Plan } from '$lib/plan/model';
import { richTextSchema } from './rich-text-schema';
import {
	amounts,
	cents,
	colour,
	id,
	label,
	order,
	percentage,
	phaseAmounts,
	printedAmounts,
	reference,
	references,
	state,
	year
} from './values';

const listOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MOST_OF_A_KIND));

const entity = { id, removed: v.boolean() };
const ordered = { ...entity, order };
const level = v.object({ one: label, many: label, numbered: v.boolean() });

const meta = v.object({
	schema: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SCHEMA_VERSION)),
	title: label,
	year,
	organisation: label,
	state,
	language: v.picklist(['nl', 'en']),
	levels: v.object({ ambition: level, activity: level, subActivity: level }),
	roles: listOf(v.object({ id, name: label })),
	norm: percentage,
	ceiling: v.nullable(
		v.object({ amount: cents, headings: references, years: v.array(year), oneOffFunding: references })
	),
	varianceConvention: v.picklist(['underspendPositive', 'overspendPositive']),
	source: v.nullable(
		v.object({
			kind: v.picklist(['example', 'text', 'json', 'markdown', 'docx', 'pdf', 'spreadsheet']),
			name: label,
			date: label
		})
	)
});

const kinds = {
	themes: listOf(v.object({ ...ordered, name: label, shortName: label, letter: label, colour })),
	ambitions: listOf(v.object({ ...ordered, title: label, shortTitle: label })),
	goals: listOf(v.object({ ...ordered, ambition: reference, title: label })),
	activities: listOf(
		v.object({
			...ordered,
			ambition: reference,
			title: label,
			subtitle: label,
			owner: reference,
			state,
			themes: references,
			roles: references,
			partners: references,
			targetGroups: v.array(label)
		})
	),
	subActivities: listOf(
		v.object({ ...ordered, activity: reference, title: label, owner: reference, state, themes: references })
	),
	programmes: listOf(
		v.object({
			...ordered,
			title: label,
			shortName: label,
			funder: label,
			lead: label,
			share: v.nullable(percentage),
			place: reference,
			activities: references,
			partners: references
		})
	),
	people: listOf(v.object({ ...entity, name: label, initials: label, colour, function: label })),
	partners: listOf(v.object({ ...entity, name: label })),
	parts: listOf(
		v.object({
			...ordered,
			kind: v.picklist([
				'chapter',
				'ambitions',
				'themes',
				'activities',
				'programmes',
				'budget',
				'progress',
				'account',
				'unplaced'
			]),
			title: label,
			level: v.picklist([1, 2, 3]),
			parent: reference,
			shown: v.boolean()
		})
	),
	budgetHeadings: listOf(
		v.object({
			...ordered,
			title: label,
			parent: reference,
			kind: v.picklist(['sum', 'total']),
			printed: printedAmounts
		})
	),
	budgetLines: listOf(
		v.object({ ...ordered, heading: reference, entity: reference, label, amounts, printed: printedAmounts })
	),
	funding: listOf(
		v.object({ ...ordered, label, kind: v.picklist(['subsidy', 'reserve', 'project']), amounts: phaseAmounts })
	)
};

/**
 * What a file may hold as a plan. Unknown keys are left out, references may point at nothing, and no id is used twice,
 * since a long text is found by the id of its owner alone.
 */
export const planSchema = v.pipe(
	v.object({
		meta,
		...kinds,
		texts: v.record(v.pipe(v.string(), v.maxLength(300), v.regex(/^[^\s/:]+\/[A-Za-z]+$/)), richTextSchema)
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const twice = firstTwice(dataset.value);
		if (twice) addIssue({ message: 'The id is used twice.', path: twice });
	})
) satisfies v.GenericSchema<unknown, Plan>;

/** The first place of a plan that a file may not hold so, such as activities.3.title; null when all of it may. */
export function pathOfFault(plan: Plan): string | null {
	const parsed = v.safeParse(planSchema, plan, { abortEarly: true });
	return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '');
}

type IdPath = [v.ObjectPathItem, v.ArrayPathItem];

function firstTwice(plan: Plan): IdPath | null {
	const seen = new Set<string>();
	for (const kind of KINDS)
		for (const [key, { id }] of plan[kind].entries()) {
			if (seen.has(id))
				return [
					{ type: 'object', origin: 'value', input: { ...plan }, key: kind, value: plan[kind] },
					{ type: 'array', origin: 'value', input: [...plan[kind]], key, value: plan[kind][key] }
				];
			seen.add(id);
		}
	return null;
}
