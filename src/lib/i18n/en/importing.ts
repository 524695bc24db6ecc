import type { Dictionary } from '../nl';
import { plural } from '../plural';

export const importing: Dictionary['importing'] = {
	title: 'Import an annual plan',
	help: 'Paste the text of an annual plan, or choose a file. You first see what Planregie finds in it. Nothing is saved until you click ‘Add to my plans’.',
	text: 'Text of the annual plan',
	textHelp: 'Open the document (the PDF, for example), select all, copy it and paste it here.',
	look: 'View',
	choose: 'Choose a file',
	pasted: 'Pasted text',
	busy: 'The text is being read',
	drop: 'Drop the file here',
	dropHelp: 'A text (.txt) is shown to you first, a plan (.json) becomes a new plan.',
	dropHint: 'You can drop a file (.txt or .json) anywhere on the screen.',
	imported: (title: string) => `‘${title}’ is now a new plan`,
	errors: {
		empty: 'There is no text yet. Paste the text of an annual plan first, or choose a file.',
		tooLarge: (limit: string) => `This text is larger than ${limit}. Paste the plan without its annexes, or in parts.`,
		nothingFound:
			'Planregie found no ambitions, activities, budget or chapters in this text. Check that the whole text is pasted, with its headings. You can also start with an empty plan.'
	},
	fileErrors: {
		otherKind: (name: string) =>
			`Planregie cannot read ‘${name}’. Choose a text (.txt) or a plan from Planregie (.json). Nothing has changed.`,
		oneAtATime: (count: number) => `These are ${plural(count, 'file', 'files')}. Choose one at a time.`,
		unreadable: (name: string) => `‘${name}’ cannot be read. Nothing has changed.`,
		notText: (name: string) => `There is no plain text in ‘${name}’. Save the document as .txt and try again.`,
		tooLarge: (name: string, limit: string) => `‘${name}’ is larger than ${limit}. Nothing has changed.`,
		notJson: (name: string) => `‘${name}’ is damaged or not a JSON file. Nothing has changed.`,
		notAPlan: (name: string, path: string) =>
			`‘${name}’ is not a plan that Planregie knows${path === '' ? '' : ` (it goes wrong at ${path})`}. Nothing has changed.`,
		newer: (name: string) =>
			`‘${name}’ was made with a newer version of Planregie. Update Planregie and try again. Nothing has changed.`
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
	words: (count: number) => plural(count, 'word', 'words'),
	noText: 'no text',
	filled: 'filled from the plan',
	document: 'Parts of the document',
	parts: (count: number) => plural(count, 'part', 'parts'),
	goals: (count: number) => plural(count, 'goal', 'goals'),
	activities: (count: number) => plural(count, 'activity', 'activities'),
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
	kinds: {
		labelStrip: 'Themes that are printed everywhere',
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
		singleOther: 'Other costs',
		singlePersonnel: 'Staff costs',
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
