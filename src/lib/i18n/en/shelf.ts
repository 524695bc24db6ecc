import type { Dictionary } from '../nl';

export const shelf: Dictionary['shelf'] = {
	newPlan: 'New plan',
	example: 'Example plan',
	importPlan: 'Import',
	plan: 'Plan',
	year: 'Year',
	state: 'Status',
	edited: 'Last changed',
	size: 'Size',
	actions: 'Actions',
	saveAsFile: 'Save as a file',
	toBin: 'Move to the bin',
	binned: (title: string) => `‘${title}’ is in the bin`,
	restored: (title: string) => `‘${title}’ is back with your plans`,
	bin: (count: number) => `Bin (${count})`,
	binHelp: 'Plans in the bin stay on this device until you delete them for good.',
	binnedOn: 'Moved to the bin',
	deleteForever: 'Delete for good',
	deleteTitle: 'Delete this plan for good?',
	deleteHelp: (title: string, size: string) =>
		`‘${title}’ (${size}) disappears from this device, with all its texts, amounts and themes. This cannot be undone. Save it as a file first if you may need it again.`,
	deleted: (title: string) => `‘${title}’ has been deleted for good`,
	where: 'Your plans are in this browser only, on this device. Save a plan as a file to have a copy.',
	first: {
		title: 'Start with an annual plan',
		help: 'With Planregie you write your organisation’s annual plan: ambitions, activities, themes and budget in one document. Amounts add up by themselves and you see what is missing.',
		newPlan: 'Start with an empty plan, or with four themes that are ready for you.',
		example: 'See a complete plan with 29 activities and a budget. You may change anything in it.',
		importPlan: 'Paste the text of an annual plan you already have. Planregie finds what is in it.',
		where: 'Your plans stay in this browser, on this device. They are not sent anywhere.'
	},
	create: {
		title: 'Name of the plan',
		defaultTitle: (year: number) => `Annual plan ${year}`,
		year: 'Year',
		yearError: 'Choose a year between 1900 and 2200.',
		organisation: 'Organisation',
		start: 'Start with',
		empty: 'An empty plan',
		emptyHelp: 'You add themes yourself.',
		themes: 'Four themes',
		make: 'Make plan'
	},
	cannotSave: 'The plan cannot be saved: the browser has no room for it. Nothing has changed.',
	cannotRead: 'The plan cannot be read now. Close other tabs with Planregie and try again.',
	saved: (name: string) => `Saved as ${name}`
};
