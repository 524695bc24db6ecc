import type { Dictionary } from '../nl';
import { plural } from '../plural';

export const matrix: Dictionary['matrix'] = {
	views: 'Ways to look at the plan',
	names: { matrix: 'Matrix', coverage: 'What is still missing', onePage: 'All on one sheet' },
	title: (ambitions) => `Themes and ${ambitions}`,
	caption: (activities, ambition) => `${activities} by theme and ${ambition}`,
	theme: 'Theme',
	themes: 'Themes',
	show: 'In the cells',
	shows: { both: 'Number and money', activities: 'Number', costs: 'Money' },
	form: 'Show as',
	forms: { table: 'Table', chart: 'Chart' },
	chart: (caption) => `Chart: ${caption}. The table has the same numbers.`,
	largest: (name) => `The largest part: ${name}`,
	openPart: 'A part of a bar opens the list.',
	point: 'Point at a part, or go there with Tab and the arrow keys, to read what it is.',
	noBars: 'There is nothing to draw yet: all numbers are zero.',
	noChart: 'The chart could not load. The table has the same numbers.',
	turn: 'Turn around',
	scroll: 'Table, scroll sideways for more',
	untagged: 'Without a theme',
	all: (activities) => `All ${activities}`,
	undivided: 'Not yet divided',
	overlap: (activity, all) =>
		`Each ${activity} with several themes counts for every one of them, and once under ‘${all}’. So the themes together are not the total.`,
	openCell: 'A number opens the list.',
	cell: (what, row, column) => `${what}: ${row}, ${column}`,
	open: (name) => `Open ${name}`,
	divideCell: (amount, name) => `${amount} not yet divided: ${name}`,
	account: 'Where the money is',
	accountParts: {
		activities: (activities) => `With ${activities}`,
		undivided: (activities) => `Not yet divided over ${activities}`,
		elsewhere: (ambition) => `Under no ${ambition}: programmes and other budget lines`,
		total: 'All costs'
	},
	noThemes: 'This plan has no themes yet',
	noThemesHelp: (ambitions, activities) =>
		`The matrix sets themes against ${ambitions}. Choose themes first and add them to the ${activities}.`,
	chooseThemes: 'Choose themes',
	nothing: (activities) => `There are no ${activities} yet`,
	nothingHelp: (ambitions, activities) =>
		`As soon as there are ${ambitions} and ${activities}, you see here where they meet.`,
	toList: 'Go to the list',
	coverageHelp: 'What this plan names, but leaves empty or loose. Each line takes you to the place itself.',
	clearAll: 'Nothing is missing: all that is named has something.',
	sections: {
		themes: 'Themes',
		ambitions: (ambitions) => `${ambitions} and goals`,
		roles: 'Roles',
		money: 'Money',
		programmes: 'Programmes'
	},
	clear: {
		activities: (activity) => `Each ${activity} has a theme, an owner, a result and money.`,
		themes: (activities) => `Each theme has ${activities}, and money with them.`,
		ambitions: (ambition, activity) => `Each ${ambition} has an ${activity}.`,
		roles: (activity) => `Each role is given to an ${activity}.`,
		money: (ambition) => `No ${ambition} has money that can still be divided.`,
		programmes: (activity) => `Each programme has a place or touches an ${activity}.`
	},
	goalsNote: (ambition, activity) =>
		`A goal belongs to the ${ambition}, not to an ${activity}. So what counts here is whether anything stands under that ${ambition}.`,
	counted: {
		themes: (count) => plural(count, 'theme', 'themes'),
		goals: (count) => plural(count, 'goal', 'goals'),
		roles: (count) => plural(count, 'role', 'roles'),
		lines: (count) => plural(count, 'budget line', 'budget lines'),
		programmes: (count) => plural(count, 'programme', 'programmes')
	},
	left: {
		M4: (subject) => `${subject} without money`,
		L1: (subject, activity) => `${subject} without any ${activity}`,
		L2: (subject, activity) => `${subject} with only one ${activity}`,
		L3: (subject) => `${subject} without money`,
		L4: (subject, activity) => `${subject} without any ${activity}`,
		L5: (subject, activity, ambition) => `${subject} under ${ambition} without any ${activity}`,
		L6: (subject, _, ambition) => `${subject} without ${ambition}`,
		L7: (subject, activity) => `${subject} without any ${activity}`,
		L8: (subject, _, ambition) => `${subject} of ${ambition}, not yet divided`,
		L9: (subject, activity) => `${subject} without a place and without any ${activity}`
	},
	together: (amount) => `${amount} together`,
	openInList: 'Open in the list',
	choices: 'What is on the sheet',
	subtitles: 'Subtitles',
	results: 'Results',
	amounts: 'Amounts',
	paper: 'Paper',
	papers: {
		'a3-landscape': 'A3 landscape',
		'a3-portrait': 'A3 portrait',
		'a4-landscape': 'A4 landscape',
		'a4-portrait': 'A4 portrait'
	},
	goals: 'Goals',
	programmes: 'Programmes',
	under: (place) => `with ${place}`,
	touches: (numbers) => `touches ${numbers}`,
	budget: 'Budget',
	funding: 'Funding',
	short: 'There is too little funding',
	over: 'There is too much funding',
	result: (year) => `Result ${year}:`,
	onePageEmpty: 'There is nothing for the sheet yet',
	onePageEmptyHelp: (ambitions, activities) =>
		`The ${ambitions}, ${activities}, programmes and budget of the plan come here, to read and print in one go.`
};
