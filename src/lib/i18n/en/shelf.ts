import type { Dictionary } from '../nl';

export const shelf: Dictionary['shelf'] = {
	newPlan: 'New plan',
	example: 'Example plan',
	importPlan: 'Import',
	plan: 'Plan',
	year: 'Year',
	state: 'Status',
	edited: 'Last changed',
	copy: 'Copy',
	size: 'Size',
	actions: 'Actions',
	saveAsFile: 'Save as a file',
	saveAsJson: 'Save as JSON, for other programs',
	toBin: 'Move to the bin',
	binned: (title: string) => `‘${title}’ is in the bin`,
	restored: (title: string) => `‘${title}’ is back with your plans`,
	bin: (count: number) => `Bin (${count})`,
	binHelp: 'Plans in the bin stay on this device until you delete them for good.',
	binnedOn: 'Moved to the bin:',
	deleteForever: 'Delete for good',
	deleteTitle: 'Delete this plan for good?',
	deleteHelp: (title: string) => `‘${title}’ disappears from this device, with all its texts, amounts and themes.`,
	deleteLater: 'You then have 24 hours to put it back.',
	inFiles: {
		looking: 'Planregie looks at what your last copy has',
		nowhere: 'This plan is in no file at all.',
		unreadable: 'The plan cannot be read now. We do not know what of it is in a file.',
		unknown: (name: string) => `We do not know whether everything is in ‘${name}’. Save the plan again to be sure.`,
		all: (name: string, when: string) => `Everything is in ‘${name}’ of ${when}.`,
		some: (what: string, when: string) => `Not in a file yet: ${what}. Changed after the copy of ${when}.`,
		meta: 'details of the plan itself',
		more: (count: number) => `and ${count} more`
	},
	leaving: (title: string) => `‘${title}’ will be deleted for good in 24 hours`,
	leavesOn: 'Will be deleted for good:',
	erase: 'Delete now',
	eraseTitle: 'Delete now?',
	eraseHelp: (title: string) => `‘${title}’ disappears from this device at once. This cannot be undone.`,
	deletions: {
		deleted: (title: string) => `‘${title}’ has been deleted for good`,
		blocked: (title: string) => `‘${title}’ is still open in another tab. Close that tab and the plan disappears.`,
		failed: (title: string) => `‘${title}’ cannot be deleted now. Close other tabs with Planregie and try again.`
	},
	noRoomForBin: 'The browser has no room to remember this. Nothing has changed.',
	notKept:
		'This browser does not let Planregie remember anything. A plan may be gone when you close this window. Save it as a file, or allow site data in the browser.',
	where: 'Your plans are in this browser only, on this device. Save a plan as a file to have a copy.',
	first: {
		title: 'Start with an annual plan',
		help: 'With Planregie you write your organisation’s annual plan: ambitions, activities, themes and budget in one document. Amounts add up by themselves and you see what is missing.',
		newPlan: 'Start with an empty plan, or with four themes that are ready for you.',
		example: 'See a complete plan with 29 activities and a budget. You may change anything in it.',
		importPlan:
			'Take over an annual plan you already have: from a file, or paste the text. Planregie finds what is in it.',
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
	cannotRead: 'The plan cannot be read now. Close other tabs with Planregie and try again.',
	saved: (name: string) => `‘${name}’ is being downloaded`
};
