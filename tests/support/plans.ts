/** Builders of plans: a test names what matters to it, the rest is filled in. Order keys are left to fillDocument. */
import {
	emptyPlan,
	type Activity,
	type Ambition,
	type BudgetHeading,
	type BudgetLine,
	type Funding,
	type Goal,
	type Id,
	type Part,
	type Partner,
	type Person,
	type Plan,
	type Programme,
	type SubActivity,
	type Theme
} from '$lib/plan/model';

export const planWith = (parts: Partial<Plan> = {}): Plan => ({ ...emptyPlan('Jaarplan 2027', 2027), ...parts });

export const theme = (id: Id, fields: Partial<Theme> = {}): Theme => ({
	...listed(id),
	name: `Thema ${id}`,
	shortName: id,
	letter: id.slice(0, 1).toUpperCase(),
	colour: '#2f5fd0',
	...fields
});
export const ambition = (id: Id, fields: Partial<Ambition> = {}): Ambition => ({
	...listed(id),
	title: `Ambitie ${id}`,
	shortTitle: id,
	...fields
});
export const goal = (id: Id, fields: Partial<Goal> = {}): Goal => ({
	...listed(id),
	ambition: null,
	title: `Doel ${id}`,
	...fields
});
export const activity = (id: Id, fields: Partial<Activity> = {}): Activity => ({
	...listed(id),
	ambition: null,
	title: `Activiteit ${id}`,
	subtitle: '',
	owner: null,
	state: 'draft',
	themes: [],
	roles: [],
	partners: [],
	targetGroups: [],
	...fields
});
export const subActivity = (id: Id, fields: Partial<SubActivity> = {}): SubActivity => ({
	...listed(id),
	activity: null,
	title: `Subactiviteit ${id}`,
	owner: null,
	state: 'draft',
	themes: [],
	...fields
});
export const programme = (id: Id, fields: Partial<Programme> = {}): Programme => ({
	...listed(id),
	title: `Programma ${id}`,
	shortName: id,
	funder: '',
	lead: '',
	share: null,
	place: null,
	activities: [],
	partners: [],
	...fields
});
export const person = (id: Id, fields: Partial<Person> = {}): Person => ({
	id,
	removed: false,
	name: `Persoon ${id}`,
	initials: id.slice(0, 2).toUpperCase(),
	colour: '#0b6b52',
	function: '',
	...fields
});
export const partner = (id: Id, fields: Partial<Partner> = {}): Partner => ({
	id,
	removed: false,
	name: `Partner ${id}`,
	...fields
});
export const part = (id: Id, fields: Partial<Part> = {}): Part => ({
	...listed(id),
	kind: 'chapter',
	title: `Hoofdstuk ${id}`,
	level: 1,
	parent: null,
	shown: true,
	...fields
});
export const budgetHeading = (id: Id, fields: Partial<BudgetHeading> = {}): BudgetHeading => ({
	...listed(id),
	title: `Kop ${id}`,
	parent: null,
	kind: 'sum',
	printed: {},
	...fields
});
export const budgetLine = (id: Id, fields: Partial<BudgetLine> = {}): BudgetLine => ({
	...listed(id),
	heading: null,
	entity: null,
	label: '',
	amounts: {},
	printed: {},
	...fields
});
export const funding = (id: Id, fields: Partial<Funding> = {}): Funding => ({
	...listed(id),
	label: `Dekking ${id}`,
	kind: 'subsidy',
	amounts: {},
	...fields
});

/** Two ambitions with activities, money, themes and people: enough for every command to have something to act on. */
export function libraryPlan(): Plan {
	return planWith({
		themes: [theme('digital'), theme('youth')],
		ambitions: [ambition('reading'), ambition('meeting')],
		goals: [goal('more-readers', { ambition: 'reading' })],
		activities: [
			activity('books', { ambition: 'reading', themes: ['youth'], owner: 'adviser' }),
			activity('courses', { ambition: 'reading', themes: ['digital'] }),
			activity('square', { ambition: 'meeting', owner: 'controller' })
		],
		subActivities: [subActivity('corner', { activity: 'books', owner: 'adviser' })],
		programmes: [programme('bridge', { place: 'books', activities: ['courses'] })],
		people: [person('adviser'), person('controller')],
		partners: [partner('schools')],
		parts: [part('foreword'), part('all', { kind: 'activities' })],
		budgetHeadings: [
			budgetHeading('budget', { kind: 'total' }),
			budgetHeading('basis', { parent: 'budget' }),
			budgetHeading('extra', { parent: 'budget' })
		],
		budgetLines: [
			budgetLine('line-reading', {
				heading: 'basis',
				entity: 'reading',
				amounts: { 'original.personnel': 60_000_00, 'original.other': 20_000_00 }
			}),
			budgetLine('line-office', { heading: 'extra', label: 'Organisatie', amounts: { 'original.other': 5_000_00 } })
		],
		funding: [funding('grant', { amounts: { original: 90_000_00 } })],
		texts: { 'books/result': [{ type: 'paragraph', content: [{ text: 'Iedere klas leent boeken.' }] }] }
	});
}

const listed = (id: Id) => ({ id, removed: false, order: '' });

/** A plan of so many activities under ten ambitions, with themes, owners, states and money by turns. */
export function longPlan(count: number): Plan {
	const some = <T>(size: number, make: (index: number) => T) => Array.from({ length: size }, (_, index) => make(index));
	return planWith({
		themes: some(4, (index) => theme(`theme-${index}`, { name: `Thema ${index + 1}`, letter: String(index + 1) })),
		people: some(3, (index) => person(`person-${index}`, { name: `Persoon ${index + 1}` })),
		ambitions: some(10, (index) => ambition(`ambition-${index}`, { title: `Ambitie ${index}`, shortTitle: '' })),
		activities: some(count, (index) =>
			activity(`activity-${index}`, {
				ambition: `ambition-${Math.floor((index * 10) / count)}`,
				title: `Activiteit nummer ${index + 1}`,
				themes: index % 5 === 0 ? [] : [`theme-${index % 4}`],
				owner: index % 3 === 0 ? null : `person-${index % 3}`
			})
		),
		budgetHeadings: [budgetHeading('total', { kind: 'total' })],
		budgetLines: some(count, (index) =>
			budgetLine(`line-${index}`, {
				heading: 'total',
				entity: `activity-${index}`,
				amounts: { 'original.personnel': (index + 1) * 1000_00 }
			})
		)
	});
}
