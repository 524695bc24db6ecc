import { emptyMeta, type Id, type Plan, textKey } from '$lib/plan/model';
import { type RichText, textToRich } from '$lib/plan/rich-text';
import { ACTIVITIES_AMBITION_1 } from './activities-ambition-1';
import { ACTIVITIES_AMBITION_2 } from './activities-ambition-2';
import { ACTIVITIES_AMBITION_3A } from './activities-ambition-3a';
import { ACTIVITIES_AMBITION_3B } from './activities-ambition-3b';
import { AMBITIONS, GOALS } from './ambitions';
import { CEILING, FUNDING, HEADINGS, LINES } from './budget';
import { PARTNERS } from './partners';
import { PARTS } from './parts';
import { PROGRAMMES } from './programmes';
import { THEMES } from './themes';
import type { ExampleActivity } from './with-texts';

const ACTIVITIES_AMBITION_3 = [...ACTIVITIES_AMBITION_3A, ...ACTIVITIES_AMBITION_3B];
const TITLE = 'Jaarplan 2026';

/**
 * The 2026 plan of Kennisnet by its facts (titles, structure, programmes, amounts), with short texts of our own.
 * Theme tags, roles and target groups are our choice: the source does not tell them. `date` is an ISO date.
 */
export function examplePlan(date: string): Plan {
	return {
		meta: {
			...emptyMeta(TITLE, 2026),
			organisation: 'Kennisnet',
			ceiling: CEILING,
			source: { kind: 'example', name: `${TITLE} Kennisnet`, date }
		},
		themes: THEMES.map(({ texts: _texts, ...theme }) => ({ ...theme, ...LISTED })),
		ambitions: AMBITIONS.map(({ texts: _texts, ...ambition }) => ({ ...ambition, ...LISTED })),
		goals: GOALS.map(({ texts: _texts, ...goal }) => ({ ...goal, ...LISTED })),
		activities: [
			...activitiesOf('ambition-1', ACTIVITIES_AMBITION_1),
			...activitiesOf('ambition-2', ACTIVITIES_AMBITION_2),
			...activitiesOf('ambition-3', ACTIVITIES_AMBITION_3)
		],
		subActivities: [],
		programmes: PROGRAMMES.map(({ texts: _texts, ...programme }) => ({ ...programme, ...LISTED })),
		people: [],
		partners: PARTNERS.map((partner) => ({ ...partner, removed: false })),
		parts: PARTS.map(({ texts: _texts, ...part }) => ({ ...part, ...LISTED })),
		budgetHeadings: HEADINGS.map((heading) => ({ ...heading, ...LISTED })),
		budgetLines: LINES.map((line) => ({ ...line, ...LISTED })),
		funding: FUNDING.map((source) => ({ ...source, ...LISTED })),
		texts: Object.fromEntries(
			[
				THEMES,
				AMBITIONS,
				GOALS,
				ACTIVITIES_AMBITION_1,
				ACTIVITIES_AMBITION_2,
				ACTIVITIES_AMBITION_3,
				PROGRAMMES,
				PARTS
			].flatMap(textsOf)
		)
	};
}

/** The lists stand in order; whoever makes a document of them gives the keys. */
const LISTED = { order: '', removed: false };

function activitiesOf(ambition: Id, activities: readonly ExampleActivity[]): Plan['activities'] {
	return activities.map(({ texts: _texts, ...activity }) => ({
		...activity,
		...LISTED,
		ambition,
		owner: null,
		state: 'draft'
	}));
}

interface Written {
	readonly id: Id;
	readonly texts: Readonly<Record<string, string>>;
}

function textsOf(entities: readonly Written[]): [string, RichText][] {
	return entities.flatMap(({ id, texts }) =>
		Object.entries(texts).map(([field, text]): [string, RichText] => [textKey(id, field), textToRich(text)])
	);
}
