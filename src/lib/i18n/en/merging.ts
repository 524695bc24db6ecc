import type { Dictionary } from '../nl';
import { plural } from '../plural';

export const merging: Dictionary['merging'] = {
	opened: (title: string) => `‘${title}’ is open and now on this device`,
	fromBin: (title: string) => `‘${title}’ was in the bin and has been put back`,
	merging: (name: string) => `‘${name}’ is being merged with this plan`,
	title: (count: number) => plural(count, 'change', 'changes'),
	file: (name: string) => `From ‘${name}’`,
	help: 'This is merged with your plan. You can undo all of it at once.',
	undo: 'Undo',
	undone: 'The merge was undone. Below is what the file had changed.',
	redo: 'Merge after all',
	later: 'More has happened since. With Ctrl Z you go back step by step, also to before the merge.',
	nothingNew: 'This file brings nothing new',
	nothingNewHelp: (name: string) => `Everything in ‘${name}’ is in this plan already. Nothing has changed.`,
	differs: (count: number) =>
		`Nothing has changed. In ${plural(count, 'place', 'places')} the file says something else than this plan: it was changed here later, or undone.`,
	take: 'Take over from the file',
	nothingYet: 'Here you see what a plan file changes',
	nothingYetHelp:
		'Open a plan file (.planregie) of this plan, such as a colleague’s. What is new in it is added. You can undo all of it at once.',
	choose: 'Choose a plan file',
	failed: 'The file was not merged',
	showRest: (count: number) => `Show the other ${count}`,
	toPlan: 'To the plan',
	sides: {
		merged: {
			before: 'Was',
			after: 'Is now',
			types: { added: 'New', changed: 'Changed', removed: 'Removed', restored: 'Put back' }
		},
		offered: {
			before: 'In this plan',
			after: 'In the file',
			types: {
				added: 'Only in the file',
				changed: 'Different',
				removed: 'Removed in the file',
				restored: 'Removed in this plan'
			}
		}
	},
	empty: 'Empty',
	moved: 'Stands in another place',
	changed: 'Changed',
	yes: 'Yes',
	no: 'No',
	unnamed: 'Without a name',

	kinds: {
		meta: 'The plan itself',
		themes: 'Themes',
		goals: 'Goals',
		programmes: 'Programmes',
		people: 'People',
		partners: 'Partners',
		parts: 'Chapters',
		budgetHeadings: 'Budget headings',
		budgetLines: 'Budget lines',
		funding: 'Funding'
	},
	line: (name: string) => `Budget line ${name}`,
	fields: {
		title: 'Title',
		shortTitle: 'Short title',
		subtitle: 'Subtitle',
		name: 'Name',
		shortName: 'Short name',
		letter: 'Letter',
		colour: 'Colour',
		owner: 'Owner',
		state: 'State',
		themes: 'Themes',
		roles: 'Roles',
		partners: 'Partners',
		targetGroups: 'Target groups',
		activities: 'Touches',
		funder: 'Funder',
		lead: 'Lead',
		share: 'Own share in %',
		place: 'Stands with',
		initials: 'Initials',
		function: 'Function',
		kind: 'Kind',
		level: 'Level of the heading',
		parent: 'Stands under',
		shown: 'Shown in the document',
		heading: 'Heading',
		entity: 'Is about',
		label: 'Name',
		goal: 'Goal of the theme',
		introduction: 'Introduction',
		contribution: 'Our contribution',
		purposeAndImpact: 'Purpose and impact',
		result: 'Result',
		text: 'Text',
		before: 'Text before',
		after: 'Text after',
		explanation: 'Explanation',
		year: 'Year',
		organisation: 'Organisation',
		language: 'Language of the plan',
		levels: 'Names of the levels',
		norm: 'Tolerated deviation in %',
		ceiling: 'Ceiling',
		varianceConvention: 'Sign of a difference',
		source: 'Origin',
		printed: 'Printed amounts',
		schema: 'Form of the document'
	},
	phases: {
		original: 'Budget',
		revised: 'Revised budget',
		realised: 'Realised',
		forecast: 'Forecast',
		'realised.q1': 'Realised 1st quarter',
		'realised.q2': 'Realised 2nd quarter',
		'realised.q3': 'Realised 3rd quarter',
		'realised.q4': 'Realised 4th quarter'
	},
	costs: { personnel: 'personnel', other: 'other' },

	errors: {
		empty: (name: string) =>
			`There is nothing in ‘${name}’. Nothing has changed. Check whether this is the right file.`,
		unreadable: (name: string) => `‘${name}’ cannot be read. Nothing has changed.`,
		notAPlanFile: (name: string) =>
			`‘${name}’ is no plan file of Planregie. Nothing has changed. Check whether this is the right file.`,
		damaged: (name: string) =>
			`‘${name}’ is damaged or not complete. Nothing has changed. Ask whoever sent it to save the plan again, or use another copy.`,
		tooLarge: (name: string, limit: string) =>
			`‘${name}’ is too large for an annual plan: more than ${limit}, or there is far more in it than anybody writes. Nothing has changed.`,
		notAPlan: (name: string, path: string) =>
			`There is no plan that Planregie knows in ‘${name}’${path === '' ? '' : ` (it goes wrong at ${path})`}. Nothing has changed.`,
		newer: (name: string) =>
			`‘${name}’ was made with a newer version of Planregie. Nothing has changed. Update Planregie and open the file again.`,
		newerHere: (name: string) =>
			`‘${name}’ belongs to a plan that is on this device already. One of the two was made with a newer version of Planregie, so they were not merged. Nothing has changed. Update Planregie and open the file again.`,
		otherPlan: (name: string) =>
			`‘${name}’ is another plan that carries the same number. It cannot be merged with this plan. Nothing has changed.`,
		tookTooLong: (name: string) => `Reading ‘${name}’ took too long and was stopped. Nothing has changed.`,
		stopped: (name: string) => `Reading ‘${name}’ was stopped. Nothing has changed.`,
		readerMissing: (name: string) =>
			`The part of Planregie that reads ‘${name}’ is not on this device yet. Nothing has changed. Connect to the internet and try again.`
	}
};
