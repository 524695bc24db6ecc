import type { Dictionary } from '../nl';
import { plural } from '../plural';

export const importing: Dictionary['importing'] = {
	title: 'Import an annual plan',
	help: 'Paste the text of an annual plan, or choose a file. You first see what Planregie finds in it. Nothing is saved until you click ‘Add to my plans’.',
	text: 'Text of the annual plan',
	look: 'View',
	choose: 'Choose a file',
	pasted: 'Pasted text',
	busy: 'The text is being read',
	imported: (title: string) => `‘${title}’ is now a new plan`,
	errors: {
		empty: 'There is no text yet. Paste the text of an annual plan first, or choose a file.',
		tooLarge: (limit: string) => `This text is larger than ${limit}. Paste the plan without its annexes, or in parts.`,
		tookTooLong: 'Reading this text took too long and was stopped. Nothing has changed. Paste the plan in parts.',
		nothingFound:
			'Planregie found no ambitions, activities, budget or chapters in this text. Check that the whole text is pasted, with its headings. You can also start with an empty plan.'
	},
	preview: 'This is what was found',
	previewHelp: 'Nothing is saved yet. Check it, choose what you want for each doubt, and add the plan to your plans.',
	take: 'Add to my plans',
	taken: (title: string) => `‘${title}’ has been added as a new plan`,
	organisation: 'Organisation',
	found: {
		themes: 'Themes',
		ambitions: 'Ambitions',
		goals: 'Goals',
		activities: 'Activities',
		programmes: 'Programmes',
		chapters: 'Chapters',
		budgetLines: 'Budget lines',
		funding: 'Funding'
	},
	share: (share: string, total: string) => `${share} of ${total} words have a place.`,
	shareAll: (total: string) => `All ${total} words have a place.`,
	unplacedRest: 'The rest will be under ‘Not placed’.',
	unplaced: 'Not placed',
	unplacedHelp: 'No place was found for these words. They come along, so that nothing is lost.',
	tree: 'What goes into the plan',
	treeHelp: 'Something not right? With the button next to a line you merge, split, move or take things away.',
	labels: {
		title: 'Which words does this document use?',
		help: 'By these words Planregie knows what is what. If this document uses another word, fill it in. Put a comma between two words.',
		startsAgain: 'What you have already changed below starts anew then.',
		read: 'Read again',
		nothingFound: 'This document may use other words. Fill in below what things are called here.',
		fields: {
			activity: 'An activity is called',
			ambition: 'An ambition is called',
			goals: 'Above the goals it says',
			result: 'A result is called',
			purposeAndImpact: 'Purpose and impact is called',
			programme: 'A programme is called'
		},
		numbered: (word: string, count: number) => `‘${word}’ comes before a number ${count} times`,
		lone: (word: string, count: number) => `‘${word}’ is above a text ${count} times`,
		readAgain: (activities: string, ambitions: string) => `Read again: ${activities} and ${ambitions}.`,
		kept: (organisation: string) => `Read with the words you chose for ${organisation} last time.`,
		keptFor: (organisation: string) => `You chose other words for ${organisation} before.`,
		useKept: 'Use those words',
		useUsual: 'Use the usual words'
	},
	actions: {
		rename: 'Change the title',
		moveTo: (ambition: string) => `To another ${ambition}`,
		mergeBefore: 'Merge with the one before',
		mergeAfter: 'Merge with the one after',
		mergeWith: 'Merge with another one',
		split: 'Split in two',
		become: (kind: string) => `Make it a ${kind}`,
		drop: 'Take away (goes to ‘Not placed’)'
	},
	programme: 'programme',
	steps: {
		merge: (title: string) => `merging ‘${title}’`,
		split: (title: string) => `splitting ‘${title}’`,
		move: (title: string) => `moving ‘${title}’`,
		drop: (title: string) => `taking away ‘${title}’`,
		rename: (title: string) => `title of ‘${title}’`,
		become: (title: string) => `changing the kind of ‘${title}’`
	},
	undo: (step: string) => `Undo: ${step}`,
	done: (step: string) => `Done: ${step}`,
	undone: (step: string) => `Undone: ${step}`,
	ask: {
		rename: 'Change the title',
		newTitle: 'Title',
		moveTo: (title: string) => `What does ‘${title}’ belong to?`,
		nowhere: (ambition: string) => `No ${ambition}`,
		move: 'Move',
		mergeWith: (title: string) => `What do you merge ‘${title}’ with?`,
		mergeHelp: 'The text comes under that of the other one.',
		merge: 'Merge',
		split: (title: string) => `Where do you split ‘${title}’?`,
		splitHelp: (activity: string) =>
			`Choose the paragraph where the new ${activity} starts. A short paragraph becomes its title.`,
		splitHere: 'Split',
		nothingToSplit: 'There is no text to split yet.'
	},
	words: (count: number) => plural(count, 'word', 'words'),
	noText: 'no text',
	filled: 'filled from the plan',
	document: 'Parts of the document',
	parts: (count: number) => plural(count, 'part', 'parts'),
	goals: (count: number) => plural(count, 'goal', 'goals'),
	texts: {
		goal: 'Goal',
		introduction: 'Introduction',
		contribution: 'Our contribution',
		purposeAndImpact: 'Purpose and impact',
		result: 'Result',
		text: 'Text',
		before: 'Text before',
		after: 'Text after',
		explanation: 'Explanation'
	},
	touches: (titles: string) => `Touches: ${titles}`,
	standsAt: (title: string) => `Belongs to: ${title}`,
	budget: 'Budget',
	budgetItem: 'Part',
	personnel: 'Staff costs',
	other: 'Other costs',
	total: 'Total',
	fundingTotal: 'Funding',
	noHeading: 'Without a heading',
	doubts: (count: number) => plural(count, 'doubt', 'doubts'),
	noDoubts: 'No doubts',
	noDoubtsHelp: 'Planregie found nothing that you need to choose about.',
	doubtsHelp: 'For each doubt the most likely choice has already been made.',
	morePlaces: (count: number) => plural(count, 'more place', 'more places'),
	line: (line: number) => `Line ${line}`,
	paragraph: (line: number) => `Paragraph ${line}`,
	forAll: (count: number) => `Choose for all ${count} at once`,
	alsoForOthers: (count: number) =>
		count === 1 ? 'Also chosen for the other one.' : `Also chosen for the ${count} others.`,
	onlyThis: 'Only this one',
	choiceForAll: {
		none: 'Tag nothing yet',
		all: 'As printed',
		joined: 'As one word',
		hyphen: 'With a hyphen',
		space: 'As two words',
		other: 'Other costs',
		personnel: 'Staff costs',
		own: 'Compute, and keep what is printed next to it',
		forget: 'Compute, and forget what is printed',
		chapter: 'From the chapter',
		table: 'From the table',
		correct: 'Correct',
		leave: 'Leave as it is',
		numbers: 'Follow the numbers',
		source: 'Follow the source',
		name: 'As it is called elsewhere',
		printed: 'As it is written here',
		set: 'Use it'
	},
	kinds: {
		labelStrip: 'Printed themes',
		joinedWord: 'Words across two lines',
		singleAmount: 'Amounts without a column',
		printedSum: 'Sums that do not add up',
		wording: 'Two wordings',
		reference: 'References',
		chapterOrder: 'Order of chapters',
		spelling: 'Spelling',
		ceiling: 'Ceiling'
	},
	doubt: {
		labelStrip: (activities: number, themes: number) =>
			`All ${themes} themes are printed with ${plural(activities, 'activity', 'activities')}. That is probably layout, not a choice for each activity.`,
		labelStripDiffers: (activities: number) =>
			`Themes are printed with ${plural(activities, 'activity', 'activities')}, not everywhere the same. Do they belong to the activity?`,
		joinedWord: (left: string, right: string) => `A line ends in ‘${left}’ and the next starts with ‘${right}’.`,
		singleAmount: (label: string, amount: string) =>
			`‘${label}’ has one amount: ${amount}. In which column does it belong?`,
		printedSum: (label: string, column: string, printed: string, computed: string) =>
			`The printed sum of ‘${label}’ (${column.toLowerCase()}) is ${printed}. The budget lines add up to ${computed}.`,
		wordingGoal: 'This goal is in the document twice, in different words.',
		wordingAmbition: 'This ambition is in the document twice, in different words.',
		reference: (printed: string, corrected: string, titles: string) =>
			`This refers to ${printed}. It probably means ${corrected} (${titles}).`,
		chapterOrder: (title: string) => `‘${title}’ is in a different place than its number says.`,
		spelling: (printed: string, name: string) => `This says ‘${printed}’. Elsewhere it is called ‘${name}’.`,
		ceiling: (amount: string, from: string, to: string) =>
			from === to
				? `The text mentions a ceiling of ${amount} for ${from}.`
				: `The text mentions a ceiling of ${amount} for ${from} up to and including ${to}.`
	},
	choice: {
		labelStripNone: 'Tag no themes yet',
		labelStripAll: 'Tag the themes as they are printed',
		word: (word: string) => `‘${word}’`,
		printedOwn: (computed: string, printed: string) => `Use ${computed} and keep ${printed} next to it`,
		printedForget: (computed: string) => `Use ${computed} and forget the printed sum`,
		wordingChapter: (text: string) => `From the chapter: ${text}`,
		wordingTable: (text: string) => `From the table: ${text}`,
		referenceCorrect: (corrected: string) => `Change to ${corrected}`,
		referenceLeave: (printed: string) => `Leave ${printed}`,
		orderNumbers: 'Follow the numbers',
		orderSource: 'Follow the source',
		spellingName: (name: string) => `Write ‘${name}’`,
		spellingPrinted: (printed: string) => `Leave ‘${printed}’`,
		ceilingSet: 'Use the ceiling',
		ceilingLeave: 'Do not use the ceiling'
	}
};
