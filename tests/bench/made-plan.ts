import type { Plan } from '$lib/plan/model';
import { activity, ambition, budgetHeading, budgetLine, funding, person, planWith, theme } from '../support/plans';

interface Size {
	readonly activities: number;
	readonly linesPerActivity: (index: number) => number;
	/** Characters in each of two texts of an activity. */
	readonly textLength: number;
}

const THEMES = ['theme-0', 'theme-1', 'theme-2', 'theme-3'];
const PEOPLE = ['person-0', 'person-1', 'person-2', 'person-3', 'person-4'];
const AMBITIONS = 10;

/** A plan of made-up content, the same for the same size: activities by turns under ten ambitions, all fields filled. */
export function madePlan({ activities: count, linesPerActivity, textLength }: Size): Plan {
	const indexes = Array.from({ length: count }, (_, index) => index);
	const places = (index: number) => `ambition-${Math.floor((index * AMBITIONS) / count)}`;
	const words = 'Wij werken samen met scholen en bibliotheken aan wat er nodig is. '.repeat(30).slice(0, textLength);
	const text = words === '' ? [] : [{ type: 'paragraph' as const, content: [{ text: words }] }];
	return planWith({
		themes: THEMES.map((id) => theme(id)),
		people: PEOPLE.map((id) => person(id)),
		ambitions: Array.from({ length: AMBITIONS }, (_, index) => ambition(`ambition-${index}`)),
		activities: indexes.map((index) =>
			activity(`activity-${index}`, {
				ambition: places(index),
				title: `Activiteit nummer ${index}`,
				subtitle: `Wat daarbij hoort ${index}`,
				owner: PEOPLE[index % PEOPLE.length] ?? null,
				themes: [THEMES[index % THEMES.length] ?? '', THEMES[(index + 1) % THEMES.length] ?? ''],
				roles: ['role-guide']
			})
		),
		budgetHeadings: [
			budgetHeading('total', { kind: 'total' }),
			budgetHeading('base', { parent: 'total' }),
			budgetHeading('extra', { parent: 'total' })
		],
		budgetLines: indexes.flatMap((index) =>
			Array.from({ length: linesPerActivity(index) }, (_, line) =>
				budgetLine(`line-${index}-${line}`, {
					heading: line % 2 === 0 ? 'base' : 'extra',
					entity: `activity-${index}`,
					amounts: { 'original.personnel': 1_000_00 + index, 'original.other': 500_00 + line }
				})
			)
		),
		funding: [funding('grant', { amounts: { original: 2_000_00 * count } })],
		texts: Object.fromEntries(
			indexes.flatMap((index) => [
				[`activity-${index}/introduction`, text],
				[`activity-${index}/result`, text]
			])
		)
	});
}
