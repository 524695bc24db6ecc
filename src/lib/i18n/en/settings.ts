import type { Dictionary } from '../nl';

export const settings: Dictionary['settings'] = {
	sections: 'Parts of the settings',
	plan: 'Plan',
	levels: 'Levels',
	themes: 'Themes',
	roles: 'Roles',
	people: 'People',
	partners: 'Partners',
	unplaced: 'Not placed',
	file: 'File',

	title: 'Title',
	year: 'Year',
	organisation: 'Organisation',
	state: 'Status',
	planLanguage: 'Language of the plan',
	languages: { nl: 'Dutch', en: 'English' },
	norm: 'Allowed deviation in %',
	normHelp: 'The allowed deviation and the sign of a difference are for the account.',
	variance: 'A difference is positive when',
	variances: { underspendPositive: 'less is spent than budgeted', overspendPositive: 'more is spent than budgeted' },

	levelsHelp: 'A plan has three levels. Give them the names that you use.',
	levelOf: { ambition: 'Top level', activity: 'Middle level', subActivity: 'Bottom level' },
	one: 'One',
	many: 'Several',
	numbered: 'Numbered',
	preview: (ambition: string, activity: string, subActivity: string) =>
		`This is how it reads: ${subActivity} is part of ${activity}, and that of ${ambition}.`,

	shortTitle: 'Short title',
	open: (name: string) => `Open ${name}`,
	addOne: (level: string) => `New ${level}`,
	activitiesIn: (count: number, level: string) => `${count} ${level}`,

	themesHelp:
		'The strip in the list shows the letter and the colour of each theme. A colour always comes with a letter or a name.',
	name: 'Name',
	shortName: 'Short name',
	letter: 'Letter',
	colour: 'Colour',
	contrast: (ratio: string) => `Contrast with white ${ratio}`,
	contrastGood: 'easy to read',
	contrastBad: 'too light for white letters',
	contrastHelp: 'White letters need 4.5.',
	darken: 'Make darker',
	lightPreview: 'Light',
	darkPreview: 'Dark',
	goal: 'Goal of the theme',
	newTheme: 'Name of the new theme',

	rolesHelp: 'What the organisation can be, for example guide or builder.',
	role: 'Role',
	newRole: 'Name of the new role',

	peopleHelp: 'Who can be an owner. These are not accounts: everyone with the plan sees these names.',
	initials: 'Initials',
	functionOf: 'Job title',
	newPerson: 'Name of the new person',
	mergeHelp: (name: string) => `Everything ${name} has goes to:`,
	merged: (gone: string, kept: string) => `${gone} has been merged with ${kept}`,
	mergeOf: (name: string) => `Merge ${name} with somebody else`,
	owns: (count: string) => `owner of ${count}`,
	noPeople: 'There are no people yet. Add one to choose owners.',

	partner: 'Partner',
	newPartner: 'Name of the new partner',

	unplacedHelp: 'This text was left over when the document was imported. Copy what you need to the right place.',

	fileHelp: 'Use this file to put the whole plan on another device, or to keep a copy.',

	up: (name: string) => `${name} up`,
	down: (name: string) => `${name} down`,
	remove: (name: string) => `Remove ${name}`,
	removed: (name: string) => `${name} is in the bin`,
	roleRemoved: (name: string) => `Role ${name} has been removed`,
	bin: (count: number) => `Bin (${count})`,
	numberError: (min: string, max: string) => `Type a number from ${min} to ${max}.`
};
