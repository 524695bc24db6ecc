import type { Dictionary } from '../nl';
import { plural } from '../plural';

export const spreadsheet: Dictionary['spreadsheet'] = {
	title: 'Spreadsheet',
	help: 'Let others fill in the plan in Excel or LibreOffice. When the file comes back, you choose which changes to take over.',
	fileLink: 'As a spreadsheet, out and back',

	download: {
		save: 'Save as a spreadsheet (.xlsx)',
		title: 'Download',
		help: 'Each row has an id. By it, Planregie knows later which row a change belongs to.',
		xlsx: 'Excel (.xlsx)',
		ods: 'LibreOffice (.ods)',
		csv: (table: string) => `${table} (.csv)`,
		csvMenu: 'Download one table as .csv',
		csvHelp: 'A .csv has one table only. Choose it only if another program asks for it.'
	},
	back: {
		title: 'Back into the plan',
		help: 'Choose the file that you got back, or drop it on this screen. Nothing changes until you choose what to take over.',
		choose: 'Choose a file',
		other: 'Choose another file',
		noSheet: (name: string) => `‘${name}’ is not a spreadsheet. Choose a file that ends in .xlsx, .ods or .csv.`,
		tooManyRows: (limit: string) => `It has more than ${limit} rows. Divide them over more files.`
	},

	columns: {
		title: 'Columns',
		help: 'Say for each column what is in it.',
		check: 'Check the columns',
		sheetName: (name: string) => name || 'Table',
		rows: 'What is a row?',
		rowTypes: {
			activities: (level: string) => `One ${level.toLowerCase()}`,
			budget: 'One budget line',
			funding: 'One source of funding',
			none: 'Leave out'
		},
		headRow: 'Row with column names',
		noHead: 'None',
		column: (letters: string, head: string) => (head === '' ? `Column ${letters}` : `Column ${letters}: ${head}`),
		preview: (name: string) => `First rows of ${name || 'the table'}`,
		skip: 'Skip',
		newTheme: (name: string) => `New theme: ${name}`,
		noTitle: 'No column is chosen as the name of a row. Without it, nothing is found.'
	},

	changes: {
		title: (count: number) => plural(count, 'change found', 'changes found'),
		none: 'No changes',
		noneHelp: 'This file says the same as the plan.',
		help: 'On the left what there is now, on the right what the file says. Choose what to take over.',
		all: 'Choose all',
		nothing: 'Choose none',
		allOf: (name: string) => `All changes of ${name}`,
		chosen: (chosen: number, all: number) => `${chosen} of ${all} chosen`,
		take: (count: number) => (count === 1 ? 'Take over 1 change' : `Take over ${count} changes`),
		taken: (count: number) => `${plural(count, 'change', 'changes')} taken over`,
		takenHelp: 'It was one step. Undo puts everything back as it was.',
		left: (count: number) => `${plural(count, 'change was', 'changes were')} not taken over.`,
		now: 'Now',
		inFile: 'In the file',
		nothingThere: 'Nothing',
		changedHere: 'Changed here since as well',
		kept: (count: number) =>
			count === 1
				? 'One value was changed here after the file was made, and not in the file. It stays as it is here.'
				: `${count} values were changed here after the file was made, and not in the file. They stay as they are here.`,
		unchecked: (count: number) =>
			count === 1
				? 'Of one row Planregie does not know what it said when the file was made. Watch that nothing goes back to what it was.'
				: `Of ${count} rows Planregie does not know what they said when the file was made. Watch that nothing goes back to what it was.`,
		addition: 'New',
		removal: 'Not in the file: to the bin',
		removalHelp: 'It may also have come into the plan later.',
		row: (row: number) => `row ${row}`,
		showRest: (count: number) => `Show the other ${count}`,
		readOnly: 'You can only read this plan.',
		groups: { budgetLines: 'Budget', funding: 'Funding' }
	},

	unknown: {
		title: 'Names that the plan does not know yet',
		kinds: {
			themes: 'Theme',
			people: 'Person',
			partners: 'Partner',
			roles: 'Role',
			budgetHeadings: 'Heading',
			entities: 'About'
		},
		cells: (count: number) => plural(count, 'time', 'times'),
		make: 'Make new',
		leave: 'Leave out',
		choose: (name: string) => `What is ${name}?`
	},

	problems: {
		title: (count: number) => plural(count, 'row or cell cannot be taken over', 'rows or cells cannot be taken over'),
		more: (count: number) => `And ${count} more.`,
		unknownId: (id: string) => `The plan does not know the id ‘${id}’.`,
		inBin: 'What has this id is in the bin. Put it back first.',
		twice: (first: number) => `This id is on row ${first} as well. Empty the id to make it a new row.`,
		noTitle: 'This row has no name.',
		totalRow: 'This row looks like a sum. Planregie computes sums itself.',
		notAnAmount: (value: string) => `‘${value}’ is not an amount.`,
		tooLarge: (value: string) => `‘${value}’ is too large an amount.`,
		tooPrecise: (value: string) => `‘${value}’ has more than two decimals.`,
		notAChoice: (value: string) => `‘${value}’ cannot be chosen here.`
	},

	otherPlan: {
		title: 'This file does not belong to this plan',
		noIds: 'There are no ids in this file, so Planregie does not know which row is which.',
		unknownIds: 'The plan knows none of the ids in this file.',
		help: 'Make a new plan of it, or add what is in it. Are the columns not right? Choose them above.',
		asNew: 'Make a new plan of it',
		addAll: 'Add the rows to this plan'
	},

	newPlan: {
		ownFile:
			'This file comes from a plan in Planregie. Do you want to put it back into that plan? Open it, go to Settings, Spreadsheet, and choose the file there.',
		title: 'A plan from a spreadsheet',
		help: 'Choose what is in the columns. Nothing is saved yet.',
		found: 'This goes into the plan',
		nothing: 'Nothing found yet. Choose which column is the name of a row.',
		problems: 'Comes along as ‘Not placed’'
	},

	file: {
		heads: {
			id: 'Id (do not change)',
			check: 'Check (do not change)',
			number: 'Number',
			total: 'Total',
			title: 'Title',
			subtitle: 'Subtitle',
			themes: 'Themes',
			owner: 'Owner',
			roles: 'Roles',
			partners: 'Partners',
			targetGroups: 'Target groups',
			state: 'Status',
			introduction: 'Introduction',
			purposeAndImpact: 'Purpose and impact',
			result: 'Result',
			heading: 'Heading',
			label: 'Line',
			entity: 'About',
			personnel: 'Personnel costs',
			other: 'Other costs',
			explanation: 'Explanation',
			fundingKind: 'Kind of funding',
			amount: 'Amount'
		},
		theme: (name: string) => `Theme: ${name}`,
		sheets: { budget: 'Budget', funding: 'Funding', help: 'Help' },
		tooLong: '(This text is too long for a cell. It is only in Planregie.)',
		choices: 'Choices',
		place: (sheet: string, row: number) => (sheet === '' ? `Row ${row}` : `${sheet}, row ${row}`),
		helpLines: (title: string, activities: string) => [
			`This file comes from Planregie: ${title}.`,
			'Fill in what you like and send the file back. In Planregie somebody chooses which changes are taken over.',
			'Change nothing in the columns Id and Check. By them Planregie finds the row again.',
			`Make a new row at the bottom, without an id. You can do so in ${activities}, Budget and Funding.`,
			'A row that you take out does not vanish from the plan by itself: that is a choice as well.',
			'Planregie computes Number and Total itself.',
			'An x in the column of a theme means that the theme belongs to it.',
			'Several names in one cell have a semicolon between them.',
			'In a long text every line begins a new paragraph. A text that you do not change keeps its formatting.',
			'Amounts are in euros.'
		]
	}
};
